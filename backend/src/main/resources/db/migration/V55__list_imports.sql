-- Lists that are written row by row (Party members, grids): what a row will do once confirmed, and what it did and found,
-- for its undo. Both name people, so both are sealed.
create table data_import_item (
  import_id  binary(16) not null,
  line       int not null comment 'of data_import_row',
  target     binary(16) not null comment 'the id under which both are sealed',
  plan       mediumblob not null comment 'sealed JSON, as the kind of import writes it',
  done       mediumblob comment 'sealed JSON; null until it is written',
  primary key (import_id, line)
);
