// Puts quotations, passages and sources of the shelf into the answer beside it: words at the cursor, sources as rows.
const answer = document.getElementById('answer');
const blocks = 'p, li, h2, h3, h4, h5, h6, td, th, pre';
let touched = false;

if (answer) {
  answer.addEventListener('focus', () => { touched = true; }, { once: true });
  document.addEventListener('submit', event => {
    const form = event.target.closest('form[data-insert]');
    if (form) put(event, form);
  });
  document.addEventListener('selectionchange', select);
  document.addEventListener('htmx:afterSwap', event => {
    if (event.target.id === 'shelf') document.getElementById('shelf-title')?.focus();
  });
}

async function put(event, form) {
  event.preventDefault();
  const fields = new FormData(form, event.submitter);
  const refusal = form.querySelector('[data-refusal]');
  refusal.hidden = true;
  try {
    const headers = { Accept: 'application/json', 'HX-Request': 'true' };
    const reply = await fetch(form.action, { method: 'POST', body: fields, headers });
    const found = await reply.json();
    if (!reply.ok) return refuse(refusal, found.errors?.[0]?.message ?? found.detail ?? form.dataset.failed);
    if (found.words) write(found.words);
    found.sources.forEach(cite);
    say(found.words ? form.dataset.done : form.dataset.doneSource);
  } catch {
    refuse(refusal, form.dataset.failed);
  }
}

function refuse(place, words) {
  place.textContent = words;
  place.hidden = false;
  say(words);
}

function say(words) {
  const status = document.getElementById('status');
  status.textContent = '';
  setTimeout(() => { status.textContent = words; }, 50);
}

// Who has not been in the text yet writes on at its end.
function write(words) {
  if (!touched) answer.setSelectionRange(answer.value.length, answer.value.length);
  answer.dispatchEvent(new CustomEvent('markdown:block', { detail: words }));
}

function cite(source) {
  const rows = [...document.querySelectorAll('.source-row')];
  if (!rows.length || rows.some(row => isSame(row, source))) return;
  const row = rows.find(isEmpty) ?? another(rows[rows.length - 1], rows.length);
  set(row, 'kind', source.kind);
  set(row, 'title', source.title);
  set(row, 'url', source.url);
  set(row, 'year', source.year);
  set(row, 'slug', source.slug);
  set(row, 'pin', source.slug && source.revision ? `${source.slug}@${source.revision}` : '');
  field(row, 'title').dispatchEvent(new Event('input', { bubbles: true }));
}

function field(row, name) {
  return row.querySelector(`[name$=".${name}"]`);
}

function set(row, name, value) {
  const input = field(row, name);
  if (input) input.value = value ?? '';
}

function isEmpty(row) {
  return ['title', 'url', 'year', 'slug'].every(name => field(row, name).value === '');
}

function isSame(row, source) {
  if (field(row, 'kind').value !== source.kind) return false;
  const name = source.slug ? 'slug' : 'url';
  return Boolean(source[name]) && field(row, name).value === source[name];
}

function another(last, count) {
  const row = last.cloneNode(true);
  for (const node of row.querySelectorAll('[id], [name], [for]')) {
    for (const attribute of ['id', 'name', 'for']) {
      const old = node.getAttribute(attribute);
      if (old) node.setAttribute(attribute, old.replace(/^sources(\[?)\d+/, `sources$1${count}`));
    }
  }
  row.querySelectorAll('input, select').forEach(input => { input.value = ''; });
  row.setAttribute('aria-label', (last.getAttribute('aria-label') ?? '').replace(/\d+/, String(count + 1)));
  last.after(row);
  return row;
}

// Selected words of the answer on the shelf are the words to quote; without a selection it is all of them. Words that somebody
// changed by hand stay, until the box is emptied.
let chosen = null;

function select() {
  const box = document.querySelector('#shelf [data-quotable]');
  const text = document.querySelector('#shelf textarea');
  const selection = document.getSelection();
  if (!box || !text || !selection.rangeCount || !box.contains(selection.anchorNode)) return;
  if (![text.defaultValue, chosen, ''].includes(text.value)) return;
  text.value = selection.isCollapsed ? text.defaultValue : picked(selection.getRangeAt(0), box);
  chosen = text.value;
}

function picked(range, box) {
  const parts = [];
  for (const block of box.querySelectorAll(blocks)) {
    if (!range.intersectsNode(block) || block.querySelector(blocks)) continue;
    const part = document.createRange();
    part.selectNodeContents(block);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    const words = part.toString().replace(/\s+/g, ' ').trim();
    if (words) parts.push('> '.repeat(depth(block, box)) + plain(words));
  }
  return parts.join('\n\n');
}

function depth(block, box) {
  let quotes = 0;
  for (let at = block; at !== box; at = at.parentElement) if (at.tagName === 'BLOCKQUOTE') quotes++;
  return quotes;
}

// No sign in the words is a sign of Markdown.
function plain(words) {
  return words.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
}
