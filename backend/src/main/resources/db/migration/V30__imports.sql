-- Workbooks that offices send in: the file, what it says row by row, and what became of it.
create table data_import (
  id                 binary(16) not null primary key,
  account_id         binary(16) not null comment 'who sent it; nobody else sees it',
  kind               varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  status             varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  file_name          varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  bytes              bigint not null,
  layout             mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'JSON: sheets, columns and what they are taken for',
  notes              text character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'JSON: what the reader noticed',
  error              varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  job_id             binary(16),
  total_rows         int not null default 0,
  added              int not null default 0,
  changed            int not null default 0,
  unchanged          int not null default 0,
  rejected           int not null default 0,
  households_added   int not null default 0,
  households_changed int not null default 0,
  created_at         datetime(3) not null,
  checked_at         datetime(3),
  applied_at         datetime(3),
  ended_at           datetime(3) comment 'undone, discarded or refused',
  emptied            boolean not null default false comment 'its rows were deleted: it can be looked at no more',
  version            int not null default 0,
  index ix_data_import_account (account_id, created_at),
  index ix_data_import_created (created_at)
);

-- Sealed, in pieces of a megabyte; goes when the rows are in the registry.
create table data_import_file (
  import_id   binary(16) not null,
  part        int not null,
  content     mediumblob not null,
  created_at  datetime(3) not null,
  primary key (import_id, part),
  index ix_data_import_file_created (created_at)
);

-- A household as it will be: a new one whole, of a known one what changes.
create table data_import_household (
  import_id        binary(16) not null,
  ordinal          int not null,
  household_id     binary(16) not null,
  outcome          varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  version_before   int comment 'of a known household when it was looked at',
  area             varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number           varchar(18) character set utf8mb4 collate utf8mb4_bin comment 'null: the next free one of the group',
  group_number     varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  head_id          binary(16),
  head_name        varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  head_initials    varchar(30) character set utf8mb4 collate utf8mb4_bin,
  phone_masked     varchar(20) character set utf8mb4 collate utf8mb4_bin,
  phone_tail       varchar(4) character set utf8mb4 collate utf8mb4_bin,
  natural_village  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  door_number      varchar(40) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  door_order       int,
  address          varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  people           int not null comment 'who come with this import',
  status           varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  registered_here  boolean not null,
  lives_here       boolean not null,
  is_member        boolean not null,
  primary key (import_id, ordinal)
);

create table data_import_row (
  import_id          binary(16) not null,
  line               int not null comment 'as the sheet numbers it',
  outcome            varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  ordinal            int comment 'its household',
  label              varchar(120) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'the household, for people',
  resident_id        binary(16) not null,
  version_before     int,
  household_id       binary(16),
  area               varchar(20) character set utf8mb4 collate utf8mb4_bin,
  name               varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  initials           varchar(30) character set utf8mb4 collate utf8mb4_bin,
  sex                varchar(1) character set utf8mb4 collate utf8mb4_bin,
  birth_date         date,
  id_number_cipher   varbinary(120),
  id_number_index    binary(32),
  id_number_masked   varchar(18) character set utf8mb4 collate utf8mb4_bin,
  phone_cipher       varbinary(120),
  phone_index        binary(32),
  phone_masked       varchar(20) character set utf8mb4 collate utf8mb4_bin,
  relation           varchar(2) character set utf8mb4 collate utf8mb4_bin,
  ethnicity          varchar(2) character set utf8mb4 collate utf8mb4_bin,
  education          varchar(2) character set utf8mb4 collate utf8mb4_bin,
  political_status   varchar(2) character set utf8mb4 collate utf8mb4_bin,
  marital_status     varchar(2) character set utf8mb4 collate utf8mb4_bin,
  occupation         varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  employment         varchar(20) character set utf8mb4 collate utf8mb4_bin,
  work_place         varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  status             varchar(20) character set utf8mb4 collate utf8mb4_bin,
  registered_here    boolean,
  lives_here         boolean,
  is_member          boolean,
  remarks            varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  changes            text character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'JSON: field, label, before, after; numbers masked',
  changed            varchar(250) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'the labels of what changes',
  faults             varchar(1000) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  original           mediumblob comment 'sealed: the cells of a rejected row',
  primary key (import_id, line),
  index ix_data_import_row_outcome (import_id, outcome, line)
);

-- The numbers that new households get without one of their own, given when they are written.
create table data_import_number (
  import_id  binary(16) not null,
  ordinal    int not null,
  number     varchar(18) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (import_id, ordinal)
);

-- What a known person or household was before an import changed it, for its undo.
create table data_import_resident_before (
  import_id          binary(16) not null,
  resident_id        binary(16) not null,
  name               varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials           varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  sex                varchar(1) character set utf8mb4 collate utf8mb4_bin not null,
  birth_date         date,
  id_number_cipher   varbinary(120),
  id_number_index    binary(32),
  id_number_masked   varchar(18) character set utf8mb4 collate utf8mb4_bin,
  phone_cipher       varbinary(120),
  phone_index        binary(32),
  phone_masked       varchar(20) character set utf8mb4 collate utf8mb4_bin,
  relation           varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  ethnicity          varchar(2) character set utf8mb4 collate utf8mb4_bin,
  education          varchar(2) character set utf8mb4 collate utf8mb4_bin,
  political_status   varchar(2) character set utf8mb4 collate utf8mb4_bin,
  marital_status     varchar(2) character set utf8mb4 collate utf8mb4_bin,
  occupation         varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  employment         varchar(20) character set utf8mb4 collate utf8mb4_bin,
  work_place         varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  status             varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  registered_here    boolean not null,
  lives_here         boolean not null,
  is_member          boolean not null,
  remarks            varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version            int not null comment 'after the import',
  primary key (import_id, resident_id)
);

create table data_import_household_before (
  import_id        binary(16) not null,
  household_id     binary(16) not null,
  natural_village  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  door_number      varchar(40) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  door_order       int,
  address          varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  head_name        varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  head_initials    varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  phone_masked     varchar(20) character set utf8mb4 collate utf8mb4_bin,
  phone_tail       varchar(4) character set utf8mb4 collate utf8mb4_bin,
  member_count     int not null,
  version          int not null comment 'after the import',
  primary key (import_id, household_id)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'registry:import', 'GRANT'),
  ('SECURITY_ADMIN', 'registry:import', 'GRANT'),
  ('COUNTY_ORGANISATION', 'registry:import', 'USE'),
  ('COUNTY_AGRICULTURE', 'registry:import', 'USE'),
  ('TOWN_PARTY_AFFAIRS', 'registry:import', 'USE'),
  ('VILLAGE_SECRETARY', 'registry:import', 'USE'),
  ('VILLAGE_CLERK', 'registry:import', 'USE');
