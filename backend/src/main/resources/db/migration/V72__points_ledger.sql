-- Points as money. A transfer names the account that gives and the one that gets, so that no transaction can fail to
-- balance; a mistake is undone by a second one. A balance is a cache of its transfers, kept in their transaction.
create table points_account (
  id            binary(16) not null primary key comment 'a subject''s: the subject''s own id; a village''s: made of kind and village',
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  kind          varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'SUBJECT, or a village''s ISSUED, REDEEMED, EXPIRED',
  subject_kind  varchar(20) character set utf8mb4 collate utf8mb4_bin comment 'null for a village''s own',
  balance       bigint not null,
  held          bigint not null default 0 comment 'of it, what prepared redemptions keep back',
  expires_on    date comment 'not later than the last day of the oldest points that are left; null while none expire',
  opened_at     datetime(3) not null,
  index ix_points_account_area (area, kind, balance, held),
  index ix_points_account_expiry (expires_on),
  constraint ck_points_account check (held >= 0 and (kind <> 'SUBJECT' or balance >= held))
);

create table points_transfer (
  id             binary(16) not null primary key,
  area           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the village',
  kind           varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'EARN, REDEEM, RETURN, EXPIRE, FOLLOW, CORRECT',
  from_id        binary(16) not null,
  to_id          binary(16) not null,
  points         bigint not null,
  expires_on     date comment 'last day of what the receiver got; null for never',
  round_id       binary(16) comment 'of what was earned: a round pays a subject once',
  period         varchar(7) character set utf8mb4 collate utf8mb4_bin,
  redemption_id  binary(16),
  corrects_id    binary(16) comment 'the earning that it puts right',
  reason         varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  account_name   varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'who; null for a rule of the scheme',
  made_at        datetime(3) not null,
  index ix_points_transfer_from (from_id, made_at, points),
  index ix_points_transfer_to (to_id, made_at, points),
  index ix_points_transfer_area (area),
  index ix_points_transfer_corrects (corrects_id),
  constraint uk_points_transfer_round unique (round_id, to_id),
  constraint uk_points_transfer_redemption unique (redemption_id, kind),
  constraint ck_points_transfer check (points > 0 and from_id <> to_id)
);

insert into role_permission (role_code, permission, mode) values
  ('SYSTEM_ADMIN', 'shop:read', 'GRANT'), ('SYSTEM_ADMIN', 'shop:write', 'GRANT'),
  ('SECURITY_ADMIN', 'shop:read', 'GRANT'), ('SECURITY_ADMIN', 'shop:write', 'GRANT'),
  ('COUNTY_LEADER', 'shop:read', 'USE'), ('COUNTY_ORGANISATION', 'shop:read', 'USE'),
  ('TOWN_SECRETARY', 'shop:read', 'USE'), ('TOWN_PARTY_AFFAIRS', 'shop:read', 'USE'),
    ('TOWN_PARTY_AFFAIRS', 'shop:write', 'GRANT'),
  ('VILLAGE_SECRETARY', 'shop:read', 'USE'), ('VILLAGE_SECRETARY', 'shop:write', 'USE'),
  ('VILLAGE_CLERK', 'shop:read', 'USE'), ('VILLAGE_CLERK', 'shop:write', 'USE'),
  ('FIRST_SECRETARY', 'shop:read', 'USE'), ('FIRST_SECRETARY', 'shop:write', 'USE'),
  ('GRID_LEADER', 'shop:read', 'USE'), ('CONTACT_MEMBER', 'shop:read', 'USE'),
  ('SUPERVISOR', 'shop:read', 'USE');
