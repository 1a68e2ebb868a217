-- Questions that came by letter or telephone, which an editor entered for somebody. Who has no email address is answered by
-- post: posted_for says for which turn of the question that was done last.
create table entered_question (
    question_id bigint primary key,
    reference varchar(9) not null,
    channel varchar(20) not null,
    by_post boolean not null,
    entered_by bigint not null,
    entered_at datetime not null,
    posted_for varchar(20),
    posted_by bigint,
    posted_at datetime,
    constraint entered_question_reference unique (reference)
);
create index entered_question_by_post on entered_question (by_post, question_id);
