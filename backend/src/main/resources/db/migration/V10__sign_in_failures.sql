-- Wrong passwords are counted by the name that was typed, whether or not an account has it:
-- were only real accounts locked, the lock would tell which names are real.
create table sign_in_failure (
  username      varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key,
  attempts      int not null,
  failed_at     datetime(3) not null,
  locked_until  datetime(3),
  index ix_sign_in_failure_failed (failed_at)
);

alter table account drop column failed_attempts, drop column locked_until;
