-- The asker's identity stands alone; nothing compares addresses in SQL, only their keyed hashes.
create table asker (
    id bigint auto_increment primary key,
    question_id bigint not null,
    reference varchar(9) not null,
    email varchar(508) not null,
    name varchar(200),
    email_hash varbinary(32) not null,
    generation integer not null,
    constraint asker_question foreign key (question_id) references question (id),
    constraint asker_of_question unique (question_id),
    constraint asker_reference unique (reference)
);
create index asker_by_email on asker (email_hash);

-- What somebody typed and has not sent yet: 20 hours.
create table started_question (
    id bigint auto_increment primary key,
    token_hash varbinary(32) not null,
    send_key varchar(43) not null,
    title varchar(280),
    body mediumtext,
    topic varchar(170),
    email varchar(508),
    name varchar(200),
    publish varchar(12),
    reference varchar(9),
    is_urgent boolean not null,
    expires_at datetime not null,
    constraint started_question_token unique (token_hash)
);
create index started_question_expiry on started_question (expires_at);

-- Words that tell lanes apart. Editors change them; matching ignores case and stops at word borders.
create table word_list (
    id bigint auto_increment primary key,
    kind varchar(20) not null,
    term varchar(200) not null,
    constraint word_list_term unique (kind, term)
);
insert into word_list (kind, term) values
    ('red-flag', 'bladder control'),
    ('red-flag', 'control of my bladder'),
    ('red-flag', 'bowel control'),
    ('red-flag', 'control of my bowel'),
    ('red-flag', 'cannot pass urine'),
    ('red-flag', 'can''t pass urine'),
    ('red-flag', 'unable to pass urine'),
    ('red-flag', 'numb between the legs'),
    ('red-flag', 'numb between my legs'),
    ('red-flag', 'numbness between the legs'),
    ('red-flag', 'numbness between my legs'),
    ('red-flag', 'numb around my bottom'),
    ('red-flag', 'numb down below'),
    ('red-flag', 'both legs are weak'),
    ('red-flag', 'both legs feel weak'),
    ('red-flag', 'chest pain'),
    ('red-flag', 'pain in my chest'),
    ('red-flag', 'crushing feeling in my chest'),
    ('red-flag', 'coughing blood'),
    ('red-flag', 'coughing up blood'),
    ('red-flag', 'vomiting blood'),
    ('red-flag', 'sudden severe headache'),
    ('red-flag', 'worst headache of my life'),
    ('red-flag', 'thunderclap headache'),
    ('red-flag', 'face has dropped'),
    ('red-flag', 'slurred speech'),
    ('red-flag', 'struggling to breathe'),
    ('red-flag', 'cannot breathe'),
    ('red-flag', 'can''t breathe'),
    ('red-flag', 'suicidal'),
    ('red-flag', 'suicide'),
    ('red-flag', 'kill myself'),
    ('red-flag', 'end my life'),
    ('red-flag', 'wish i were dead'),
    ('red-flag', 'harm myself'),
    ('red-flag', 'self-harm'),
    ('red-flag', 'waters have broken'),
    ('red-flag', 'baby is moving less'),
    ('red-flag', 'baby has stopped moving');
insert into word_list (kind, term) values
    ('complaint', 'complaint about'),
    ('complaint', 'make a complaint'),
    ('complaint', 'formal complaint'),
    ('complaint', 'complain about my practitioner'),
    ('complaint', 'complain about my acupuncturist'),
    ('complaint', 'complain about my osteopath'),
    ('complaint', 'complain about my therapist'),
    ('complaint', 'report a practitioner'),
    ('complaint', 'misconduct'),
    ('complaint', 'unprofessional'),
    ('complaint', 'negligence'),
    ('complaint', 'negligent'),
    ('complaint', 'malpractice'),
    ('complaint', 'struck off'),
    ('complaint', 'legal action'),
    ('complaint', 'claim compensation'),
    ('complaint', 'refund'),
    ('complaint', 'money back'),
    ('complaint', 'touched me inappropriately'),
    ('complaint', 'inappropriate touching');
insert into word_list (kind, term) values
    ('out-of-scope', 'my dog has'),
    ('out-of-scope', 'my dog is'),
    ('out-of-scope', 'my dog limps'),
    ('out-of-scope', 'treat my dog'),
    ('out-of-scope', 'acupuncture for dogs'),
    ('out-of-scope', 'my cat has'),
    ('out-of-scope', 'my cat is'),
    ('out-of-scope', 'treat my cat'),
    ('out-of-scope', 'my horse is lame'),
    ('out-of-scope', 'treat my horse'),
    ('out-of-scope', 'veterinary advice'),
    ('out-of-scope', 'vet bill'),
    ('out-of-scope', 'visa application'),
    ('out-of-scope', 'work visa'),
    ('out-of-scope', 'tax return'),
    ('out-of-scope', 'council tax'),
    ('out-of-scope', 'parking fine'),
    ('out-of-scope', 'mortgage advice'),
    ('out-of-scope', 'insurance quote'),
    ('out-of-scope', 'help with my homework'),
    ('out-of-scope', 'write my essay');
insert into word_list (kind, term) values
    ('spam', 'casino'),
    ('spam', 'seo services'),
    ('spam', 'backlinks'),
    ('spam', 'guest post'),
    ('spam', 'buy viagra'),
    ('spam', 'cheap viagra'),
    ('spam', 'viagra online'),
    ('spam', 'cryptocurrency'),
    ('spam', 'crypto trading'),
    ('spam', 'bitcoin'),
    ('spam', 'forex trading'),
    ('spam', 'payday loan'),
    ('spam', 'lottery winner'),
    ('spam', 'betting tips'),
    ('spam', 'replica watches'),
    ('spam', 'increase your website traffic'),
    ('spam', 'rank on google'),
    ('spam', 'make money online'),
    ('spam', 'sponsored article'),
    ('spam', 'click here to claim');

-- What askers read before and after sending, by code; {emergency} and {advice} are numbers of the house.
create table notice (
    code varchar(40) primary key,
    content varchar(2000) not null
);
insert into notice (code, content) values
    ('urgent-care', 'If this is an emergency, call {emergency} now or go to your nearest A&E. For urgent medical advice that is not an emergency, call {advice} at any time of day or night. If you feel that you cannot keep yourself safe, call {emergency}; to talk to somebody, you can ring Samaritans free on 116 123, day or night. You can still send your question, but please do not wait for our answer before you get help.');
