-- A village's goods and redemptions in the order in which they are listed: a page is read off the index.
alter table shop_goods
  drop index ix_shop_goods_area,
  add index ix_shop_goods_area (area, id, on_sale);

-- Of a village all, or those of one status; of a county the newest of all with that status.
alter table shop_redemption
  add index ix_shop_redemption_newest (area, id),
  add index ix_shop_redemption_status (status, id);
