-- Plain words of askers that found nothing, though the archive had their answer.
insert into synonym_group (terms) values
    ('tinnitus, buzzing noise, ringing noise, whistling noise, hissing noise, humming noise, buzzing in my head, noise in my ears, ringing in my ears'),
    ('blocked nose, stuffed up nose, stuffed-up nose, blocked-up nose, nose is blocked, cannot breathe through my nose'),
    ('sinusitis, sinus pain, pressure behind the eyes, face pain, facial pain'),
    ('vertigo, room goes round, room is going round, everything spins, head spins, world is spinning, room spinning'),
    ('menopause, night sweats, hot flushes and sweats'),
    ('nhs, national health service, free treatment, free of charge'),
    ('migraine, lose half my vision, zigzag lights, flashing lights, lie in a dark room, sick headache');
