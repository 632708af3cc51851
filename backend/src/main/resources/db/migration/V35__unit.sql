-- Departments, companies and co-operatives: who pairs with villages, rents their assets, pays them.
create table unit (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'county, town or village',
  kind          varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name          varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials      varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'pinyin initials, lower case',
  credit_code   varchar(18) character set utf8mb4 collate utf8mb4_bin comment 'GB 32100',
  legal_person  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  phone         varchar(20) character set utf8mb4 collate utf8mb4_bin comment 'of the office, public',
  address       varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  founded_on    date,
  ended_on      date comment 'first day on which it no longer exists',
  end_reason    varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  remarks       varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  created_at    datetime(3) not null,
  updated_at    datetime(3) not null,
  version       int not null default 0,
  constraint uk_unit_credit_code unique (credit_code),
  index ix_unit_area (area, id, kind),
  index ix_unit_name (name, area)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'unit:read', 'GRANT'), ('SYSTEM_ADMIN', 'unit:write', 'GRANT'),
  ('SECURITY_ADMIN', 'unit:read', 'GRANT'), ('SECURITY_ADMIN', 'unit:write', 'GRANT'),
  ('COUNTY_LEADER', 'unit:read', 'USE'),
  ('COUNTY_ORGANISATION', 'unit:read', 'USE'), ('COUNTY_ORGANISATION', 'unit:write', 'USE'),
  ('COUNTY_AGRICULTURE', 'unit:read', 'USE'), ('COUNTY_AGRICULTURE', 'unit:write', 'USE'),
  ('COUNTY_DEPARTMENT', 'unit:read', 'USE'),
  ('TOWN_SECRETARY', 'unit:read', 'USE'),
  ('TOWN_PARTY_AFFAIRS', 'unit:read', 'USE'), ('TOWN_PARTY_AFFAIRS', 'unit:write', 'USE'),
  ('TOWN_RURAL_ACCOUNTS', 'unit:read', 'USE'), ('TOWN_RURAL_ACCOUNTS', 'unit:write', 'USE'),
  ('VILLAGE_SECRETARY', 'unit:read', 'USE'), ('VILLAGE_SECRETARY', 'unit:write', 'USE'),
  ('VILLAGE_CLERK', 'unit:read', 'USE'), ('VILLAGE_CLERK', 'unit:write', 'USE'),
  ('FIRST_SECRETARY', 'unit:read', 'USE');
