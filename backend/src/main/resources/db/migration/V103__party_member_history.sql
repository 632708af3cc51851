-- Former states of Party members: the row as it stood from from_at until just before to_at, in the area of the branch of then.
create table party_member_history (
  id                binary(16) not null primary key,
  area              varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  member_id         binary(16) not null,
  from_at           datetime(3) not null,
  to_at             datetime(3) not null,
  branch_id         binary(16) not null,
  group_id          binary(16),
  resident_id       binary(16),
  name              varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  initials          varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  sex               varchar(1) character set utf8mb4 collate utf8mb4_bin not null,
  birth_date        date,
  id_number_masked  varchar(18) character set utf8mb4 collate utf8mb4_bin,
  phone_masked      varchar(20) character set utf8mb4 collate utf8mb4_bin,
  kind              varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  joined_on         date not null,
  full_on           date,
  flowing           boolean not null,
  flowing_to        varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  status            varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  ended_on          date,
  remarks           varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version           int not null default 0,
  index ix_party_member_history_area (area, member_id, to_at),
  index ix_party_member_history_member (member_id, to_at)
);

-- What the events tell of before: who was on probation, and who was a member still. A branch of before is known by name only.
insert into party_member_history (id, area, member_id, from_at, to_at, branch_id, group_id, resident_id, name, initials, sex,
  birth_date, id_number_masked, phone_masked, kind, joined_on, full_on, flowing, flowing_to, status, ended_on, remarks)
select unhex(left(sha2(concat(hex(e.id), 'before'), 256), 32)), m.area, m.id,
  coalesce((select max(p.created_at) from party_member_event p where p.member_id = m.id
    and p.kind in ('CONFIRMED', 'ENDED') and p.created_at < e.created_at), m.created_at),
  e.created_at, m.branch_id, m.group_id, m.resident_id, m.name, m.initials, m.sex, m.birth_date, m.id_number_masked,
  m.phone_masked,
  coalesce((select if(c.from_name = '预备党员', 'PROBATIONARY', 'FULL') from party_member_event c
    where c.member_id = m.id and c.kind = 'CONFIRMED' and c.created_at >= e.created_at
    order by c.created_at, c.id limit 1), m.kind),
  m.joined_on, m.full_on, m.flowing, m.flowing_to, 'ACTIVE', null, m.remarks
from party_member_event e join party_member m on m.id = e.member_id
where e.kind in ('CONFIRMED', 'ENDED') and e.created_at > m.created_at;
