-- What must be there once, also when two people do it at the same moment: the locks see to it, the keys prove it.
alter table appraisal_honour
  add constraint uk_appraisal_honour_certificate unique (scheme_id, certificate_number);

-- One open objection of a household in a round, and each number once.
alter table appraisal_objection
  add column open_subject binary(16) generated always as (case when status = 'OPEN' then subject_id end) stored
    comment 'whose objection is open; null once it is decided',
  drop index ix_appraisal_objection_round,
  add constraint uk_appraisal_objection_number unique (round_id, number),
  add constraint uk_appraisal_objection_open unique (round_id, open_subject);

-- A reward is handed over once for what it rests on, unless that was undone.
alter table appraisal_delivery
  add column standing boolean generated always as (case when undone_at is null then true end) stored
    comment 'null once it was undone',
  drop index ix_appraisal_delivery_subject,
  add constraint uk_appraisal_delivery unique (subject_id, effect_code, entitled_since, scheme_id, standing);
