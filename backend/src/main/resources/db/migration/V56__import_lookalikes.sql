-- New people of a roster who look like somebody who is registered already: told in the preview, not refused.
alter table data_import_row
  add column noticed boolean not null default false,
  add index ix_data_import_row_noticed (import_id, noticed, line);
alter table data_import add column noticed int not null default 0 after rejected;
