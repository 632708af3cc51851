-- Whether every balance is the sum of its transfers and every stock that of its changes: each run, and what it found.
create table points_check (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'what it looked at; empty for everything',
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'who asked for it; null for the nightly run',
  started_at    datetime(3) not null,
  finished_at   datetime(3) not null,
  accounts      bigint not null,
  transfers     bigint not null,
  goods         bigint not null,
  balance_sum   bigint comment 'of all accounts, 0 when nothing is wrong; null where only a part was looked at',
  findings      int not null,
  index ix_points_check_started (started_at)
);

create table points_check_finding (
  check_id   binary(16) not null,
  line       int not null,
  area       varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village; empty for the ledger as a whole',
  kind       varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  object_id  binary(16),
  name       varchar(120) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  expected   bigint not null comment 'sum of what was recorded',
  found      bigint not null,
  primary key (check_id, line)
);
