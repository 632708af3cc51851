-- A town's redemptions in the order in which they are listed: all, or those of one status.
alter table shop_redemption
  add column town varchar(9) character set utf8mb4 collate utf8mb4_bin generated always as (left(area, 9)) stored,
  add index ix_shop_redemption_town (town, id),
  add index ix_shop_redemption_town_status (town, status, id);
