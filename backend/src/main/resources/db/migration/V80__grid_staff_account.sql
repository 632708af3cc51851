-- Every entry, score list and judgement asks where the account itself serves: without an index that read the whole county's staff.
alter table grid_staff add index ix_grid_staff_account (account_id);
