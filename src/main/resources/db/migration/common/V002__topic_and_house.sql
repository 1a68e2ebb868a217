-- Slugs are small ASCII letters, digits, hyphens and one slash; whoever looks one up has checked that first, so no
-- collation can find a look-alike.
create table topic (
    id bigint auto_increment primary key,
    parent_id bigint references topic (id),
    slug varchar(170) not null,
    title varchar(280) not null,
    place integer not null,
    is_sensitive boolean not null,
    is_retired boolean not null,
    constraint topic_slug unique (slug)
);
create index topic_by_parent on topic (parent_id, place);

create table topic_redirect (
    slug varchar(170) primary key,
    topic_id bigint not null references topic (id)
);

create table house_setting (
    setting varchar(40) primary key,
    content varchar(2000) not null
);
insert into house_setting (setting, content) values ('name', 'The Institute of Complementary Care');
insert into house_setting (setting, content) values ('field', 'complementary health');
insert into house_setting (setting, content) values ('emergency-number', '999');
insert into house_setting (setting, content) values ('advice-line', '111');
insert into house_setting (setting, content)
    values ('helpline', 'If you need somebody to talk to, call Samaritans on 116 123, free, day and night.');
insert into house_setting (setting, content) values ('contact-email', 'office@example.org');
insert into house_setting (setting, content) values ('usual-response-days', '5');
insert into house_setting (setting, content) values ('promised-response-days', '10');
insert into house_setting (setting, content) values ('privacy-version', '1');
