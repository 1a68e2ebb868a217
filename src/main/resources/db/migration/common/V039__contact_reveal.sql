-- Who was shown how to reach an asker, and why. The address itself stays where it is; rows only grow.
create table contact_reveal (
    id bigint auto_increment primary key,
    question_id bigint not null,
    editor_id bigint not null,
    reason varchar(20) not null,
    revealed_at datetime not null,
    constraint contact_reveal_question foreign key (question_id) references question (id)
);
create index contact_reveal_by_question on contact_reveal (question_id, editor_id, id);
