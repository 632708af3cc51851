-- The chain over the audit trail (docs/adr/0008). The entry itself is never updated: its link stands beside it.
create table audit_seal (
  entry_id  bigint not null primary key,
  -- copies, so that an entry that was removed can still be named
  at        datetime(3) not null,
  action    varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  -- null until the sealer comes by
  number    bigint,
  hash      binary(32),
  constraint uk_audit_seal_number unique (number)
);

-- HEAD: one row at place 0, moved along. HOURLY: never changed. PRUNED: where the chain begins since older entries were
-- deleted. These two stand at their number.
create table audit_anchor (
  kind       varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  place      bigint not null,
  number     bigint not null,
  hash       binary(32) not null,
  at         datetime(3) not null,
  signature  binary(32) not null,
  primary key (kind, place)
);

create table audit_check (
  id            binary(16) not null primary key,
  job_id        binary(16) not null,
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  asked_at      datetime(3) not null,
  finished_at   datetime(3),
  first_number  bigint,
  last_number   bigint,
  entries       bigint,
  faults        bigint,
  findings      mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci,
  code          varchar(60) character set utf8mb4 collate utf8mb4_bin,
  index ix_audit_check_asked (asked_at)
);

-- What was written before there was a chain is its beginning.
insert into audit_seal (entry_id, at, action) select id, at, action from audit_entry;
