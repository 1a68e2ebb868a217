-- What readers see, and nothing else. Slugs are small ASCII letters, digits and hyphens; whoever looks one up has
-- checked that first, so no collation can find a look-alike. No key leads to a question: the archive is a copy.
create table entry (
    id bigint auto_increment primary key,
    slug varchar(80) not null,
    topic_id bigint not null references topic (id),
    branch_id bigint not null references topic (id),
    state varchar(12) not null,
    question_reference varchar(9),
    origin varchar(20) not null,
    importer_id bigint,
    already_public boolean not null,
    content_key varbinary(32),
    asked_month datetime,
    reviewers integer not null,
    revision integer not null,
    published_at datetime not null,
    updated_at datetime not null,
    last_reviewed_at datetime,
    next_review_due datetime not null,
    constraint entry_slug_now unique (slug),
    constraint entry_question unique (question_reference),
    constraint entry_content unique (content_key)
);
-- one for each list, newest first: a topic, a topic with those below it, the whole archive
create index entry_by_topic on entry (state, topic_id, published_at, id);
create index entry_by_branch on entry (state, branch_id, published_at, id);
create index entry_by_date on entry (state, published_at, id);

create table entry_slug (
    slug varchar(80) primary key,
    entry_id bigint not null references entry (id),
    since datetime not null
);
create index entry_slug_of on entry_slug (entry_id);

create table entry_revision (
    id bigint auto_increment primary key,
    entry_id bigint not null references entry (id),
    number integer not null,
    title varchar(280) not null,
    question mediumtext not null,
    question_html mediumtext not null,
    answer mediumtext not null,
    answer_html mediumtext not null,
    excerpt varchar(400) not null,
    content_hash varbinary(32) not null,
    created_at datetime not null,
    constraint entry_revision_number unique (entry_id, number)
);

create table entry_source (
    id bigint auto_increment primary key,
    revision_id bigint not null references entry_revision (id),
    place integer not null,
    kind varchar(12) not null,
    slug varchar(80),
    title varchar(600),
    url varchar(2000),
    publication_year integer,
    constraint entry_source_place unique (revision_id, place)
);

create table entry_note (
    id bigint auto_increment primary key,
    entry_id bigint not null references entry (id),
    type varchar(16) not null,
    words varchar(8000) not null,
    created_at datetime not null
);
create index entry_note_of on entry_note (entry_id, id);

create table entry_change (
    position bigint auto_increment primary key,
    entry_id bigint not null references entry (id),
    changed_at datetime not null
);
create index entry_change_of on entry_change (entry_id, position);
