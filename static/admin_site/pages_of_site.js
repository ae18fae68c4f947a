// The link of a text is chosen among the pages of the site; another address may be typed.
new MutationObserver(() => {
  for (const input of document.querySelectorAll(
    ".prose-editor-dialog input[name=href]:not([list])",
  )) {
    input.setAttribute("list", "pages-of-site");
    input.setAttribute("autocomplete", "off");
  }
}).observe(document.body, { childList: true, subtree: true });
