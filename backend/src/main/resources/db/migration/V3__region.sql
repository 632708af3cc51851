-- A place is its area code: 33, 3307, 330726, 330726101, 330726101201, then two digits for a grid and two for a contact grid.
-- A prefix holds all below it. Codes are never reused: a retired place keeps its row, its dates and its successor.
create table region (
  code            varchar(20) character set utf8mb4 collate utf8mb4_bin not null primary key,
  parent_code     varchar(20) character set utf8mb4 collate utf8mb4_bin,
  level           varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  kind            varchar(20) character set utf8mb4 collate utf8mb4_bin,
  name            varchar(80) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials        varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'pinyin initials, lower case',
  longitude       decimal(9,6) comment 'WGS-84',
  latitude        decimal(8,6),
  valid_from      date not null,
  valid_to        date comment 'first day on which it no longer exists',
  successor_code  varchar(20) character set utf8mb4 collate utf8mb4_bin,
  child_count     int not null default 0 comment 'valid children, kept with every change',
  created_at      datetime(3) not null,
  version         int not null default 0,
  index ix_region_parent (parent_code, code),
  index ix_region_level (level, code),
  index ix_region_name (name, code),
  index ix_region_initials (initials, code)
);

-- Sums for every page view, kept in the same transaction as the rows they count.
-- One row a VILLAGE, GRID or CONTACT_GRID: a town's or county's figure is the sum of its VILLAGE rows (no hot row for imports to lock).
create table region_summary (
  area         varchar(20) character set utf8mb4 collate utf8mb4_bin not null primary key,
  level        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  households   int not null default 0 comment 'households not cancelled and not moved out',
  residents    int not null default 0,
  uncontacted  int not null default 0 comment 'households without a contact member',
  index ix_region_summary_level (level, area, households, residents, uncontacted)
);

create table villager_group (
  id       binary(16) not null primary key,
  area     varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'its village',
  number   varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  name     varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  version  int not null default 0,
  constraint uk_villager_group unique (area, number)
);

create table grid_staff (
  id             binary(16) not null primary key,
  area           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the grid',
  role           varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  person_name    varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  phone_cipher   varbinary(120),
  phone_masked   varchar(20) character set utf8mb4 collate utf8mb4_bin,
  resident_id    binary(16) comment 'in registry, when the person is a resident of the county',
  account_id     binary(16),
  valid_from     date not null,
  valid_to       date,
  version        int not null default 0,
  index ix_grid_staff_area (area, role, valid_to, resident_id),
  index ix_grid_staff_resident (resident_id)
);
