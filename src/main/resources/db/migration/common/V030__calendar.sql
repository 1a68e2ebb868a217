-- Days on which the office is closed, and how long things may take; editors change both. Removed days stay, to be put back.
create table holiday (
    id bigint auto_increment primary key,
    closed_on date not null,
    name varchar(80) not null,
    removed boolean not null,
    changed_by bigint,
    changed_at datetime not null,
    constraint holiday_day unique (closed_on)
);
insert into holiday (closed_on, name, removed, changed_at) values
    ('2026-12-25', 'Christmas Day', false, '2026-01-01 00:00:00'),
    ('2026-12-28', 'Boxing Day, substitute', false, '2026-01-01 00:00:00'),
    ('2027-01-01', 'New Year’s Day', false, '2026-01-01 00:00:00'),
    ('2027-03-26', 'Good Friday', false, '2026-01-01 00:00:00'),
    ('2027-03-29', 'Easter Monday', false, '2026-01-01 00:00:00'),
    ('2027-05-03', 'Early May bank holiday', false, '2026-01-01 00:00:00'),
    ('2027-05-31', 'Spring bank holiday', false, '2026-01-01 00:00:00'),
    ('2027-08-30', 'Summer bank holiday', false, '2026-01-01 00:00:00'),
    ('2027-12-27', 'Christmas Day, substitute', false, '2026-01-01 00:00:00'),
    ('2027-12-28', 'Boxing Day, substitute', false, '2026-01-01 00:00:00');

-- The tables of deadlines.dmn name a code; the row says how many days. A limit may not be longer than those in at_most.
create table time_limit (
    code varchar(40) primary key,
    position integer not null,
    step varchar(100) not null,
    label varchar(100) not null,
    unit varchar(10) not null,
    days integer not null,
    at_most varchar(200)
);
insert into time_limit (code, position, step, label, unit, days, at_most) values
    ('respond-urgent', 10, 'Accept or decline an offer', 'urgent questions', 'working', 1, 'respond-ordinary,finish-urgent'),
    ('respond-ordinary', 11, 'Accept or decline an offer', 'all other questions', 'working', 3, 'finish-ordinary'),
    ('finish-urgent', 20, 'From the offer to a draft in review', 'urgent questions', 'working', 2, 'finish-ordinary'),
    ('finish-ordinary', 21, 'From the offer to a draft in review', 'all other questions', 'working', 10, null),
    ('remind-asker-urgent', 50, 'Remind an asker whom we asked for more', 'urgent questions', 'calendar', 2, 'remind-asker-ordinary'),
    ('remind-asker-ordinary', 51, 'Remind an asker whom we asked for more', 'all other questions', 'calendar', 7, 'wait-for-asker'),
    ('wait-for-asker', 60, 'Wait for an asker whom we asked for more', 'all questions', 'calendar', 14, null);

create table limit_change (
    id bigint auto_increment primary key,
    code varchar(40) not null,
    days_before integer not null,
    days integer not null,
    version integer not null,
    changed_by bigint not null,
    changed_at datetime not null,
    constraint limit_change_once unique (version, code)
);
