(function () {
  var data = document.documentElement.dataset;
  var query = location.search;
  function show() {
    delete data.pending;
  }
  try {
    var theme = /\/embed\/$/.test(location.pathname) ? (/[?&]theme=(\w+)/.exec(query) || [])[1] : localStorage.getItem('theme');
    if (/^(light|dark)$/.test(theme)) data.theme = theme;
  } catch {}
  if (query.length > 1) {
    data.pending = data.asked = '';
    setTimeout(show, 2000);
  }
  addEventListener('unhandledrejection', function (event) {
    if (!/module/i.test(event.reason)) return;
    data.broken = '';
    show();
  });
})();
