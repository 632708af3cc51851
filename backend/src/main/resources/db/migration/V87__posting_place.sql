-- The ledger also says where a name hangs (DOMAIN §8.5); on what assessment it rests is its round.
alter table appraisal_posting
  add column place varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci not null default '村务公开栏'
    comment 'where it hangs' after basis_note;
