-- What became of suggested answers, counted by day; nobody is in it.
create table tally (
    counted_on date not null,
    what varchar(40) not null,
    times bigint not null,
    primary key (counted_on, what)
);

-- Whether answered questions were shown, and which remarks were read before going on: none is shown twice.
alter table started_question add column is_suggested boolean default false not null;
alter table started_question add column told varchar(400) default '' not null;

-- Until when no questions are taken; empty when they are.
insert into house_setting (setting, content) values ('intake-closed-until', '');
insert into house_setting (setting, content) values ('intake-closed-note', '');
