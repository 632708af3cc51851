-- Which start of a job this is. A worker that paused past its lease and one that took over know each other apart by it.
alter table job add column attempts int not null default 0;
