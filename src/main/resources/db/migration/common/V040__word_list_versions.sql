-- Word lists of triage get versions like the other lists editors keep; the first is what stands there now. A term may
-- stand in two lists of danger, and two spellings may be one to the database.
alter table word_list drop constraint word_list_term;
create index word_list_by_kind on word_list (kind);

insert into check_list (kind, version, saved_at) values
    ('URGENT_CARE', 1, '2026-01-01 00:00:00'),
    ('CRISIS', 1, '2026-01-01 00:00:00'),
    ('HARMLESS', 1, '2026-01-01 00:00:00'),
    ('COMPLAINT', 1, '2026-01-01 00:00:00'),
    ('OUT_OF_SCOPE', 1, '2026-01-01 00:00:00'),
    ('SPAM', 1, '2026-01-01 00:00:00');

insert into check_list_line (list_id, position, words, needed)
select l.id,
    row_number() over (partition by l.id order by w.id) - 1,
    case when w.only_with is null then w.term else concat(w.term, ' + ', w.only_with) end,
    false
from check_list l
join word_list w on l.kind = case
    when w.kind = 'red-flag' and w.notice = 'crisis' then 'CRISIS'
    when w.kind = 'red-flag' then 'URGENT_CARE'
    when w.kind = 'out-of-scope' then 'OUT_OF_SCOPE'
    else upper(w.kind) end;
