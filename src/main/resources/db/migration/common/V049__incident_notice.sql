-- When the editors were last told by mail that something is stuck; whichever node moves the date tells them.
create table incident_notice (
    id integer primary key,
    told_at datetime not null
);
insert into incident_notice (id, told_at) values (1, '2026-01-01 00:00:00');
