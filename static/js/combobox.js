// Suggestions under the search boxes. The list of places and themes is fetched once, when somebody
// starts to type; what they type stays on the device until they submit the form.
const fold = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(saint|sainte|sint|sankt|ste)\b/g, "st")
    .trim();

let data;
const load = () =>
  (data ??= fetch(document.documentElement.dataset.suggestions)
    .then((answer) => answer.json())
    .then((lists) => ({
      places: lists.places.map((line) => ({
        text: line.split("|")[0],
        keys: line.split("|").map(fold),
      })),
      themes: lists.themes.map((text) => ({ text, keys: [fold(text)] })),
    })));

const rank = (entry, typed) => {
  let best = 9;
  for (const key of entry.keys) {
    if (key.startsWith(typed)) best = Math.min(best, 0);
    else if (key.includes(` ${typed}`)) best = Math.min(best, 1);
  }
  return best;
};

const matches = (entries, typed) =>
  entries
    .map((entry) => [rank(entry, typed), entry.text.length, entry.text])
    .filter(([score]) => score < 9)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2].localeCompare(b[2]))
    .slice(0, 7)
    .map((match) => match[2]);

// A list that closed as soon as a button is pressed would move that button away from the finger,
// and the press would be lost: it stays until the finger leaves.
let isPressed = false;
addEventListener("mousedown", () => (isPressed = true), true);
addEventListener("mouseup", () => (isPressed = false), true);

const enhance = (input, name) => {
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
  list.hidden = true;
  // A list that scrolls would be a stop on the way to the next field.
  list.tabIndex = -1;
  const frame = document.createElement("div");
  frame.className = "suggestions-frame";
  input.before(frame);
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  // Who was quicker than this script types on in the same box.
  const isUsed = document.activeElement === input;
  frame.append(input, list, status);
  if (isUsed) input.focus();
  for (const [key, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(key, value);
  }
  input.autocomplete = "off";
  let active = -1;
  let turn = 0;

  const close = () => {
    turn += 1;
    status.textContent = "";
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (text) => {
    input.value = text.replace(/ \(.*\)$/, "");
    close();
    input.focus();
  };
  const move = (step) => {
    const options = [...list.children];
    options[active]?.setAttribute("aria-selected", "false");
    active = (active + step + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  };
  const show = async () => {
    const typed = fold(input.value);
    if (typed.length < 2) return close();
    const own = ++turn;
    const found = matches((await load())[name], typed);
    if (own !== turn) return;
    list.replaceChildren(
      ...found.map((text, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.className = "suggestions__option";
        option.textContent = text;
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(text);
        });
        return option;
      }),
    );
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = `${document.documentElement.dataset.found} ${found.length}`;
  };

  input.addEventListener("input", () => show().catch(close));
  input.addEventListener("blur", () => {
    if (isPressed) addEventListener("mouseup", () => setTimeout(close), { once: true });
    else close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (!list.hidden) event.preventDefault();
      close();
    } else if (list.hidden) return;
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(list.children[active].textContent);
    }
  });
};

const enhanceAll = (selector, name) => {
  for (const input of document.querySelectorAll(selector)) enhance(input, name);
};
enhanceAll("input[name=near]:not([type=hidden]), input[name=place]", "places");
enhanceAll("input[type=search][name=q]", "themes");

// « Ma position »: asked of the browser on a click only, rounded to about a kilometre here.
document.querySelectorAll("button[data-locate]").forEach((button) => {
  if (!navigator.geolocation) return;
  const input = document.getElementById(button.dataset.locate);
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        input.value = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`;
        input.form.requestSubmit();
      },
      () => {
        button.textContent = button.dataset.refused;
      },
      { maximumAge: 600000, timeout: 15000 },
    );
  });
});
