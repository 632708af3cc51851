-- One household posted by hand rests on one entry; what the board rule names rests on its round.
alter table appraisal_posting
  add column entry_id binary(16) comment 'null when the board rule named it' after shown_name;
