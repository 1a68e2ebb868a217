-- Two more numbers that were constants of the program become rows of the editors.
alter table time_limit add column longest integer default 365 not null;

insert into time_limit (code, position, step, label, unit, days, at_most, longest) values
    ('ageing-step', 70, 'Mark what waits at a step as ageing', 'all questions', 'calendar', 3, null, 365),
    ('next-review', 80, 'Look again at a published answer', 'all entries', 'calendar', 1096, null, 3653);
