-- Entries that editors moved together, so that they can be moved back together.
create table entry_move (
    id bigint auto_increment primary key,
    reference varchar(9) not null,
    topic_id bigint not null references topic (id),
    editor_id bigint not null,
    left_out integer not null,
    moved_at datetime not null,
    undone_at datetime,
    constraint entry_move_reference unique (reference)
);

create table entry_moved (
    move_id bigint not null references entry_move (id),
    entry_id bigint not null references entry (id),
    from_topic_id bigint not null references topic (id),
    primary key (move_id, entry_id)
);
create index entry_moved_of on entry_moved (entry_id);
