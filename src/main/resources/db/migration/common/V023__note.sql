-- What staff say to each other about a question. Rows only grow; nothing that an asker or a reader sees reads this table.
create table note (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    author_id bigint not null,
    text mediumtext not null,
    written_at datetime not null
);
create index note_by_question on note (question_id, id);
