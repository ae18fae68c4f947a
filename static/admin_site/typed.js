// Nobody's text is lost: what is typed in a form is kept on this device until it is saved, and
// offered again after a closed tab, an ended session or a save that failed.
const DAYS_KEPT = 7;
const PAUSE = 400;
const SENT = "typed-sent";
const RESUME = "typed-resume";
const words = document.getElementById("typed-words");
const form = document.querySelector("#content-main form[id$=_form]");
const prefix = `typed:${words?.dataset.editor}:`;
const key = prefix + location.pathname;

let loggedOut = false;
const read = (name) => JSON.parse(localStorage.getItem(name) ?? "null");
const typed = (element) =>
  element.name && !["hidden", "file", "password", "submit"].includes(element.type);

function valueIn(element) {
  if (element.type === "checkbox" || element.type === "radio") return element.checked;
  if (element.tagName !== "SELECT") return element.value;
  return [...element.selectedOptions].map((option) => [option.value, option.text]);
}

// Boxes of one name are told apart by their value.
const nameOf = (element) =>
  element.type === "checkbox" || element.type === "radio"
    ? `${element.name}=${element.value}`
    : element.name;

function valuesOf() {
  const fields = [...form.elements].filter(typed);
  return Object.fromEntries(fields.map((one) => [nameOf(one), valueIn(one)]));
}

function fill(element, value) {
  if (typeof value === "boolean") element.checked = value;
  else if (!Array.isArray(value)) element.value = value;
  else {
    for (const option of element.options) option.selected = false;
    for (const [chosen, text] of value) {
      const known = [...element.options].find((option) => option.value === chosen);
      const option = known ?? element.appendChild(new Option(text, chosen));
      option.selected = true;
    }
  }
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function forgetOld() {
  const oldest = Date.now() - DAYS_KEPT * 24 * 3600 * 1000;
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith("typed:") && read(name).at < oldest) localStorage.removeItem(name);
  }
}

// The page that follows a save says whether it was one.
function learnOfSave() {
  const sent = sessionStorage.getItem(SENT);
  if (sent && document.querySelector(".messagelist .success")) localStorage.removeItem(sent);
  sessionStorage.removeItem(SENT);
}

function show(kept) {
  const notice = words.content.cloneNode(true).firstElementChild;
  notice.querySelector("time").textContent = new Date(kept.at).toLocaleString("fr-BE", {
    dateStyle: "long",
    timeStyle: "short",
  });
  notice.querySelector("[data-typed=resume]").onclick = () => {
    sessionStorage.setItem(RESUME, key);
    location.reload();
  };
  notice.querySelector("[data-typed=forget]").onclick = () => {
    localStorage.removeItem(key);
    notice.remove();
  };
  // On a phone the form begins below what waits and the buttons of the record.
  words.after(notice);
}

// What stood in a row that this page does not have is shown, to be copied.
function showRest(fields) {
  const texts = Object.values(fields).filter((one) => typeof one === "string" && one.trim());
  if (!texts.length) return;
  const rest = document.createElement("textarea");
  rest.className = "vLargeTextField";
  rest.value = texts.join("\n\n");
  rest.readOnly = true;
  form.before(rest);
}

function keepTyping() {
  let before = valuesOf();
  let changed = false;
  let leaving = false;
  let timer;
  const fields = read(key)?.fields ?? {};
  const keep = () => {
    if (loggedOut) return;
    const now = valuesOf();
    for (const [name, value] of Object.entries(now)) {
      if (!same(value, before[name])) fields[name] = value;
    }
    before = now;
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields }));
  };
  const note = () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };
  form.addEventListener("input", note);
  form.addEventListener("change", (event) => event.isTrusted && note());
  form.addEventListener("submit", () => {
    leaving = true;
    if (!changed) return;
    clearTimeout(timer);
    keep();
    sessionStorage.setItem(SENT, key);
  });
  addEventListener("pagehide", () => changed && keep());
  addEventListener("beforeunload", (event) => {
    if (changed && !leaving) event.preventDefault();
  });
  return () => {
    changed = true;
  };
}

forgetOld();
learnOfSave();
document.getElementById("logout-form")?.addEventListener("submit", () => {
  loggedOut = true;
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(prefix)) localStorage.removeItem(name);
  }
});
if (form && words) {
  const kept = read(key);
  const now = valuesOf();
  const differs = kept && !Object.entries(kept.fields).every(([name, one]) => same(one, now[name]));
  const touched = keepTyping();
  if (kept && sessionStorage.getItem(RESUME) === key) {
    const rest = { ...kept.fields };
    for (const element of [...form.elements].filter(typed)) {
      const name = nameOf(element);
      if (name in rest) fill(element, rest[name]);
      delete rest[name];
    }
    showRest(rest);
    touched();
  } else if (kept && (!differs || document.querySelector(".errornote, .questions"))) {
    touched();
  } else if (kept) {
    show(kept);
  }
  sessionStorage.removeItem(RESUME);
}
