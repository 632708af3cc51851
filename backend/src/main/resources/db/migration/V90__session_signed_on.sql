alter table session add column signed_on boolean not null default false
  comment 'opened by the county''s own sign-on: its owner may know no password here';
