-- What each scorer did in a village's round, summed up when it is handed in and when it is published. Sums and squares, so
-- that any months of any place add up to means, spreads and bounds without reading a result or an entry again.
create table appraisal_scorer (
  period         varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
  area           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  round_id       binary(16) not null,
  scorer_id      binary(16) not null comment 'the account that recorded; one that was closed too',
  scheme_id      binary(16) not null,
  name           varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  grid           varchar(20) character set utf8mb4 collate utf8mb4_bin comment 'governance grid of his households; null when they lie in several',
  households     int not null comment 'whose score he was the last to set',
  index_sum      decimal(14,2) not null,
  index_squares  decimal(20,4) not null,
  full_marks     int not null comment 'households that lost nothing',
  entries        int not null comment 'that stand',
  deductions     int not null comment 'of the entries; reminders too',
  unproven       int not null comment 'entries without evidence',
  alike          int not null comment 'households with the same items and points, the most frequent such set',
  late           int not null comment 'households scored in the last 48 hours before the round was handed in',
  primary key (period, area, round_id, scorer_id),
  index ix_appraisal_scorer_round (round_id),
  index ix_appraisal_scorer_scorer (scorer_id, period)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'appraisal:fairness', 'GRANT'), ('SECURITY_ADMIN', 'appraisal:fairness', 'GRANT'),
  ('COUNTY_LEADER', 'appraisal:fairness', 'USE'), ('COUNTY_ORGANISATION', 'appraisal:fairness', 'USE'),
  ('TOWN_SECRETARY', 'appraisal:fairness', 'USE'), ('TOWN_PARTY_AFFAIRS', 'appraisal:fairness', 'USE'),
  ('VILLAGE_SECRETARY', 'appraisal:fairness', 'USE'), ('REVIEW_PANEL_MEMBER', 'appraisal:fairness', 'USE'),
  ('SUPERVISOR', 'appraisal:fairness', 'USE');
