-- What rewards and restrictions were carried out, for whom and by whom; and which households let a bank read their index.
create table appraisal_delivery (
  id              binary(16) not null primary key,
  area            varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  scheme_id       binary(16) not null,
  effect_code     varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  effect_text     varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci not null comment 'as it read then',
  subject_kind    varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id      binary(16) not null,
  entitled_since  date not null comment 'of the honour, grade or posting that it rests on',
  delivered_on    date not null,
  note            varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  recorded_by     binary(16) not null,
  recorded_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  recorded_at     datetime(3) not null,
  undone_name     varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  undone_at       datetime(3),
  undone_reason   varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version         int not null default 0,
  index ix_appraisal_delivery_subject (subject_id, effect_code, entitled_since),
  index ix_appraisal_delivery_area (area, effect_code)
);

create table appraisal_consent (
  id              binary(16) not null primary key,
  area            varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  subject_kind    varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id      binary(16) not null,
  recipient       varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null comment 'the bank named in the consent',
  evidence        varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  given_on        date not null,
  recorded_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  recorded_at     datetime(3) not null,
  withdrawn_on    date,
  withdrawn_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  withdrawn_reason varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version         int not null default 0,
  index ix_appraisal_consent_subject (subject_id, withdrawn_on),
  index ix_appraisal_consent_area (area, withdrawn_on)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'credit:read', 'GRANT'), ('SECURITY_ADMIN', 'credit:read', 'GRANT');
