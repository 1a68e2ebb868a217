-- A question and everything that happens to it. Rows of drafts, reviews, routing and stages only grow.
create table question (
    id bigint auto_increment primary key,
    reference varchar(9) not null,
    version integer not null,
    stage varchar(20) not null,
    waiting varchar(10) not null,
    held boolean not null,
    title varchar(280) not null,
    body mediumtext not null,
    topic_id bigint,
    language varchar(8) not null,
    publish varchar(12) not null,
    consent_version integer not null,
    lane varchar(20) not null,
    triage_rule varchar(40),
    edition varchar(12) not null,
    assignee_id bigint,
    respond_by datetime,
    finish_by datetime,
    revision integer not null,
    returned boolean not null,
    required_approvals integer not null,
    released_revision integer,
    not_taken_reason varchar(30),
    editor_message mediumtext,
    entry_slug varchar(100),
    received_at datetime not null,
    changed_at datetime not null,
    constraint question_reference unique (reference)
);
create index question_by_stage on question (stage, id);
create index question_by_waiting on question (waiting, id);
create index question_by_topic on question (topic_id, waiting, id);
create index question_by_assignee on question (assignee_id, stage, id);
create index question_by_edition on question (edition, id);

create table stage_change (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    stage varchar(20) not null,
    at datetime not null
);
create index stage_change_by_question on stage_change (question_id, id);

create table consent (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    text_version integer not null,
    choice varchar(12) not null,
    given_at datetime not null
);
create index consent_by_question on consent (question_id, id);

create table assignment (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    person_id bigint not null,
    state varchar(12) not null,
    assigned_by varchar(10) not null,
    offered_at datetime not null,
    respond_by datetime not null,
    finish_by datetime not null,
    accepted_at datetime,
    ended_at datetime,
    refusal_reason varchar(30),
    refusal_note mediumtext
);
create index assignment_by_question on assignment (question_id, id);
create index assignment_by_person on assignment (person_id, state, question_id);

create table routing_round (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    pool varchar(40) not null,
    at datetime not null
);
create index routing_round_by_question on routing_round (question_id, id);

create table routing_test (
    id bigint auto_increment primary key,
    round_id bigint not null references routing_round (id),
    person_id bigint not null,
    open_questions integer not null,
    last_offered_at datetime,
    outcome varchar(30) not null
);
create index routing_test_by_round on routing_test (round_id, id);

create table draft_revision (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    number integer not null,
    author_id bigint not null,
    suggested_by_id bigint,
    answer mediumtext not null,
    answer_html mediumtext not null,
    private_part mediumtext,
    private_html mediumtext,
    public_title varchar(280),
    public_question mediumtext,
    public_question_html mediumtext,
    created_at datetime not null,
    constraint draft_revision_number unique (question_id, number)
);
create index draft_revision_by_author on draft_revision (author_id, question_id);

create table source (
    id bigint auto_increment primary key,
    revision_id bigint not null references draft_revision (id),
    position integer not null,
    kind varchar(12) not null,
    slug varchar(100),
    title varchar(600),
    url varchar(2000),
    publication_year integer
);
create index source_by_revision on source (revision_id, position);

create table review (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    reviewer_id bigint not null,
    subject varchar(10) not null,
    revision integer not null,
    content_hash varbinary(32) not null,
    verdict varchar(20) not null,
    reasons varchar(200) not null,
    review_comment mediumtext,
    deidentified boolean not null,
    suggested_answer mediumtext,
    suggested_title varchar(280),
    suggested_question mediumtext,
    decided_at datetime not null
);
create index review_by_question on review (question_id, id);
create index review_by_reviewer on review (reviewer_id, question_id);
