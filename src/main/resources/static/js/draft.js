// Keeps what is typed into the editor on the server: ten seconds after a change and on leaving a field. It makes no revision.
const PAUSE = 10_000;
const SPOKEN_EVERY = 60_000;
const form = document.querySelector('form[data-copy]');
if (form) keep(form);

function keep(form) {
  const shown = document.getElementById('draft-status');
  const spoken = document.getElementById('draft-spoken');
  let safe = form.dataset.unsaved ? null : typed(form);
  let pause = 0;
  let sending = null;
  let signedOut = false;
  let leaving = false;
  let spokenAt = -SPOKEN_EVERY;

  form.addEventListener('input', () => later());
  form.addEventListener('focusout', () => { if (pause) now(); });
  form.addEventListener('keydown', saveByKey);
  form.addEventListener('submit', submit);
  window.addEventListener('beforeunload', event => { if (!leaving && typed(form) !== safe) event.preventDefault(); });

  function later() {
    clearTimeout(pause);
    pause = setTimeout(now, PAUSE);
  }

  function now() {
    clearTimeout(pause);
    pause = 0;
    if (sending) return later();
    if (typed(form) !== safe) sending = send(true).finally(() => { sending = null; });
  }

  async function send(mayRenew) {
    const words = typed(form);
    let answer;
    try {
      answer = await post(form);
    } catch (noConnection) {
      later();
      return tell(shown.dataset.failed);
    }
    signedOut = answer.type === 'opaqueredirect' || answer.status === 401;
    if (signedOut) return tell(shown.dataset.signedOut);
    if (answer.status === 403 && mayRenew && await renewed()) return send(false);
    if (answer.status === 409) return lost(words);
    if (answer.status === 412) return tell(shown.dataset.stale);
    if (answer.status === 413 || answer.status === 422) return tell(shown.dataset.refused);
    if (!answer.ok) {
      later();
      return tell(shown.dataset.broken);
    }
    const saved = await answer.json();
    form.elements.namedItem('copy').value = saved.version;
    safe = words;
    tell(shown.dataset.saved.replace('#', saved.at), true);
  }

  function lost(words) {
    safe = words;
    tell(shown.dataset.lost);
    const link = document.createElement('a');
    link.href = form.dataset.copy;
    link.textContent = shown.dataset.lost;
    shown.replaceChildren(link);
  }

  // Signing in again in another tab brings a new form token; the old one in this page is of no use any more.
  async function renewed() {
    const answer = await fetch(form.dataset.page, { redirect: 'manual' }).catch(() => null);
    if (!answer || !answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const token = page.querySelector('form[data-copy] [name=_csrf]');
    if (!token) return false;
    form.elements.namedItem('_csrf').value = token.value;
    return true;
  }

  async function submit(event) {
    if (!sending && !signedOut) {
      leaving = true;
      return;
    }
    event.preventDefault();
    await sending;
    if (signedOut && !await renewed()) return tell(shown.dataset.signedOut);
    signedOut = false;
    leaving = true;
    form.requestSubmit(event.submitter);
  }

  function saveByKey(event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button[data-save]'));
  }

  // Failures are spoken at once, successes once a minute at most.
  function tell(text, isUsual) {
    shown.hidden = false;
    shown.textContent = text;
    shown.classList.toggle('field-error', !isUsual);
    const since = performance.now() - spokenAt;
    if (text === spoken.textContent || isUsual && since < SPOKEN_EVERY) return;
    spokenAt = performance.now();
    spoken.textContent = text;
  }
}

function typed(form) {
  const fields = new URLSearchParams(new FormData(form));
  ['_csrf', 'copy', 'window', 'revision'].forEach(name => fields.delete(name));
  return fields.toString();
}

function post(form) {
  const body = new URLSearchParams(new FormData(form));
  return fetch(form.dataset.copy, { method: 'POST', body, redirect: 'manual', keepalive: false });
}
