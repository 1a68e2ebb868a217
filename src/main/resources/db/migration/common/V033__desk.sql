-- Whoever sends a colleague's words answers for them and does not approve them.
alter table draft_revision add column sent_by_id bigint;
update draft_revision set sent_by_id = (select q.assignee_id from question q where q.id = draft_revision.question_id)
where exists (select 1 from question q where q.id = draft_revision.question_id and q.revision = draft_revision.number
    and q.stage in ('IN_REVIEW', 'ANSWERED'));

-- What a saved review is on: the reply or the public edition alone.
alter table review_copy add column form varchar(8) default 'reply' not null;

-- A vote that no person seems to have given counts for nothing, also when an editor has put it away.
alter table feedback add column doubtful boolean default false not null;
update feedback set doubtful = true where state = 'DOUBTFUL';
