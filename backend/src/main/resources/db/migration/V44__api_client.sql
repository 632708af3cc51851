create table api_client (
  id               binary(16) not null primary key,
  name             varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  contact          varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  client_id        varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  secret_hash      binary(32) not null,
  previous_hash    binary(32),
  previous_until   datetime(3),
  status           varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from       date not null,
  valid_to         date not null,
  per_minute       int not null,
  last_used_at     datetime(3),
  last_ip          varchar(45) character set utf8mb4 collate utf8mb4_bin,
  -- raised when it is shut out: every older token is then void
  epoch            int not null default 0,
  created_at       datetime(3) not null,
  created_by_name  varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci,
  version          int not null default 0,
  constraint uk_api_client_client_id unique (client_id)
);

create table api_client_permission (
  client_id   binary(16) not null,
  permission  varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (client_id, permission),
  constraint fk_api_client_permission_client foreign key (client_id) references api_client (id)
);

create table api_client_area (
  client_id  binary(16) not null,
  area       varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (client_id, area),
  index ix_api_client_area_area (area, client_id),
  constraint fk_api_client_area_client foreign key (client_id) references api_client (id)
);

create table api_token (
  token_hash  binary(32) not null primary key comment 'SHA-256: a stolen table opens nothing',
  client_id   binary(16) not null,
  epoch       int not null,
  created_at  datetime(3) not null,
  expires_at  datetime(3) not null,
  index ix_api_token_client (client_id),
  index ix_api_token_expires (expires_at),
  constraint fk_api_token_client foreign key (client_id) references api_client (id)
);
