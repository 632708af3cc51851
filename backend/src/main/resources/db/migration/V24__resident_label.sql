-- Labels of people, as household_label holds those of households. A person's row lies where his household does.
create table resident_label (
  id                 binary(16) not null primary key,
  area               varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  resident_id        binary(16) not null,
  label_code         varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from         date not null,
  valid_to           date comment 'first day on which it no longer holds',
  source_department  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version            int not null default 0,
  index ix_resident_label_resident (resident_id, label_code),
  index ix_resident_label_code (label_code, area, resident_id, valid_from, valid_to),
  constraint fk_resident_label_resident foreign key (resident_id) references resident (id),
  constraint fk_resident_label_label foreign key (label_code) references label (code)
);
