-- Households drawn for a second scorer. The draw follows from seed, period and area alone; what was found is added to it.
create table appraisal_sample (
  id            binary(16) not null primary key,
  holder_area   varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'what it was drawn from; its villages see it too',
  scheme_id     binary(16) not null,
  period        varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
  percent       decimal(5,2) not null,
  seed          bigint not null,
  threshold     decimal(7,2) not null comment 'a difference from here on goes to the panel',
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  drawn_at      datetime(3) not null,
  version       int not null default 0,
  index ix_appraisal_sample_drawn (drawn_at)
);

create table appraisal_sample_household (
  sample_id     binary(16) not null,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  subject_id    binary(16) not null,
  round_id      binary(16) not null,
  first_index   decimal(8,2) not null comment 'when it was drawn',
  first_by      binary(16) comment 'who set it; null where nobody is known',
  second_index  decimal(8,2),
  second_parts  varchar(500) character set utf8mb4 collate utf8mb4_bin comment 'dimension=value;…',
  second_by     binary(16),
  second_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  second_at     datetime(3),
  note          varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  primary key (sample_id, area, subject_id)
);
