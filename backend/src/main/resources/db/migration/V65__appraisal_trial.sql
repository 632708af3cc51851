-- A version of a scheme tried on a past period: what it would have changed. Nothing of it touches results, boards or
-- entries; the report goes after some days. Names are not kept here: they are read through the scope when it is opened.
create table appraisal_trial (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'what it was tried on',
  scheme_id     binary(16) not null,
  version_id    binary(16) not null,
  number        int not null comment 'of the version',
  period        varchar(7) character set utf8mb4 collate utf8mb4_bin not null comment 'a month or a quarter',
  rules         mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci not null comment 'as they stood when it was asked for',
  job_id        binary(16) not null,
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  asked_at      datetime(3) not null,
  finished_at   datetime(3),
  report        mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'JSON: the figures; null while it runs',
  version       int not null default 0,
  index ix_appraisal_trial_area (area, asked_at),
  index ix_appraisal_trial_version (version_id, asked_at)
);

create table appraisal_trial_change (
  trial_id      binary(16) not null,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  subject_id    binary(16) not null,
  index_before  decimal(8,2) not null,
  index_after   decimal(8,2) not null,
  difference    decimal(8,2) not null,
  grade_before  varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  grade_after   varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  board_before  varchar(10) character set utf8mb4 collate utf8mb4_bin comment 'RED, YELLOW or none',
  board_after   varchar(10) character set utf8mb4 collate utf8mb4_bin,
  why           varchar(600) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  primary key (trial_id, area, subject_id),
  index ix_appraisal_trial_change_difference (trial_id, difference, subject_id)
);
