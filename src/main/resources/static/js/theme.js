// Runs before the stylesheets, so that no page flashes in the wrong colours.
(function () {
  'use strict';
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  function chosen() {
    try {
      return localStorage.getItem('theme') || 'auto';
    } catch (refused) {
      return 'auto';
    }
  }

  function keep(theme) {
    try {
      localStorage.setItem('theme', theme);
    } catch (refused) {
      // Storage is off: the choice lasts for this page.
    }
  }

  function show(theme) {
    const isDark = theme === 'dark' || (theme !== 'light' && dark.matches);
    root.setAttribute('data-bs-theme', isDark ? 'dark' : 'light');
    document.querySelectorAll('[data-theme]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.theme === theme));
    });
  }

  show(chosen());
  dark.addEventListener('change', function () { show(chosen()); });
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-theme-switch]').forEach(function (group) { group.hidden = false; });
    document.querySelectorAll('[data-theme]').forEach(function (button) {
      button.addEventListener('click', function () {
        keep(button.dataset.theme);
        show(button.dataset.theme);
      });
    });
    show(chosen());
  });
})();
