-- A villager may claim a deed through his contact member or at the counter: the entry says who did, and when.
alter table appraisal_entry
  add column claimed_by   binary(16) comment 'a resident of the household; null when nobody claimed it',
  add column claimed_name varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  add column claimed_on   date;

-- A grid that met and had nothing to record was there all the same.
alter table appraisal_result
  add column met varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'who was there when it was looked at together';
