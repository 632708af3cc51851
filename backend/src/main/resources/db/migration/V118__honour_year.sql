-- A year's honours in the order of their places, with what they are filtered and sorted by: only those on the page are
-- looked up.
alter table appraisal_honour
  add index ix_appraisal_honour_year (award_year, area, id, level, status, scheme_id, index_value);
