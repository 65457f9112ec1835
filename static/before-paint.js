(function () {
  var root = document.documentElement;
  try {
    var asked = /\/embed\/$/.test(location.pathname);
    var theme = asked ? (/[?&]theme=(\w+)/.exec(location.search) || [])[1] : localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
  if (location.search.length > 1) {
    root.dataset.pending = '';
    root.dataset.asked = '';
    setTimeout(function () {
      delete root.dataset.pending;
    }, 2000);
  }
})();
