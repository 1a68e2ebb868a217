-- What readers tell us about an entry. Nobody's name, network or cookie is kept; which entry is known by its address of
-- that day, which leads to it for ever.
create table feedback (
    id bigint auto_increment primary key,
    entry_slug varchar(80) not null,
    useful boolean not null,
    reason varchar(8000),
    state varchar(8) not null,
    sent_at datetime not null,
    handled_at datetime,
    handler_id bigint
);
create index feedback_by_state on feedback (state, id);
create index feedback_by_entry on feedback (entry_slug, useful);
create index feedback_by_age on feedback (sent_at);

create table entry_report (
    id bigint auto_increment primary key,
    entry_slug varchar(80) not null,
    words varchar(8000) not null,
    state varchar(8) not null,
    sent_at datetime not null,
    handled_at datetime,
    handler_id bigint
);
create index entry_report_by_state on entry_report (state, id);
create index entry_report_by_entry on entry_report (entry_slug, state);
create index entry_report_by_age on entry_report (sent_at);
