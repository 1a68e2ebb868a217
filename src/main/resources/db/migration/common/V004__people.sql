-- Staff: who they are, what they may, and what they know about. Rights are read here at each request.
create table person (
    id bigint auto_increment primary key,
    handle varchar(40) not null,
    name varchar(200) not null,
    email varchar(254) not null,
    email_key varchar(254) not null,
    password_hash varchar(200),
    disabled boolean not null,
    byline varchar(600),
    probation boolean not null,
    capacity integer not null,
    created_at datetime not null,
    constraint person_handle unique (handle),
    constraint person_email unique (email_key)
);

create table person_role (
    person_id bigint not null references person (id),
    role varchar(20) not null,
    primary key (person_id, role)
);
create index person_role_by_role on person_role (role, person_id);

create table expertise (
    id bigint auto_increment primary key,
    person_id bigint not null references person (id),
    topic_id bigint not null references topic (id),
    language varchar(8) not null,
    constraint expertise_once unique (person_id, topic_id, language)
);
create index expertise_by_topic on expertise (topic_id, language, person_id);

create table access_token (
    id bigint auto_increment primary key,
    person_id bigint not null references person (id),
    name varchar(200) not null,
    token_hash varbinary(32) not null,
    created_at datetime not null,
    expires_at datetime not null,
    constraint access_token_hash unique (token_hash)
);
create index access_token_by_person on access_token (person_id, id);
