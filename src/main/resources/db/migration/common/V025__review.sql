-- What editors keep for reviews, what a reviewer ticked, and a review that is not sent yet.
create table check_list (
    id bigint auto_increment primary key,
    kind varchar(12) not null,
    version integer not null,
    saved_by bigint,
    saved_at datetime not null,
    constraint check_list_version unique (kind, version)
);

create table check_list_line (
    list_id bigint not null references check_list (id),
    position integer not null,
    words varchar(280) not null,
    needed boolean not null,
    primary key (list_id, position)
);

alter table review add column editor_comment mediumtext;

create table review_tick (
    id bigint auto_increment primary key,
    review_id bigint not null references review (id),
    kind varchar(12) not null,
    words mediumtext not null,
    ticked boolean not null
);
create index review_tick_by_review on review_tick (review_id, id);

create table review_copy (
    id bigint auto_increment primary key,
    question_id bigint not null references question (id),
    reviewer_id bigint not null,
    content mediumtext not null,
    saved_at datetime not null,
    constraint review_copy_once unique (question_id, reviewer_id)
);

insert into check_list (kind, version, saved_at) values
    ('CLAIMS', 1, '2026-01-01 00:00:00'),
    ('CHECKLIST', 1, '2026-01-01 00:00:00');

insert into check_list_line (list_id, position, words, needed)
select l.id, w.position, w.words, false from check_list l join (
    select 0 as position, 'cure*' as words
    union all select 1, 'guarantee*'
    union all select 2, 'miracle*'
    union all select 3, '100% safe'
    union all select 4, 'completely safe'
    union all select 5, 'no side effects'
    union all select 6, 'risk-free'
    union all select 7, 'proven to'
    union all select 8, 'clinically proven'
    union all select 9, 'scientifically proven'
    union all select 10, 'always works'
    union all select 11, 'never fails'
    union all select 12, 'permanent relief'
    union all select 13, 'instant relief'
    union all select 14, 'detox*'
    union all select 15, 'boosts your immune system'
    union all select 16, 'you have nothing to worry about'
    union all select 17, 'you will be fine'
    union all select 18, 'stop taking your'
    union all select 19, 'instead of your medicine'
    union all select 20, 'the best treatment'
    union all select 21, 'treats cancer'
) w on 1 = 1 where l.kind = 'CLAIMS';

insert into check_list_line (list_id, position, words, needed)
select l.id, w.position, w.words, w.needed from check_list l join (
    select 0 as position, 'It answers what was asked' as words, false as needed
    union all select 1, 'It says when to see somebody, and how soon', false
    union all select 2, 'It promises nothing we cannot keep', false
    union all select 3, 'Somebody without training in health understands it', false
    union all select 4, 'It names what it rests on', false
) w on 1 = 1 where l.kind = 'CHECKLIST';
