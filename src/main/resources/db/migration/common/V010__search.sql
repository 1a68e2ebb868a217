-- What readers and experts call the same thing: terms of one or more words, parted by commas. A search for one of them
-- asks for all. Editors change them.
create table synonym_group (
    id bigint auto_increment primary key,
    terms varchar(2000) not null
);

-- Making the index anew: one row, so one at a time on all nodes. Whoever holds it says again and again that it lives.
create table index_rebuild (
    id bigint primary key,
    holder varchar(36),
    done_entries bigint not null,
    all_entries bigint not null,
    started_at datetime,
    alive_until datetime,
    finished_at datetime
);
insert into index_rebuild (id, done_entries, all_entries) values (1, 0, 0);

insert into synonym_group (terms) values
    ('slipped disc, herniated disc, prolapsed disc, bulging disc, disc herniation, disc prolapse'),
    ('lower back pain, low back pain, lumbago, lumbar pain'),
    ('trapped nerve, pinched nerve, nerve compression'),
    ('frozen shoulder, adhesive capsulitis'),
    ('tennis elbow, lateral epicondylitis'),
    ('golfer''s elbow, medial epicondylitis'),
    ('heart attack, myocardial infarction'),
    ('high blood pressure, hypertension, raised blood pressure'),
    ('low blood pressure, hypotension'),
    ('stroke, cerebrovascular accident'),
    ('irregular heartbeat, arrhythmia, palpitations'),
    ('high cholesterol, hypercholesterolaemia'),
    ('painkiller, painkillers, pain relief, analgesic, analgesics'),
    ('paracetamol, acetaminophen'),
    ('anti-inflammatory, nsaid, nsaids'),
    ('blood thinner, blood thinners, anticoagulant, anticoagulants, warfarin'),
    ('scan, mri, magnetic resonance imaging'),
    ('x-ray, xray, radiograph'),
    ('gp, doctor, general practitioner, family doctor'),
    ('physiotherapy, physio, physical therapy'),
    ('chiropractic, chiropractor'),
    ('osteopathy, osteopath, osteopathic'),
    ('acupuncture, needling, acupuncturist'),
    ('hay fever, allergic rhinitis, pollen allergy'),
    ('heartburn, acid reflux, indigestion, gord'),
    ('irritable bowel, irritable bowel syndrome, ibs'),
    ('tummy, stomach, abdomen, belly, abdominal'),
    ('period pain, period pains, painful periods, dysmenorrhoea, menstrual pain, menstrual cramps'),
    ('hot flush, hot flushes, hot flash, hot flashes'),
    ('menopause, change of life, perimenopause'),
    ('miscarriage, pregnancy loss'),
    ('morning sickness, nausea in pregnancy'),
    ('insomnia, sleeplessness, cannot sleep, trouble sleeping'),
    ('tiredness, fatigue, exhaustion'),
    ('dizziness, vertigo, giddiness, light-headedness'),
    ('ringing in the ears, tinnitus'),
    ('whiplash, neck strain'),
    ('osteoarthritis, wear and tear, worn joints'),
    ('osteoporosis, brittle bones, thin bones'),
    ('swelling, oedema, edema'),
    ('bruise, contusion, haematoma'),
    ('pins and needles, tingling, paraesthesia'),
    ('jaw pain, tmj, temporomandibular joint'),
    ('low mood, depression, feeling down'),
    ('panic attack, panic attacks, anxiety attack'),
    ('baby, infant, newborn'),
    ('flu, influenza');
