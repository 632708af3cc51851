create table role (
  code         varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key,
  name         varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  description  varchar(300) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  preset       boolean not null,
  position     int not null,
  version      int not null default 0
);

create table role_permission (
  role_code   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  permission  varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  -- USE: may do it. GRANT: may hand it out without being able to do it himself (the three administrators).
  mode        varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (role_code, permission, mode),
  constraint fk_role_permission_role foreign key (role_code) references role (code)
);

create table account (
  id                    binary(16) not null primary key,
  username              varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  display_name          varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  password_hash         varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  must_change_password  boolean not null,
  status                varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from            date not null,
  valid_to              date,
  failed_attempts       int not null default 0,
  locked_until          datetime(3),
  last_sign_in_at       datetime(3),
  -- raised when roles, areas, status or password change: every older session is then void
  epoch                 int not null default 0,
  created_at            datetime(3) not null,
  version               int not null default 0,
  constraint uk_account_username unique (username)
);

create table account_role (
  account_id  binary(16) not null,
  role_code   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (account_id, role_code),
  index ix_account_role_code (role_code, account_id),
  constraint fk_account_role_account foreign key (account_id) references account (id),
  constraint fk_account_role_role foreign key (role_code) references role (code)
);

create table account_area (
  account_id  binary(16) not null,
  area        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (account_id, area),
  index ix_account_area_area (area, account_id),
  constraint fk_account_area_account foreign key (account_id) references account (id)
);

create table session (
  token_hash    binary(32) not null primary key comment 'SHA-256 of the cookie: a stolen table opens nothing',
  account_id    binary(16) not null,
  epoch         int not null,
  created_at    datetime(3) not null,
  last_seen_at  datetime(3) not null,
  expires_at    datetime(3) not null,
  ip            varchar(45) character set utf8mb4 collate utf8mb4_bin,
  user_agent    varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  index ix_session_account (account_id),
  index ix_session_expires (expires_at)
);

-- Rows are only ever added. The next issue chains them; the column order of the chain is this one.
create table audit_entry (
  id            bigint not null auto_increment primary key,
  at            datetime(3) not null,
  account_id    binary(16),
  account_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  action        varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  object_type   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  object_id     varchar(60) character set utf8mb4 collate utf8mb4_bin,
  object_name   varchar(120) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  area          varchar(20) character set utf8mb4 collate utf8mb4_bin,
  reason        varchar(500) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  before_json   mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci,
  after_json    mediumtext character set utf8mb4 collate utf8mb4_unicode_520_ci,
  ip            varchar(45) character set utf8mb4 collate utf8mb4_bin,
  request_id    varchar(40) character set utf8mb4 collate utf8mb4_bin,
  index ix_audit_at (at),
  index ix_audit_account (account_id, at),
  index ix_audit_object (object_type, object_id, at),
  index ix_audit_action (action, at),
  index ix_audit_area (area, at)
);
