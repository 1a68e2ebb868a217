-- entries by the date they are to be looked at again
create index entry_by_review on entry (state, next_review_due, id);
