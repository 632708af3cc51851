create table second_factor (
  account_id    binary(16) not null primary key,
  secret        varbinary(200) not null comment 'sealed with the field key',
  created_at    datetime(3) not null,
  confirmed_at  datetime(3) comment 'null while it is being set up',
  last_step     bigint not null comment 'the latest thirty seconds of which a code was used',
  constraint fk_second_factor_account foreign key (account_id) references account (id)
);

create table recovery_code (
  account_id  binary(16) not null,
  hash        binary(32) not null comment 'keyed',
  primary key (account_id, hash),
  constraint fk_recovery_code_account foreign key (account_id) references account (id)
);

-- Not one of the last five again; and how old the present one is.
create table password_history (
  account_id  binary(16) not null,
  set_at      datetime(3) not null,
  hash        varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (account_id, set_at),
  constraint fk_password_history_account foreign key (account_id) references account (id)
);

alter table account add column password_set_at datetime(3);
update account set password_set_at = created_at;
