-- Photos as evidence. They are files of the entry (stored_file, owner kind "entry"); a phone sends them after the entry
-- itself, so the entry says how many will follow. The second figure is a cache of those files, for sums over many entries.
alter table appraisal_entry
  add column photos_due int not null default 0 comment 'how many its author said would follow',
  add column photos int not null default 0 comment 'how many have come',
  add column photos_of binary(16) comment 'the entry whose photos it shows, for one that went along with a split or merge';
