-- The appraisal engine: schemes, rounds, score entries. A subject is kind + id (households first), and every row that lies
-- somewhere carries its own area: the village, so that history never keeps a grid from being given up.

create table appraisal_scheme (
  id            binary(16) not null primary key,
  holder_area   varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the county it holds for',
  subject_kind  varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name          varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  created_at    datetime(3) not null,
  version       int not null default 0,
  index ix_appraisal_scheme_holder (holder_area, subject_kind)
);

-- One JSON document a version, checked when it is written: nothing asks for a part of it by SQL, and it is kept as it was.
create table appraisal_version (
  id          binary(16) not null primary key,
  scheme_id   binary(16) not null,
  number      int not null,
  status      varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from  varchar(7) character set utf8mb4 collate utf8mb4_bin comment 'the first period it holds for; null while a draft',
  rules       mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  created_at  datetime(3) not null,
  created_by  binary(16) not null,
  enacted_at  datetime(3),
  version     int not null default 0,
  constraint uk_appraisal_version unique (scheme_id, number),
  constraint fk_appraisal_version_scheme foreign key (scheme_id) references appraisal_scheme (id)
);

-- A village's round of a period. Quarters and years are rounds too, made of their parts when the last one is published.
create table appraisal_round (
  id            binary(16) not null primary key,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  origin        varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village when it was opened: two that merge keep their rounds',
  scheme_id     binary(16) not null,
  version_id    binary(16) not null comment 'the rules it is judged by',
  subject_kind  varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  period        varchar(7) character set utf8mb4 collate utf8mb4_bin not null comment '2026-11, 2026-Q4 or 2026',
  stage         varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'cache of the last step',
  due_on        date comment 'last day of the stage',
  public_until  date comment 'last day of the publicity',
  opened_at     datetime(3) not null,
  published_at  datetime(3),
  version       int not null default 0,
  constraint uk_appraisal_round unique (scheme_id, origin, period),
  index ix_appraisal_round_area (area, period, stage, due_on),
  index ix_appraisal_round_version (version_id)
);

-- What happened to a round, or to one subject in it: the truth, only ever added.
create table appraisal_step (
  id              binary(16) not null primary key,
  round_id        binary(16) not null,
  subject_id      binary(16),
  action          varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  from_stage      varchar(20) character set utf8mb4 collate utf8mb4_bin,
  to_stage        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  account_id      binary(16) not null,
  account_name    varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  at              datetime(3) not null,
  reason          varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  held_on         date comment 'of the meeting',
  attendees       varchar(1000) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  attendee_count  int not null default 0,
  minutes         varchar(2000) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  index ix_appraisal_step_round (round_id, at)
);

-- A subject in a round: the roster of that period and the sum of its entries, kept in the transaction of each.
-- Clustered by round: a village's page is one range. The household's own series goes by the second index.
create table appraisal_result (
  round_id      binary(16) not null,
  subject_id    binary(16) not null,
  subject_kind  varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  period        varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
  index_value   decimal(8,2) not null,
  parts         varchar(500) character set utf8mb4 collate utf8mb4_bin not null comment 'dimension=value;…',
  grade         varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  vetoed        boolean not null,
  entries       int not null default 0,
  status        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  judged_stage  varchar(20) character set utf8mb4 collate utf8mb4_bin comment 'the stage in which somebody who did not score it passed it',
  scored_at     datetime(3),
  scored_by     binary(16),
  note          varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  published_at  datetime(3),
  primary key (round_id, subject_id),
  index ix_appraisal_result_subject (subject_id, period),
  index ix_appraisal_result_area (area)
);

