// Gives the frame the height of what is in it. The same file in both pages: the frame tells its
// height, also when asked; the page around it hears only frames of ours. Without, it scrolls.
(() => {
  if (window.parent !== window) {
    const tell = () => parent.postMessage({ hauteur: document.documentElement.offsetHeight }, "*");
    new ResizeObserver(tell).observe(document.documentElement);
    addEventListener("message", tell);
    tell();
    return;
  }
  const ours = new URL(document.currentScript.src).origin;
  const frames = () => document.querySelectorAll(`iframe[src^="${ours}/"]`);
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== ours || !(data?.hauteur > 0)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.height = Math.min(data.hauteur, 9999);
    }
  });
  for (const frame of frames()) frame.contentWindow.postMessage("?", "*");
})();
