-- A scheme that a county gives up: from this period on it is not in force. What was scored by it stays.
alter table appraisal_scheme
  add column retired_from varchar(7) character set utf8mb4 collate utf8mb4_bin
    comment 'the first period that it no longer holds for; null while it goes on' after name;
