-- What is missing or contradicts itself, counted a village and check; counted again some time after a village changed.
create table data_quality (
  area         varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'a village',
  check_code   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  findings     int not null,
  primary key (area, check_code)
);

create table data_quality_village (
  area         varchar(20) character set utf8mb4 collate utf8mb4_bin not null primary key,
  computed_at  datetime(3),
  stale        boolean not null comment 'something changed since',
  index ix_data_quality_village_due (stale, computed_at)
);

-- Findings that no statement can make again, because they need the number itself: it is sealed in the table.
create table data_quality_finding (
  check_code  varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id  binary(16) not null,
  area        varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  primary key (check_code, subject_id),
  index ix_data_quality_finding_area (area)
);
