// Draws the pictures of the office from the tables below them, so that both say the same, and folds the tables.
const figures = [...document.querySelectorAll('.week-figure')].filter((figure) => figure.querySelector('.chart'));
const strokes = [[], [6, 4], [2, 3], [10, 3, 2, 3]];
const points = ['circle', 'rectRot', 'triangle', 'rect'];
const drawn = new Map();

function tone(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function colours() {
  return ['--accent', '--caution', '--good', '--problem'].map(tone);
}

// What is drawn differs in dashes, signs and hatching, not in colour alone.
function hatched(colour, at) {
  if (at === 0) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  if (at === 1) for (const x of [-4, 0, 4, 8]) { pen.moveTo(x, 8); pen.lineTo(x + 8, 0); }
  else if (at === 2) { pen.moveTo(4, 0); pen.lineTo(4, 8); } else { pen.moveTo(0, 4); pen.lineTo(8, 4); }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}

function read(table) {
  const rows = [...table.tBodies[0].rows];
  const series = [...table.tHead.rows[0].cells]
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell }) => cell.dataset.drawn === 'true')
    .map(({ cell, column }) => ({ label: cell.textContent, data: rows.map((row) => number(row.cells[column])) }));
  return { labels: rows.map((row) => row.cells[0].textContent.split(' › ')), series };
}

function number(cell) {
  return cell.dataset.value === '' ? null : Number(cell.dataset.value);
}

function style(set, at, isLine) {
  const colour = colours()[at % 4];
  return isLine
    ? { ...set, borderColor: colour, backgroundColor: colour, borderDash: strokes[at % 4], pointStyle: points[at % 4],
        pointRadius: 5, borderWidth: 2 }
    : { ...set, borderColor: colour, borderWidth: 1.5, backgroundColor: hatched(colour, at % 4) };
}

function axis(title, whole) {
  return {
    beginAtZero: true,
    title: { display: title !== '', text: title, color: tone('--muted') },
    ticks: { color: tone('--muted'), precision: whole ? 0 : undefined },
    grace: '5%',
    grid: { color: tone('--hair') },
  };
}

function draw(figure) {
  const box = figure.querySelector('.chart');
  const isLine = figure.dataset.shape === 'line';
  const { labels, series } = read(figure.querySelector('table'));
  const whole = series.every((set) => set.data.every((value) => value === null || Number.isInteger(value)));
  box.hidden = false;
  box.classList.toggle('tall', !isLine && labels.length > 8);
  drawn.get(figure)?.destroy();
  drawn.set(figure, new Chart(box.querySelector('canvas'), {
    type: figure.dataset.shape,
    data: { labels, datasets: series.map((set, at) => style(set, at, isLine)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isLine ? 'x' : 'y',
      scales: isLine
        ? { x: axis('', false), y: axis(box.dataset.unit, whole) }
        : { x: axis(box.dataset.unit, whole), y: axis('', false) },
      plugins: { legend: { display: series.length > 1, labels: { color: tone('--ink'), usePointStyle: isLine } } },
    },
  }));
}

function drawAll() {
  figures.forEach(draw);
}

drawAll();
for (const figure of figures) figure.querySelector('details').open = false;
new MutationObserver(drawAll).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });

// Paper is light and cannot be unfolded.
let screen;
window.addEventListener('beforeprint', () => {
  const root = document.documentElement;
  screen = { theme: root.dataset.bsTheme, folded: figures.map((one) => one.querySelector('details')).filter((one) => !one.open) };
  screen.folded.forEach((details) => { details.open = true; });
  root.dataset.bsTheme = 'light';
  drawAll();
});
window.addEventListener('afterprint', () => {
  screen.folded.forEach((details) => { details.open = false; });
  document.documentElement.dataset.bsTheme = screen.theme;
});
