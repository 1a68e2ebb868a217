-- The second factor of a person: the shared secret, sealed, and the step whose code was used last.
create table second_factor (
    person_id bigint not null primary key references person (id),
    secret varbinary(80) not null,
    last_step bigint not null,
    enrolled_at datetime
);

-- Codes that stand in for a lost device, each once.
create table recovery_code (
    id bigint auto_increment primary key,
    person_id bigint not null references person (id),
    code_hash varbinary(32) not null,
    constraint recovery_code_once unique (person_id, code_hash)
);
