-- The summary counts one scheme's honours against its quotas, still from the index alone.
alter table appraisal_honour
  drop index ix_appraisal_honour_area,
  add index ix_appraisal_honour_area (area, award_year, level, status, scheme_id);
