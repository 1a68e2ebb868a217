-- Text that stays after its asker was forgotten is found again by the keyed hash of the address, and in no other way.
alter table entry add column asker_hash varbinary(32);
create index entry_by_asker on entry (asker_hash);

-- The proof that somebody was forgotten: keyed hashes, numbers and who did it; nothing of what there was. Rows only grow.
create table erasure (
    id bigint auto_increment primary key,
    address_hash varbinary(32) not null,
    wished_by varchar(12) not null,
    editor_id bigint,
    reason varchar(30),
    text_went boolean not null,
    questions integer not null,
    erased_at datetime not null
);
create index erasure_by_address on erasure (address_hash, id);

create table erasure_count (
    erasure_id bigint not null,
    table_name varchar(64) not null,
    gone bigint not null,
    primary key (erasure_id, table_name),
    constraint erasure_count_of foreign key (erasure_id) references erasure (id)
);

-- The ledger: what must not come back with an older backup. The file in the data folder says the same.
create table erased_question (
    question_id bigint not null,
    reference_hash varchar(43) not null primary key,
    erasure_id bigint not null,
    constraint erased_question_by foreign key (erasure_id) references erasure (id)
);
create index erased_question_of on erased_question (erasure_id, question_id);
