-- The latest samples that concern a village or town, found by where they were drawn.
alter table appraisal_sample
  add index ix_appraisal_sample_holder (holder_area, drawn_at);
