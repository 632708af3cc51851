-- Where a subject's score comes from: the household that it was split from, or that was merged into it.
create table appraisal_lineage (
  subject_id     binary(16) not null,
  predecessor_id binary(16) not null,
  kind           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'SPLIT or MERGED',
  since          date not null,
  primary key (subject_id, predecessor_id),
  index ix_appraisal_lineage_predecessor (predecessor_id)
);
