-- Households' accounts of a county or town by their balance: a page is read off the index. A village's are sorted. What the
-- village itself owes and took back is not listed.
alter table points_account
  add column county varchar(6) character set utf8mb4 collate utf8mb4_bin
    generated always as (case when kind = 'SUBJECT' then left(area, 6) end) stored,
  add column town varchar(9) character set utf8mb4 collate utf8mb4_bin
    generated always as (case when kind = 'SUBJECT' then left(area, 9) end) stored,
  add index ix_points_account_county (county, balance, id),
  add index ix_points_account_town (town, balance, id);
