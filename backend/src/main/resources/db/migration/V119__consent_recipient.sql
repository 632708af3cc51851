-- Who consents to a bank's reading, place by place, as its system asks: a page is read off the index.
alter table appraisal_consent
  add index ix_appraisal_consent_recipient (recipient, withdrawn_on, area, id);
