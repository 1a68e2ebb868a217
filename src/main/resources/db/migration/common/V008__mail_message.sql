-- Letters to send: who gets which one, and what became of it. No text, no address, no token.
create table mail_message (
    id bigint auto_increment primary key,
    letter varchar(40) not null,
    recipient varchar(12) not null,
    reference varchar(9),
    person_id bigint,
    state varchar(10) not null,
    attempts integer not null,
    problem varchar(40),
    created_at datetime not null,
    sent_at datetime
);
create index mail_message_by_state on mail_message (state, created_at);
create index mail_message_by_reference on mail_message (reference, id);
create index mail_message_by_recipient on mail_message (recipient, id);
