-- What somebody types into the editor between two revisions: one row for each question and person, written over and over.
-- What was not typed is null: as in the revision it began with. Typed words may be too long for a revision, so all is wide.
create table draft_copy (
    question_id bigint not null references question (id),
    person_id bigint not null,
    version integer not null,
    base_revision integer not null,
    window_key varchar(16),
    answer mediumtext,
    private_part mediumtext,
    public_title mediumtext,
    public_question mediumtext,
    sources mediumtext,
    saved_at datetime not null,
    primary key (question_id, person_id)
);

-- Who has a question's page open to write or review; forgotten after minutes.
create table presence (
    question_id bigint not null references question (id),
    person_id bigint not null,
    opened_at datetime not null,
    seen_at datetime not null,
    primary key (question_id, person_id)
);
create index presence_by_seen on presence (seen_at);
