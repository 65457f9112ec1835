(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
  if (location.search.length > 1) {
    root.dataset.pending = '';
    setTimeout(function () {
      delete root.dataset.pending;
    }, 2000);
  }
})();
