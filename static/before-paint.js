(function () {
  var root = document.documentElement;
  try {
    // In a frame on another site its code chooses, not the reader's switch.
    var asked = /\/embed\/$/.test(location.pathname);
    var theme = asked ? (/[?&]theme=(\w+)/.exec(location.search) || [])[1] : localStorage.getItem('theme');
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
