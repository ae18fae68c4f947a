// The toolbar of a text speaks English, and its maker has no translation: its words, in French.
const WORDS = {
  heading2: "Titre",
  heading3: "Sous-titre",
  paragraph: "Texte",
  bulletList: "Liste à puces",
  orderedList: "Liste numérotée",
  orderedListProperties: "Numérotation de la liste",
  blockquote: "Citation",
  bold: "Gras",
  italic: "Italique",
  link: "Mettre un lien",
  unlink: "Enlever le lien",
  "history:undo": "Annuler",
  "history:redo": "Refaire",
};

function say(button, words) {
  if (button.title !== words) {
    button.title = words;
    button.setAttribute("aria-label", words);
  }
}

function translate() {
  for (const button of document.querySelectorAll(".prose-menubar__selected button")) {
    say(button, "Sorte de texte");
  }
  for (const button of document.querySelectorAll(".prose-menubar [data-name]")) {
    const words = WORDS[button.dataset.name];
    if (button.matches(".prose-menubar__option")) {
      const text = button.firstElementChild;
      if (words && text.textContent !== words) text.textContent = words;
    } else if (words) {
      say(button, words);
    }
  }
}

new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
translate();
