-- People of a class of occupation (GB/T 6565: the first digit), and of a group within it, in the order of their places.
alter table resident
  add column occupation_class varchar(1) character set utf8mb4 collate utf8mb4_bin
    generated always as (left(occupation, 1)) virtual comment 'GB/T 6565';
create index ix_resident_occupation on resident (occupation_class, area, id, status, occupation);
