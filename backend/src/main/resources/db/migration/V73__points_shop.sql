-- The village's shop: goods with their stock, and what households take for their points, by two persons.
create table shop_goods (
  id          binary(16) not null primary key,
  area        varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  name        varchar(40) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  unit        varchar(10) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  points      int not null comment 'for one',
  stock       int not null default 0 comment 'sum of shop_stock',
  held        int not null default 0 comment 'of it, what prepared redemptions keep back',
  on_sale     boolean not null,
  created_at  datetime(3) not null,
  version     int not null default 0,
  index ix_shop_goods_area (area, on_sale),
  constraint ck_shop_goods check (points > 0 and held >= 0 and stock >= held)
);

create table shop_stock (
  id             binary(16) not null primary key,
  goods_id       binary(16) not null,
  area           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  kind           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'CHANGE by hand, REDEEM, RETURN',
  amount         int not null comment 'signed',
  redemption_id  binary(16),
  reason         varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  account_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  made_at        datetime(3) not null,
  index ix_shop_stock_goods (goods_id, made_at, amount),
  index ix_shop_stock_area (area)
);

create table shop_redemption (
  id              binary(16) not null primary key,
  area            varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  number          varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_kind    varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id      binary(16) not null,
  subject_number  varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'as it was then',
  subject_name    varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  points          bigint not null,
  status          varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  prepared_by     binary(16) not null,
  prepared_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  prepared_at     datetime(3) not null,
  held_until      date not null comment 'last day on which it can be handed over',
  handed_by       binary(16),
  handed_name     varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  handed_at       datetime(3),
  receiver        varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  ended_name      varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'who cancelled or reversed it',
  ended_at        datetime(3),
  reason          varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version         int not null default 0,
  index ix_shop_redemption_area (area, status, id),
  index ix_shop_redemption_subject (subject_id, status),
  index ix_shop_redemption_held (status, held_until),
  constraint uk_shop_redemption_number unique (number)
);

create table shop_redemption_line (
  redemption_id  binary(16) not null,
  goods_id       binary(16) not null,
  goods_name     varchar(40) character set utf8mb4 collate utf8mb4_unicode_520_ci not null comment 'as it was then',
  unit           varchar(10) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  quantity       int not null,
  points         int not null comment 'for one',
  primary key (redemption_id, goods_id),
  index ix_shop_redemption_line_goods (goods_id)
);

create table shop_counter (
  prefix       varchar(20) character set utf8mb4 collate utf8mb4_bin not null primary key comment 'village-year',
  last_number  int not null
);
