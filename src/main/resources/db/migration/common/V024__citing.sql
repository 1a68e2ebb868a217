-- Which state of an entry, or edition of a factsheet, a source was taken from; null for other kinds and for older rows.
alter table source add column cited_revision integer;
alter table entry_source add column cited_revision integer;

-- A factsheet keeps its name through its editions. The highest is what readers are pointed to.
alter table factsheet add column version integer default 0 not null;
alter table factsheet add column number integer default 1 not null;
create table factsheet_edition (
    id bigint auto_increment primary key,
    factsheet_id bigint not null references factsheet (id),
    number integer not null,
    title varchar(600) not null,
    address varchar(2000) not null,
    edition varchar(80) not null,
    editor_id bigint,
    created_at datetime not null,
    constraint factsheet_edition_number unique (factsheet_id, number)
);
insert into factsheet_edition (factsheet_id, number, title, address, edition, created_at)
    select id, 1, title, address, edition, created_at from factsheet;

-- Studies somebody cited once. The key is a hash of what the address or DOI leads to, so that one study is one row.
create table study (
    id bigint auto_increment primary key,
    address_key varbinary(32) not null,
    title varchar(600) not null,
    publication_year integer,
    address varchar(2000) not null,
    state varchar(12) not null,
    added_by_id bigint,
    created_at datetime not null,
    constraint study_address unique (address_key)
);
create index study_by_date on study (state, created_at);

-- House paragraphs. The approved revision is what answers use; a later one waits for a second person.
create table passage (
    id bigint auto_increment primary key,
    version integer default 0 not null,
    slug varchar(80) not null,
    topic_id bigint references topic (id),
    owner_id bigint not null,
    state varchar(12) not null,
    revision integer not null,
    approved_revision integer,
    approved_at datetime,
    next_review_due datetime,
    created_at datetime not null,
    constraint passage_slug unique (slug)
);

create table passage_revision (
    id bigint auto_increment primary key,
    passage_id bigint not null references passage (id),
    number integer not null,
    title varchar(280) not null,
    words mediumtext not null,
    html mediumtext not null,
    content_hash varbinary(32) not null,
    author_id bigint not null,
    created_at datetime not null,
    constraint passage_revision_number unique (passage_id, number)
);

-- One verdict on each revision: the first counts.
create table passage_verdict (
    id bigint auto_increment primary key,
    passage_id bigint not null references passage (id),
    revision integer not null,
    content_hash varbinary(32) not null,
    reviewer_id bigint not null,
    verdict varchar(12) not null,
    verdict_comment varchar(8000),
    created_at datetime not null,
    constraint passage_verdict_on unique (passage_id, revision)
);

-- Where a passage was put in; the date of the answer parts drafts from answers.
create table passage_use (
    id bigint auto_increment primary key,
    passage_id bigint not null references passage (id),
    revision integer not null,
    question_reference varchar(9) not null,
    person_id bigint not null,
    used_at datetime not null,
    answered_at datetime,
    constraint passage_use_in unique (passage_id, question_reference)
);
create index passage_use_of on passage_use (question_reference);
