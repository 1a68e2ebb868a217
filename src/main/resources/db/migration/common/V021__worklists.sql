-- What the lists of the desk sort by and where a question stands in them, worked out by the database so that no verb can
-- forget. Without a clock that runs a question is due never; without a topic it comes first.
alter table question add column due_at datetime generated always as (
    case when stage = 'OFFERED' then coalesce(respond_by, timestamp '9999-12-31 00:00:00')
         when stage in ('RECEIVED', 'TRIAGE', 'DRAFTING', 'IN_REVIEW', 'APPROVED')
             then coalesce(finish_by, timestamp '9999-12-31 00:00:00')
         else timestamp '9999-12-31 00:00:00' end);
alter table question add column topic_rank bigint generated always as (coalesce(topic_id, 0));
alter table question add column in_work boolean generated always as (
    case when stage in ('OFFERED', 'DRAFTING', 'AWAITING_ASKER', 'IN_REVIEW', 'APPROVED') then true
         when stage = 'ANSWERED' and edition in ('PREPARING', 'IN_REVIEW') then true else false end);
alter table question add column in_review boolean generated always as (
    case when stage = 'IN_REVIEW' then true
         when stage = 'ANSWERED' and edition = 'IN_REVIEW' then true else false end);
alter table question add column in_triage boolean generated always as (
    case when waiting = 'NOBODY' then false else true end);

-- One for each order of each list that can grow; what one expert holds is sorted on the spot.
create index question_mine on question (assignee_id, in_work, due_at, id);
create index question_review_by_due on question (in_review, due_at, id);
create index question_review_by_topic on question (in_review, topic_rank, id);
create index question_review_by_key on question (in_review, id);
create index question_triage_by_topic on question (in_triage, topic_rank, id);
create index question_triage_by_key on question (in_triage, id);
create index question_open_by_topic on question (waiting, topic_rank, id);
create index question_by_due on question (due_at, id);
create index question_by_topic_rank on question (topic_rank, id);
