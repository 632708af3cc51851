-- Requests of a county or town, newest first: a page is read off the index, however many were decided in years. Those that
-- wait are few, and found by that.
alter table approval
  add column county varchar(6) character set utf8mb4 collate utf8mb4_bin generated always as (left(area, 6)) stored,
  add column town varchar(9) character set utf8mb4 collate utf8mb4_bin generated always as (left(area, 9)) stored,
  add index ix_approval_waiting (status, area),
  add index ix_approval_county (county, requested_at, id),
  add index ix_approval_town (town, requested_at, id);
