-- Looking at published entries again. One re-check of an entry is open at a time: open_entry_id holds the entry while
-- it is, and null afterwards, so the unique key lets any number of closed ones stand beside it.
create table recheck (
    id bigint auto_increment primary key,
    version integer default 0 not null,
    reference varchar(9) not null,
    entry_id bigint not null references entry (id),
    open_entry_id bigint,
    topic_id bigint not null references topic (id),
    stage varchar(12) not null,
    is_open boolean not null,
    outcome varchar(12),
    expert_id bigint,
    revision integer not null,
    is_overdue boolean not null,
    opened_at datetime not null,
    remind_at datetime,
    due_at datetime not null,
    closed_at datetime,
    constraint recheck_reference unique (reference),
    constraint recheck_one_open unique (open_entry_id)
);
-- one for each list: the expert's own, those to confirm, the editors', and what became of an entry
create index recheck_of_expert on recheck (expert_id, stage, due_at, id);
create index recheck_by_stage on recheck (stage, due_at, id);
create index recheck_open on recheck (is_open, due_at, id);
create index recheck_of_entry on recheck (entry_id, outcome, closed_at);

-- why; one row for each kind and what it points to
create table recheck_reason (
    id bigint auto_increment primary key,
    recheck_id bigint not null references recheck (id),
    kind varchar(20) not null,
    source varchar(80) not null,
    noted_at datetime not null,
    constraint recheck_reason_once unique (recheck_id, kind, source)
);

-- everybody who was asked; who is asked now has no end
create table recheck_holder (
    id bigint auto_increment primary key,
    recheck_id bigint not null references recheck (id),
    person_id bigint not null,
    asked_at datetime not null,
    left_at datetime
);
create index recheck_holder_of on recheck_holder (recheck_id, id);
create index recheck_holder_by on recheck_holder (person_id, left_at, asked_at);

create table recheck_proposal (
    id bigint auto_increment primary key,
    recheck_id bigint not null references recheck (id),
    number integer not null,
    author_id bigint not null,
    outcome varchar(12) not null,
    entry_revision integer not null,
    title varchar(280),
    question mediumtext,
    answer mediumtext,
    note_type varchar(16),
    note varchar(8000),
    remark varchar(8000),
    content_hash varbinary(32) not null,
    created_at datetime not null,
    constraint recheck_proposal_number unique (recheck_id, number)
);

-- one verdict on one proposal: the first
create table recheck_verdict (
    id bigint auto_increment primary key,
    recheck_id bigint not null references recheck (id),
    proposal integer not null,
    reviewer_id bigint not null,
    verdict varchar(12) not null,
    words varchar(8000),
    content_hash varbinary(32) not null,
    decided_at datetime not null,
    constraint recheck_verdict_first unique (recheck_id, proposal)
);

-- what happened elsewhere and still has to be turned into re-checks
create table recheck_cause (
    id bigint auto_increment primary key,
    kind varchar(20) not null,
    slug varchar(80),
    entry_id bigint,
    number integer not null,
    noted_at datetime not null
);

-- the night that was begun last: one node begins it
create table recheck_night (
    id integer primary key,
    begun_on date not null
);
insert into recheck_night (id, begun_on) values (1, date '2000-01-01');

-- how long the steps of a re-check may take; recheck-deadlines.dmn names the codes
insert into time_limit (code, position, step, label, unit, days, at_most) values
    ('recheck-soon', 100, 'Look at a published answer again', 'reported, or resting on something withdrawn', 'working', 5, 'recheck-ordinary'),
    ('recheck-ordinary', 101, 'Look at a published answer again', 'all other answers', 'working', 15, null),
    ('remind-recheck-soon', 110, 'Remind an expert of a re-check', 'reported, or resting on something withdrawn', 'working', 3, 'recheck-soon'),
    ('remind-recheck-ordinary', 111, 'Remind an expert of a re-check', 'all other answers', 'working', 10, 'recheck-ordinary'),
    ('confirm-recheck', 120, 'Confirm a re-check', 'all answers', 'working', 5, null),
    ('assign-recheck', 130, 'Name an expert for a re-check', 'all answers', 'working', 3, null),
    ('pause-recheck', 140, 'Leave an answer alone after a rejected re-check', 'all answers', 'calendar', 30, null);
