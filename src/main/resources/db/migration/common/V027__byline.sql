-- Who is named above an answer: the body, unless editors say otherwise, and a person only as long as that person allows it.
create table byline_choice (
    id bigint auto_increment primary key,
    person_id bigint not null references person (id),
    named boolean not null,
    text_version integer not null,
    chosen_at datetime not null
);
create index byline_choice_by_person on byline_choice (person_id, id);

insert into house_setting (setting, content) values ('byline', 'body');
