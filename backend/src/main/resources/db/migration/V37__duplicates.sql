-- Two people who look like one and are not: somebody has looked, and they are not shown again.
create table duplicate_dismissal (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'of the first',
  first_id      binary(16) not null comment 'the smaller id',
  second_id     binary(16) not null,
  reason        varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  created_at    datetime(3) not null,
  version       int not null default 0,
  constraint uk_duplicate_dismissal unique (first_id, second_id),
  index ix_duplicate_dismissal_area (area)
);
