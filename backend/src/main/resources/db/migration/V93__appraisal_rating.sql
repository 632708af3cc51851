-- What a household says of itself and what its neighbours say of it, item by item (自评、互评). Never changed: a sheet that is
-- filled in again replaces the rows of the one before, which stay. What it comes to is an entry like any other.
create table appraisal_rating (
  id            binary(16) not null primary key,
  round_id      binary(16) not null,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  subject_id    binary(16) not null comment 'who is rated',
  rater_id      binary(16) not null comment 'who rates: the subject itself, or a household of its contact grid',
  item_code     varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  points        decimal(6,2) not null comment 'without sign',
  author_id     binary(16) not null comment 'who wrote it down',
  author_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  given_at      datetime(3) not null,
  replaced_at   datetime(3),
  index ix_appraisal_rating_subject (round_id, subject_id),
  index ix_appraisal_rating_area (area)
);
