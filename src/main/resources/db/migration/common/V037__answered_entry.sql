-- The entry an asker was sent to from triage: until they say that it answers something else, it is their answer.
alter table question add column answered_entry varchar(100);
