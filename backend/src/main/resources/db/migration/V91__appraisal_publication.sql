-- A place's period published in one go: who asked for it, and what it came to. Rounds and results are the truth; this is
-- the order and its report.
create table appraisal_publication (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'what it is to publish',
  scheme_id     binary(16) not null,
  period        varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
  reason        varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'stands in the step of each round that it approves',
  job_id        binary(16) not null,
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  asked_at      datetime(3) not null,
  finished_at   datetime(3),
  report        mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'JSON: the figures and what was left; null while it runs',
  version       int not null default 0,
  index ix_appraisal_publication_area (area, asked_at),
  index ix_appraisal_publication_scheme (scheme_id, period)
);
