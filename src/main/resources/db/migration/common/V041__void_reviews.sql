-- approvals that no longer count, though the text is the same: the question was closed, or its expert changed
alter table review add column is_void boolean not null default false;
