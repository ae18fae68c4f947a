// The block editor and the text editor write <style> elements, which the site's policy refuses.
// Their rules become constructed style sheets instead, which it allows.
const adopt = (node) => {
  if (!(node instanceof HTMLStyleElement)) return node;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(node.textContent);
  document.adoptedStyleSheets.push(sheet);
  return null;
};

document.head.append = (...nodes) => {
  Element.prototype.append.apply(document.head, nodes.map(adopt).filter(Boolean));
};

document.head.appendChild = (node) =>
  adopt(node) ? Element.prototype.appendChild.call(document.head, node) : node;
