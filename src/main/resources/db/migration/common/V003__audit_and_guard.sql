create table audit_event (
    id          bigint auto_increment primary key,
    happened_at datetime     not null,
    actor_kind  varchar(10)  not null,
    actor_id    bigint,
    verb        varchar(60)  not null,
    object_kind varchar(40)  not null,
    object_key  varchar(100) not null,
    code        varchar(60)
);
create index audit_event_object on audit_event (object_kind, object_key, id);
create index audit_event_actor on audit_event (actor_kind, actor_id, id);

create table secret_link (
    id         bigint auto_increment primary key,
    purpose    varchar(40)   not null,
    object_key varchar(100)  not null,
    token_hash varbinary(32) not null,
    created_at datetime      not null,
    expires_at datetime      not null,
    used_at    datetime,
    constraint secret_link_token unique (token_hash)
);
create index secret_link_object on secret_link (purpose, object_key);
create index secret_link_expiry on secret_link (expires_at);

create table rate_bucket (
    key_hash   varbinary(32) not null primary key,
    hits       int           not null,
    expires_at datetime      not null
);
create index rate_bucket_expiry on rate_bucket (expires_at);

create table idempotency_key (
    key_hash   varbinary(32) not null primary key,
    body_hash  varbinary(32) not null,
    outcome    varchar(200),
    created_at datetime      not null
);
create index idempotency_key_age on idempotency_key (created_at);
