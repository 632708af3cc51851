-- Text is utf8mb4_unicode_520_ci (people search it), codes and areas utf8mb4_bin (compared exactly), ids and hashes BINARY.
-- No ascii columns: server-side prepared statements fail on a non-ASCII parameter against them.

create table setting (
  code        varchar(60) character set utf8mb4 collate utf8mb4_bin not null primary key,
  value       text character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  updated_at  datetime(3) not null
) comment 'county-wide settings: name, root area, set-up state';

-- A write happens once: the first answer of a create is found again by the id its client chose.
create table idempotency_key (
  id          binary(16) not null primary key,
  account_id  binary(16) not null,
  operation   varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  body_hash   binary(32) not null,
  created_at  datetime(3) not null,
  index ix_idempotency_created (created_at)
);

create table preference (
  account_id  binary(16) not null,
  code        varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  value       text character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  updated_at  datetime(3) not null,
  primary key (account_id, code)
) comment 'per-account screen preferences, JSON';

-- One row a background job; any node may run it, the lease says which one does.
create table job (
  id            binary(16) not null primary key,
  account_id    binary(16) not null,
  kind          varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  status        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  request       mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  done_rows     bigint not null default 0,
  total_rows    bigint not null default 0,
  file_name     varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  bytes         bigint,
  error         varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  leased_until  datetime(3),
  created_at    datetime(3) not null,
  finished_at   datetime(3),
  expires_at    datetime(3),
  version       int not null default 0,
  index ix_job_account (account_id, created_at),
  index ix_job_status (status, created_at),
  index ix_job_expires (expires_at)
);

-- Files live in the database in pieces, so that every node can serve them and a backup holds them.
create table job_file (
  job_id   binary(16) not null,
  part     int not null,
  content  mediumblob not null,
  primary key (job_id, part)
);