-- Signed facts. A mistake is undone by a second entry that names the first; nothing here is ever changed.
create table appraisal_entry (
  id            binary(16) not null primary key,
  round_id      binary(16) not null,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  subject_kind  varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id    binary(16) not null,
  period        varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
  item_code     varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  points        decimal(7,2) not null comment 'signed; 0 for a warning or a veto',
  occurrence    int not null comment '1 for the first time within the item''s months',
  happened_on   date not null,
  text          varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  evidence      varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  author_id     binary(16) not null,
  author_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  recorded_at   datetime(3) not null,
  reverses_id   binary(16),
  constraint uk_appraisal_entry_reverses unique (reverses_id),
  index ix_appraisal_entry_subject (subject_id, period),
  index ix_appraisal_entry_area (area, period, id)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'appraisal:read', 'GRANT'), ('SYSTEM_ADMIN', 'appraisal:score', 'GRANT'),
    ('SYSTEM_ADMIN', 'appraisal:round', 'GRANT'), ('SYSTEM_ADMIN', 'appraisal:panel', 'GRANT'),
    ('SYSTEM_ADMIN', 'appraisal:village', 'GRANT'), ('SYSTEM_ADMIN', 'appraisal:town', 'GRANT'),
    ('SYSTEM_ADMIN', 'appraisal:scheme', 'GRANT'),
  ('SECURITY_ADMIN', 'appraisal:read', 'GRANT'), ('SECURITY_ADMIN', 'appraisal:score', 'GRANT'),
    ('SECURITY_ADMIN', 'appraisal:round', 'GRANT'), ('SECURITY_ADMIN', 'appraisal:panel', 'GRANT'),
    ('SECURITY_ADMIN', 'appraisal:village', 'GRANT'), ('SECURITY_ADMIN', 'appraisal:town', 'GRANT'),
    ('SECURITY_ADMIN', 'appraisal:scheme', 'GRANT'),
  ('COUNTY_LEADER', 'appraisal:read', 'USE'),
  ('COUNTY_ORGANISATION', 'appraisal:read', 'USE'), ('COUNTY_ORGANISATION', 'appraisal:scheme', 'USE'),
  ('TOWN_SECRETARY', 'appraisal:read', 'USE'), ('TOWN_SECRETARY', 'appraisal:town', 'USE'),
  ('TOWN_PARTY_AFFAIRS', 'appraisal:read', 'USE'), ('TOWN_PARTY_AFFAIRS', 'appraisal:round', 'USE'),
    ('TOWN_PARTY_AFFAIRS', 'appraisal:town', 'USE'), ('TOWN_PARTY_AFFAIRS', 'appraisal:panel', 'GRANT'),
    ('TOWN_PARTY_AFFAIRS', 'appraisal:score', 'GRANT'), ('TOWN_PARTY_AFFAIRS', 'appraisal:village', 'GRANT'),
  ('VILLAGE_SECRETARY', 'appraisal:read', 'USE'), ('VILLAGE_SECRETARY', 'appraisal:score', 'USE'),
    ('VILLAGE_SECRETARY', 'appraisal:round', 'USE'), ('VILLAGE_SECRETARY', 'appraisal:village', 'USE'),
  ('VILLAGE_CLERK', 'appraisal:read', 'USE'), ('VILLAGE_CLERK', 'appraisal:score', 'USE'),
    ('VILLAGE_CLERK', 'appraisal:round', 'USE'),
  ('GRID_LEADER', 'appraisal:read', 'USE'), ('GRID_LEADER', 'appraisal:score', 'USE'),
  ('CONTACT_MEMBER', 'appraisal:read', 'USE'), ('CONTACT_MEMBER', 'appraisal:score', 'USE'),
  ('FIRST_SECRETARY', 'appraisal:read', 'USE'), ('FIRST_SECRETARY', 'appraisal:score', 'USE'),
  ('VILLAGE_MENTOR', 'appraisal:read', 'USE'),
  ('REVIEW_PANEL_MEMBER', 'appraisal:read', 'USE'), ('REVIEW_PANEL_MEMBER', 'appraisal:panel', 'USE'),
  ('SUPERVISOR', 'appraisal:read', 'USE');
