-- What happened week by week, in numbers without anybody in them: worked out every few minutes by one node, so that the
-- page that shows them reads a few rows and no questions.
create table figure_week (
    week_from date primary key,
    computed_at datetime not null
);

create table weekly_figure (
    week_from date not null references figure_week (week_from),
    kind varchar(20) not null,
    item varchar(40) not null,
    times bigint not null,
    part bigint,
    p50_seconds bigint,
    p75_seconds bigint,
    p90_seconds bigint,
    p99_seconds bigint,
    primary key (week_from, kind, item)
);

create index stage_change_by_time on stage_change (at, question_id);
create index stage_change_by_stage on stage_change (stage, at, id);
create index review_by_time on review (decided_at, id);
create index question_by_receipt on question (received_at, topic_id);
create index question_by_stage_and_topic on question (stage, topic_id);
create index question_by_stage_and_receipt on question (stage, received_at, id);
create index entry_by_look on entry (state, last_reviewed_at);
