-- When people are reminded of what waits for them; the tables of deadlines.dmn name the codes.
insert into time_limit (code, position, step, label, unit, days, at_most) values
    ('remind-to-respond', 12, 'Remind an expert of an offer, before it ends', 'all questions', 'calendar', 1, 'respond-ordinary'),
    ('remind-to-finish-urgent', 22, 'Remind an expert of an answer, before it is due', 'urgent questions', 'calendar', 1, 'remind-to-finish-ordinary'),
    ('remind-to-finish-ordinary', 23, 'Remind an expert of an answer, before it is due', 'all other questions', 'calendar', 2, 'finish-ordinary'),
    ('remind-reviewers-urgent', 30, 'Remind the reviewers of an answer', 'urgent questions', 'working', 1, 'remind-reviewers-ordinary,review-urgent'),
    ('remind-reviewers-ordinary', 31, 'Remind the reviewers of an answer', 'all other questions', 'working', 3, 'review-ordinary'),
    ('review-urgent', 32, 'Tell the editors that nobody reviewed', 'urgent questions', 'working', 2, 'review-ordinary'),
    ('review-ordinary', 33, 'Tell the editors that nobody reviewed', 'all other questions', 'working', 5, null),
    ('edition', 34, 'Write the public edition after the answer', 'all questions', 'working', 5, null),
    ('remind-editors-urgent', 40, 'Tell the editors again what waits for them', 'urgent questions', 'working', 1, 'remind-editors-ordinary'),
    ('remind-editors-ordinary', 41, 'Tell the editors again what waits for them', 'all other questions', 'working', 2, null);
