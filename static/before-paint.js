(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
  if (location.search.length > 1) {
    root.dataset.pending = '';
    // The page holds the default view: a picture of it must not stand for another.
    root.dataset.asked = '';
    setTimeout(function () {
      delete root.dataset.pending;
    }, 2000);
  }
})();
