-- What went because its time was over: how much, by which rule, in which night. Rows only grow.
create table retention_run (
    id bigint auto_increment primary key,
    rule_code varchar(30) not null,
    ran_at datetime not null,
    gone bigint not null,
    failed bigint not null
);
create index retention_run_by_rule on retention_run (rule_code, id);

-- the night that was begun last: one node begins it
create table retention_night (
    id integer primary key,
    begun_on date not null
);
insert into retention_night (id, begun_on) values (1, date '2000-01-01');
