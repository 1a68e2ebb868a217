-- Who saves a topic says which state of it was read.
alter table topic add column version integer default 0 not null;
create index topic_redirect_of on topic_redirect (topic_id);
