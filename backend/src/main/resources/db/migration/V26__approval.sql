-- A change that waits for a second person. It is decided where its area says; who asked for it sees it too.
create table approval (
  id                 binary(16) not null primary key,
  area               varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village, town or county that decides',
  kind               varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_type       varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id         binary(16) not null,
  subject_name       varchar(120) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  summary            varchar(1000) character set utf8mb4 collate utf8mb4_unicode_520_ci not null comment 'what will change, numbers masked',
  payload            mediumblob not null comment 'the change itself, enciphered: it may hold an ID number',
  reason             varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  status             varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  requested_by       binary(16) not null,
  requested_by_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  requested_at       datetime(3) not null,
  expires_at         datetime(3) not null,
  decided_by         binary(16),
  decided_by_name    varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  decided_at         datetime(3),
  decision_reason    varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version            int not null default 0,
  index ix_approval_area (area, status, requested_at),
  index ix_approval_requester (requested_by, requested_at),
  index ix_approval_subject (subject_id, status)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'approval:decide', 'GRANT'),
  ('SECURITY_ADMIN', 'approval:decide', 'GRANT'),
  ('COUNTY_ORGANISATION', 'approval:decide', 'USE'),
  ('TOWN_SECRETARY', 'approval:decide', 'USE'),
  ('TOWN_PARTY_AFFAIRS', 'approval:decide', 'USE'),
  ('VILLAGE_SECRETARY', 'approval:decide', 'USE');
