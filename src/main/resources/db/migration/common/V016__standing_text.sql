-- Pages that editors write. Every save is a version; consents name the version of the privacy text they were given under.
create table standing_text (
    id bigint auto_increment primary key,
    page varchar(20) not null,
    version integer not null,
    markdown mediumtext not null,
    html mediumtext not null,
    created_by bigint,
    created_at datetime not null,
    constraint standing_text_version unique (page, version)
);
alter table started_question add column consent_version integer default 0 not null;
delete from house_setting where setting = 'privacy-version';

insert into standing_text (page, version, markdown, html, created_at) values ('PRIVACY', 1, 'What we keep about you, who sees it and when it goes.

## Who sees what

Your email address and the name you give are kept apart from your question. Experts and reviewers see your question; they never see your address or your name.

## What we publish

Nothing without your consent. If you agree, we publish an edited question and the answer, after somebody has checked that nothing in them identifies you. You can take your consent back at any time; we then take them off the archive.

## What we use and do not use

Reading the archive sets no cookie. Asking a question uses one cookie, which only keeps your form together. We load nothing from other companies and send no question or answer text by email.

To see, correct or delete what we hold about you, write to {contact}.
', '<p>What we keep about you, who sees it and when it goes.</p>
<h2>Who sees what</h2>
<p>Your email address and the name you give are kept apart from your question. Experts and reviewers see your question; they never see your address or your name.</p>
<h2>What we publish</h2>
<p>Nothing without your consent. If you agree, we publish an edited question and the answer, after somebody has checked that nothing in them identifies you. You can take your consent back at any time; we then take them off the archive.</p>
<h2>What we use and do not use</h2>
<p>Reading the archive sets no cookie. Asking a question uses one cookie, which only keeps your form together. We load nothing from other companies and send no question or answer text by email.</p>
<p>To see, correct or delete what we hold about you, write to {contact}.</p>
', '2026-11-22 12:00:00');
insert into standing_text (page, version, markdown, html, created_at) values ('ACCESSIBILITY', 1, 'We want everybody to be able to use this service.

## What you can do

- Use all of it with a keyboard or a screen reader, and without JavaScript.
- Zoom in to 400% without scrolling sideways.
- Choose light or dark colours at the foot of each page.
- Print any answer.

Our measure is WCAG 2.2, level AA. We check each page by machine whenever the service changes.

If something does not work for you, tell us: {contact}.
', '<p>We want everybody to be able to use this service.</p>
<h2>What you can do</h2>
<ul><li>Use all of it with a keyboard or a screen reader, and without JavaScript.</li><li>Zoom in to 400% without scrolling sideways.</li><li>Choose light or dark colours at the foot of each page.</li><li>Print any answer.</li></ul>
<p>Our measure is WCAG 2.2, level AA. We check each page by machine whenever the service changes.</p>
<p>If something does not work for you, tell us: {contact}.</p>
', '2026-11-22 12:00:00');
insert into standing_text (page, version, markdown, html, created_at) values ('HELP', 1, 'You can read all our answers without asking anything, and ask without an account.

## How asking works

You write your question and leave an email address. An expert writes an answer, somebody else checks it, and we send you a private link. It usually takes {usual-days} working days.

## Your private link

The link in our messages shows where your question stands. To read the answer, enter the email address you asked with.

## Contact

Write to us at {contact}.

Do not send questions that you want an expert to answer to this address: use the form, so that nobody but the people who answer reads them.
', '<p>You can read all our answers without asking anything, and ask without an account.</p>
<h2>How asking works</h2>
<p>You write your question and leave an email address. An expert writes an answer, somebody else checks it, and we send you a private link. It usually takes {usual-days} working days.</p>
<h2>Your private link</h2>
<p>The link in our messages shows where your question stands. To read the answer, enter the email address you asked with.</p>
<h2>Contact</h2>
<p>Write to us at {contact}.</p>
<p>Do not send questions that you want an expert to answer to this address: use the form, so that nobody but the people who answer reads them.</p>
', '2026-11-22 12:00:00');
