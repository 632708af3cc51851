-- A person may hold more than one post: a role in some places for some time, beside his account's own. He acts in one of
-- them at a time (docs/adr/0010).
create table account_post (
  id          binary(16) not null primary key,
  account_id  binary(16) not null,
  role_code   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from  date not null,
  valid_to    date comment 'the last day, null without end',
  created_at  datetime(3) not null,
  version     int not null default 0,
  index ix_account_post_account (account_id),
  constraint fk_account_post_account foreign key (account_id) references account (id),
  constraint fk_account_post_role foreign key (role_code) references role (code)
);

create table account_post_area (
  post_id  binary(16) not null,
  area     varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (post_id, area),
  index ix_account_post_area_area (area, post_id),
  constraint fk_account_post_area_post foreign key (post_id) references account_post (id)
);

alter table session add column post_id binary(16) comment 'in which post he acts; null for the account''s own';
