-- A household consents to one bank at a time (个人信息保护法 art. 23); a bank's system reads its own consents only.
alter table api_client
  add column recipient varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci
    comment 'for which bank or office it reads what is released by name' after contact;

alter table appraisal_consent
  add column standing boolean generated always as (case when withdrawn_on is null then true end) stored
    comment 'null once it was withdrawn',
  add constraint uk_appraisal_consent unique (subject_id, recipient, standing);
