-- Who is away, from the first day to the last, both included. An absence that ended early keeps its days.
create table absence (
    id bigint auto_increment primary key,
    person_id bigint not null references person (id),
    first_day date not null,
    last_day date not null,
    substitute_id bigint,
    planned_by bigint not null,
    planned_at datetime not null,
    started_at datetime,
    ended_at datetime
);
create index absence_by_person on absence (person_id, last_day);
create index absence_by_day on absence (last_day, first_day);

-- That whoever is away keeps what they had begun.
create table kept_work (
    id bigint auto_increment primary key,
    absence_id bigint not null references absence (id),
    reference varchar(9) not null,
    kept_by bigint not null,
    kept_at datetime not null,
    constraint kept_work_once unique (absence_id, reference)
);

alter table routing_test add column away_until date;
