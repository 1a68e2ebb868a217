// Formatting buttons of the Markdown editor: one tab stop, arrows move, the keys of other editors work in the text.
const keys = { b: 'bold', i: 'italic', k: 'link' };
const codes = { Digit7: 'numbers', Digit8: 'bullets', Period: 'quote' };

for (const toolbar of document.querySelectorAll('.toolbar[aria-controls]')) {
  const text = document.getElementById(toolbar.getAttribute('aria-controls'));
  if (text) equip(toolbar, text);
}

function equip(toolbar, text) {
  const buttons = [...toolbar.querySelectorAll('button')];
  toolbar.hidden = false;
  text.before(toolbar);
  focusable(buttons, 0);
  toolbar.addEventListener('click', event => {
    const button = event.target.closest('[data-markdown]');
    if (button) format(text, button.dataset.markdown);
  });
  toolbar.addEventListener('keydown', event => move(event, buttons));
  text.addEventListener('keydown', event => shortcut(event, text));
  text.addEventListener('markdown:block', event => {
    text.focus();
    block(text, event.detail);
  });
}

function focusable(buttons, index) {
  buttons.forEach((button, at) => { button.tabIndex = at === index ? 0 : -1; });
}

function move(event, buttons) {
  const at = buttons.indexOf(document.activeElement);
  const goals = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  if (at < 0 || !(event.key in goals)) return;
  event.preventDefault();
  const goal = (goals[event.key] + buttons.length) % buttons.length;
  focusable(buttons, goal);
  buttons[goal].focus();
}

function shortcut(event, text) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    text.form.requestSubmit(text.form.querySelector('button[data-save]'));
    return;
  }
  const what = event.shiftKey ? codes[event.code] : keys[event.key.toLowerCase()];
  if (!what) return;
  event.preventDefault();
  format(text, what);
}

function format(text, what) {
  text.focus();
  const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
  switch (what) {
    case 'bold': return wrap(text, chosen, '**', '**');
    case 'italic': return wrap(text, chosen, '_', '_');
    case 'link': return link(text, chosen);
    case 'heading': return lines(text, () => '## ');
    case 'quote': return lines(text, () => '> ');
    case 'bullets': return lines(text, () => '- ');
    case 'numbers': return lines(text, at => `${at + 1}. `);
    default: return block(text, '| | |\n| --- | --- |\n| | |\n');
  }
}

function wrap(text, chosen, before, after) {
  const start = text.selectionStart;
  insert(text, before + chosen + after);
  text.setSelectionRange(start + before.length, start + before.length + chosen.length);
}

function link(text, chosen) {
  const start = text.selectionStart;
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  insert(text, isAddress ? `[](${chosen})` : `[${chosen}](https://)`);
  const caret = isAddress ? start + 1 : start + chosen.length + 3;
  text.setSelectionRange(caret, isAddress ? caret : caret + 8);
}

function lines(text, mark) {
  const start = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
  const found = text.value.indexOf('\n', text.selectionEnd);
  const end = found < 0 ? text.value.length : found;
  const marked = text.value.slice(start, end).split('\n').map((line, at) => mark(at) + line).join('\n');
  text.setSelectionRange(start, end);
  insert(text, marked);
}

// As paragraphs of their own behind the cursor, ready to write on.
function block(text, words) {
  const before = text.value.slice(0, text.selectionEnd);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  text.setSelectionRange(text.selectionEnd, text.selectionEnd);
  insert(text, `${gap}${words.trimEnd()}\n\n`);
}

// The old command keeps the browser's own undo; where it is gone, the text still changes.
function insert(text, words) {
  if (document.execCommand('insertText', false, words)) return;
  text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}
