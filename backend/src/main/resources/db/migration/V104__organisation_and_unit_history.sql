-- Former states of Party organisations and units: the row as it stood from from_at until just before to_at, in its area of then.
create table party_organisation_history (
  id               binary(16) not null primary key,
  area             varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  organisation_id  binary(16) not null,
  from_at          datetime(3) not null,
  to_at            datetime(3) not null,
  parent_id        binary(16),
  kind             varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name             varchar(80) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials         varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  secretary_id     binary(16),
  secretary_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  villager_group   varchar(2) character set utf8mb4 collate utf8mb4_bin,
  founded_on       date,
  ended_on         date,
  end_reason       varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  remarks          varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version          int not null default 0,
  index ix_party_organisation_history_area (area, organisation_id, to_at),
  index ix_party_organisation_history_organisation (organisation_id, to_at)
);

create table unit_history (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id       binary(16) not null,
  from_at       datetime(3) not null,
  to_at         datetime(3) not null,
  kind          varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name          varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  credit_code   varchar(18) character set utf8mb4 collate utf8mb4_bin,
  legal_person  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  phone         varchar(20) character set utf8mb4 collate utf8mb4_bin,
  address       varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  founded_on    date,
  ended_on      date,
  end_reason    varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  remarks       varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version       int not null default 0,
  index ix_unit_history_area (area, unit_id, to_at),
  index ix_unit_history_unit (unit_id, to_at)
);

-- Of before only the end is known: what has ended stood until then, by the name that it has.
insert into party_organisation_history (id, area, organisation_id, from_at, to_at, parent_id, kind, name, initials,
  secretary_id, secretary_name, villager_group, founded_on, remarks)
select unhex(left(sha2(concat(hex(id), 'before'), 256), 32)), area, id, created_at, updated_at, parent_id, kind, name, initials,
  secretary_id, secretary_name, villager_group, founded_on, remarks
from party_organisation where ended_on is not null and updated_at > created_at;

insert into unit_history (id, area, unit_id, from_at, to_at, kind, name, initials, credit_code, legal_person, phone,
  address, founded_on, remarks)
select unhex(left(sha2(concat(hex(id), 'before'), 256), 32)), area, id, created_at, updated_at, kind, name, initials, credit_code,
  legal_person, phone, address, founded_on, remarks
from unit where ended_on is not null and updated_at > created_at;

-- Members of a branch or group on a past day.
create index ix_party_member_history_branch on party_member_history (branch_id, to_at);
create index ix_party_member_history_group on party_member_history (group_id, to_at);
