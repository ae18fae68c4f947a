// The emergency page stays readable without a network after one visit.
navigator.serviceWorker?.register(document.documentElement.dataset.worker, {
  scope: location.pathname,
});
