-- Standing documents that answers rest on. Slugs as everywhere: small ASCII letters, digits, hyphens, checked before.
create table factsheet (
    id bigint auto_increment primary key,
    slug varchar(80) not null,
    title varchar(600) not null,
    address varchar(2000) not null,
    edition varchar(80) not null,
    topic_id bigint references topic (id),
    state varchar(12) not null,
    created_at datetime not null,
    constraint factsheet_slug unique (slug)
);
-- who cites one
create index entry_source_cited on entry_source (kind, slug, revision_id);
