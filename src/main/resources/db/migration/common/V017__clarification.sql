-- What an expert or an editor asked the asker, and the reply: one row for each round, the reply filled in later.
create table clarification (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    asked_by_id bigint not null,
    request mediumtext not null,
    asked_at datetime not null,
    remind_at datetime not null,
    reply_by datetime not null,
    reply mediumtext,
    replied_at datetime
);
create index clarification_by_question on clarification (question_id, id);

alter table assignment add column clock_stopped_seconds bigint default 0 not null;
