// Says so in the status line when a request of htmx fails, and takes it back when the next one works.
(function () {
  'use strict';
  const status = document.getElementById('status');
  if (!status) return;

  function failed() {
    status.textContent = '';
    // A live region speaks when its text changes; the same text twice in one turn is no change.
    setTimeout(function () { status.textContent = status.dataset.failed; }, 50);
  }

  ['htmx:responseError', 'htmx:sendError', 'htmx:timeout', 'htmx:swapError'].forEach(function (event) {
    document.addEventListener(event, failed);
  });
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.shouldSwap && status.textContent === status.dataset.failed) status.textContent = '';
  });
})();
