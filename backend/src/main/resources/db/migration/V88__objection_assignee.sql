-- Who looks into an objection.
alter table appraisal_objection
  add column assignee_id   binary(16) after status,
  add column assignee_name varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci after assignee_id,
  add index ix_appraisal_objection_assignee (assignee_id, status);
