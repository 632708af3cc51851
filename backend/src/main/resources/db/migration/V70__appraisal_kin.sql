-- Whose household a scorer keeps out of although he does not live in it: what he declared himself. What was withdrawn stays.
create table appraisal_kin (
  id             binary(16) not null primary key,
  account_id     binary(16) not null,
  account_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  household_id   binary(16) not null,
  kinship        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  declared_at    datetime(3) not null,
  withdrawn_at   datetime(3),
  withdrawn_name varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  withdrawn_why  varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  index ix_appraisal_kin_account (account_id, household_id),
  index ix_appraisal_kin_household (household_id)
);
