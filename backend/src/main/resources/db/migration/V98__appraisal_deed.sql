-- What other modules and systems told of households, and what became of it: one row a deed, also of those that a rule
-- refused. The key makes the same deed told twice one.
create table appraisal_deed (
  id             binary(16) not null primary key,
  area           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  subject_id     binary(16) not null,
  sender         varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'code of a module, or id of an API client',
  reference      varchar(60) character set utf8mb4 collate utf8mb4_bin not null comment 'of the deed there',
  kind           varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  happened_on    date not null,
  amount         decimal(8,2) not null,
  text           varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  author_id      binary(16) not null,
  author_name    varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  received_at    datetime(3) not null,
  status         varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'RECORDED, REFUSED, TAKEN_BACK, UNREVERSED',
  entry_id       binary(16) comment 'what was recorded for it; null when it was refused',
  rule           varchar(40) character set utf8mb4 collate utf8mb4_bin comment 'which rule refused it',
  reason         varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'why it was refused, or its entry stands after all',
  taken_back_at  datetime(3),
  taken_back_why varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  constraint uk_appraisal_deed unique (sender, reference),
  index ix_appraisal_deed_area (area, status),
  index ix_appraisal_deed_subject (subject_id)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'deed:report', 'GRANT'), ('SECURITY_ADMIN', 'deed:report', 'GRANT');
