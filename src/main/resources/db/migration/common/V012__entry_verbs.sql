-- Two editors at one entry: the second to commit learns of the first.
alter table entry add column version integer default 0 not null;

-- Who checked and who wrote belongs to one state of the text, not to the entry.
alter table entry_revision add column reviewers integer default 0 not null;
alter table entry_revision add column editor_id bigint;
update entry_revision set reviewers = (select e.reviewers from entry e where e.id = entry_revision.entry_id);
alter table entry drop column reviewers;

-- A note tells of the revision it came with.
alter table entry_note add column revision integer default 1 not null;
alter table entry_note add column editor_id bigint;

-- who cites an entry, before it is withdrawn
create index entry_source_of on entry_source (slug);
