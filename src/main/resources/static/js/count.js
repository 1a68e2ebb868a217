// Says how many characters are left in a field with a limit, from three quarters of it on; more may be typed.
for (const field of document.querySelectorAll('[data-limit]')) watch(field);

function watch(field) {
  const shown = document.getElementById(`${field.id}-count`);
  const spoken = document.getElementById(`${field.id}-spoken`);
  let pause;

  function show() {
    const limit = Number(field.dataset.limit);
    const left = limit - length(field.value);
    shown.textContent = left > limit / 4 ? '' : words(shown.dataset, left);
    shown.classList.toggle('count-over', left < 0);
  }

  show();
  field.addEventListener('input', () => {
    show();
    // Speaking with each key would drown the typing.
    clearTimeout(pause);
    pause = setTimeout(() => { spoken.textContent = shown.textContent; }, 1000);
  });
}

// As the server counts: whole signs, composed.
function length(text) {
  return [...text.normalize('NFC')].length;
}

function words(texts, left) {
  const one = Math.abs(left) === 1 ? 'One' : '';
  const text = left < 0 ? texts[`over${one}`] : texts[`left${one}`];
  return text.replace('#', Math.abs(left).toLocaleString('en-GB'));
}
