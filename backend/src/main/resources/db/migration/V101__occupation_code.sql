-- Occupation becomes a class of GB/T 6565; what people had written stays beside it, as the title of the job.
alter table resident
  rename column occupation to job_title,
  add column occupation varchar(5) character set utf8mb4 collate utf8mb4_bin comment 'GB/T 6565' after marital_status;
alter table resident_history
  rename column occupation to job_title,
  add column occupation varchar(5) character set utf8mb4 collate utf8mb4_bin after marital_status;
alter table data_import_row
  rename column occupation to job_title,
  add column occupation varchar(5) character set utf8mb4 collate utf8mb4_bin after marital_status;
alter table data_import_resident_before
  rename column occupation to job_title,
  add column occupation varchar(5) character set utf8mb4 collate utf8mb4_bin after marital_status;
