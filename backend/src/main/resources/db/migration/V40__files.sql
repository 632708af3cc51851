-- What people upload. A file has no area: who may see what it belongs to may see it, so it never has to be moved.
create table stored_file (
  id            binary(16) not null primary key,
  owner_kind    varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  owner_id      binary(16) not null,
  caption       varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  media_type    varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  bytes         int not null,
  width         int,
  height        int,
  sha256        binary(32) not null,
  account_id    binary(16) not null,
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  created_at    datetime(3) not null,
  index ix_stored_file_owner (owner_kind, owner_id, created_at)
);

-- The bytes, with touyan.files.store=database; in pieces of one megabyte, so that any packet size takes them.
create table stored_file_piece (
  file_id  binary(16) not null,
  part     varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  piece    int not null,
  content  mediumblob not null,
  primary key (file_id, part, piece)
);
