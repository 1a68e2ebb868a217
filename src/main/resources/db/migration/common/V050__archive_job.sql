-- Imports too long for one request. The file waits in parts, so that any node can work on it; it goes when it has served.
create table archive_job (
    id bigint auto_increment primary key,
    reference varchar(9) not null,
    state varchar(12) not null,
    format varchar(12) not null,
    topic varchar(161),
    person_id bigint not null,
    dry_run boolean not null,
    asks_first boolean not null,
    checked boolean not null,
    total_pairs bigint not null,
    handled_pairs bigint not null,
    imported_pairs bigint not null,
    skipped_pairs bigint not null,
    warnings bigint not null,
    refusal varchar(300),
    stop_wanted boolean not null,
    failures integer not null,
    holder varchar(36),
    alive_until datetime,
    created_at datetime not null,
    finished_at datetime,
    constraint archive_job_reference unique (reference)
);
create index archive_job_due on archive_job (state, id);

create table archive_job_part (
    job_id bigint not null references archive_job (id),
    number integer not null,
    content mediumblob not null,
    primary key (job_id, number)
);

create table archive_job_note (
    id bigint auto_increment primary key,
    job_id bigint not null references archive_job (id),
    kind varchar(8) not null,
    line integer not null,
    reason varchar(400) not null
);
create index archive_job_note_of on archive_job_note (job_id, id);
