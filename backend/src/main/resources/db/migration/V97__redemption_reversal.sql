-- What was handed over by two is taken back by two: who asked, and later another who did it.
alter table shop_redemption
  add column reversal_by   binary(16) comment 'who asked for it to be taken back',
  add column reversal_name varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci;
