-- The villager himself (DOMAIN §10): an account that sees one household, its own, and what it is scored by.
create table household_account (
  id           binary(16) not null primary key,
  area         varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  household_id binary(16) not null,
  account_id   binary(16) not null,
  opened_at    datetime(3) not null,
  version      int not null,
  unique key uk_household_account_household (household_id),
  unique key uk_household_account_account (account_id),
  index ix_household_account_area (area)
);

-- A county may have made a role of its own under this code: it keeps it as it is.
insert ignore into role (code, name, description, preset, position) values
  ('HOUSEHOLD_HEAD', '农户（户主）', '在手机上查看本户的好家风指数和理由，提出异议，撤回授权', true, 190);

insert into role_permission (role_code, permission, mode)
select code, 'household:own', 'USE' from role where preset and code = 'HOUSEHOLD_HEAD';

insert into role_permission (role_code, permission, mode)
select code, 'household:own', 'GRANT' from role where preset and code in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'TOWN_PARTY_AFFAIRS');
