// Runs before the first paint: a remembered theme must not flash, and a link with a query must not show
// the default view first. The page takes the mark away once its view is applied; two seconds at most.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is switched off: the theme follows the device.
  }
  if (location.search.length > 1) {
    root.dataset.pending = '';
    setTimeout(function () {
      delete root.dataset.pending;
    }, 2000);
  }
})();
