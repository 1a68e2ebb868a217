-- Questions above the line wait for an editor before their process begins; the mark itself is older.
create index question_by_held on question (held, id);

-- A follow-up names the earlier question by its key. No foreign key: the earlier one may go first.
alter table question add column follow_up_of bigint;
alter table started_question add column follow_up_of bigint;

-- Whether a step of the form was filled as people do not fill it, and which notices its words call for.
alter table started_question add column doubtful boolean default false not null;
alter table started_question add column notices varchar(200);

-- An address counts as reached once it opened one of its questions; until then some letters wait their turn.
alter table asker add column opened_at datetime;
alter table mail_message add column address_hash varbinary(32);
alter table mail_message add column not_before datetime;
create index mail_message_by_address on mail_message (address_hash, id);

-- What an asker thought of the answer: once for each question, without identity.
create table answer_feedback (
    id bigint auto_increment primary key,
    question_id bigint not null,
    useful boolean not null,
    reason mediumtext,
    given_at datetime not null,
    constraint answer_feedback_question foreign key (question_id) references question (id),
    constraint answer_feedback_of_question unique (question_id)
);
