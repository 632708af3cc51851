-- Party organisations as a tree (committee, general branch, branch, group) and their members. A member's row lies where
-- his branch does, not where he lives: the branch looks after him, wherever his household is.
create table party_organisation (
  id              binary(16) not null primary key,
  area            varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'county, town or village that it works in',
  parent_id       binary(16),
  kind            varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name            varchar(80) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials        varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'pinyin initials, lower case',
  secretary_id    binary(16) comment 'a party_member, when he is one of the county',
  secretary_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  villager_group  varchar(2) character set utf8mb4 collate utf8mb4_bin comment 'that a Party group belongs to',
  founded_on      date,
  ended_on        date comment 'first day on which it no longer exists',
  end_reason      varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  remarks         varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  -- Of a branch or group: counted again with every change of its members, in the same transaction.
  members         int not null default 0 comment 'full and probationary',
  probationary    int not null default 0,
  flowing         int not null default 0 comment 'working elsewhere',
  created_at      datetime(3) not null,
  updated_at      datetime(3) not null,
  version         int not null default 0,
  index ix_party_organisation_area (area, id),
  index ix_party_organisation_parent (parent_id, area, id)
);

create table party_member (
  id                binary(16) not null primary key,
  area              varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'of his branch',
  branch_id         binary(16) not null,
  group_id          binary(16),
  resident_id       binary(16) comment 'in the registry; then the personal columns below are copies of his',
  name              varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials          varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  sex               varchar(1) character set utf8mb4 collate utf8mb4_bin not null comment 'GB/T 2261.1',
  birth_date        date,
  id_number_cipher  varbinary(120) comment 'only of a person without a household',
  id_number_index   binary(32),
  id_number_masked  varchar(18) character set utf8mb4 collate utf8mb4_bin,
  phone_cipher      varbinary(120) comment 'only of a person without a household',
  phone_masked      varchar(20) character set utf8mb4 collate utf8mb4_bin,
  kind              varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'FULL or PROBATIONARY',
  joined_on         date not null comment 'admitted as a probationary member',
  full_on           date comment 'became a full member',
  flowing           boolean not null,
  flowing_to        varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  status            varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  ended_on          date,
  remarks           varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  created_at        datetime(3) not null,
  updated_at        datetime(3) not null,
  version           int not null default 0,
  index ix_party_member_area (area, id, status),
  index ix_party_member_branch (branch_id, status, kind, flowing),
  index ix_party_member_group (group_id, status),
  index ix_party_member_resident (resident_id),
  index ix_party_member_id_number (id_number_index),
  index ix_party_member_name (name, area),
  index ix_party_member_initials (initials, area),
  constraint fk_party_member_branch foreign key (branch_id) references party_organisation (id)
);

-- What happened to a member: taken into the list, transferred, confirmed, gone elsewhere, ended. Only ever added.
create table party_member_event (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'of the member',
  member_id     binary(16) not null,
  kind          varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  happened_on   date not null,
  from_name     varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  to_name       varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  reason        varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  created_at    datetime(3) not null,
  version       int not null default 0,
  index ix_party_member_event_member (member_id, id),
  index ix_party_member_event_area (area),
  constraint fk_party_member_event_member foreign key (member_id) references party_member (id)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'party:read', 'GRANT'), ('SYSTEM_ADMIN', 'party:write', 'GRANT'),
  ('SECURITY_ADMIN', 'party:read', 'GRANT'), ('SECURITY_ADMIN', 'party:write', 'GRANT'),
  ('COUNTY_LEADER', 'party:read', 'USE'),
  ('COUNTY_ORGANISATION', 'party:read', 'USE'), ('COUNTY_ORGANISATION', 'party:write', 'USE'),
  ('TOWN_SECRETARY', 'party:read', 'USE'),
  ('TOWN_PARTY_AFFAIRS', 'party:read', 'USE'), ('TOWN_PARTY_AFFAIRS', 'party:write', 'USE'),
  ('VILLAGE_SECRETARY', 'party:read', 'USE'), ('VILLAGE_SECRETARY', 'party:write', 'USE'),
  ('VILLAGE_CLERK', 'party:read', 'USE'), ('VILLAGE_CLERK', 'party:write', 'USE'),
  ('FIRST_SECRETARY', 'party:read', 'USE'), ('VILLAGE_MENTOR', 'party:read', 'USE');
