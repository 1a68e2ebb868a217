create index audit_event_time on audit_event (happened_at, id);
create index audit_event_thing on audit_event (object_key, id);

create table audit_seal (
    number     bigint      not null primary key,
    sealed_at  datetime    not null,
    last_event bigint      not null,
    events     bigint      not null,
    digest     char(64)    not null
);
