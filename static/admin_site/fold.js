// On a phone the sections of a form are folded to their titles; what is wrong or asked for opens.
const NARROW = "(max-width: 767px)";

const set = (section, open) => {
  section.classList.toggle("folded", !open);
  section.querySelector(".fold").setAttribute("aria-expanded", String(open));
};

const open = (element) => {
  const section = element?.closest(".foldable");
  if (section) set(section, true);
};

const makeFoldable = (section) => {
  const title = section.querySelector("h2");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "fold";
  button.append(...title.childNodes);
  button.onclick = () => set(section, section.classList.contains("folded"));
  title.append(button);
  section.classList.add("foldable");
  set(section, Boolean(section.querySelector(".errors, .errorlist")));
};

if (matchMedia(NARROW).matches) {
  const sections = document.querySelectorAll(
    "#content-main form fieldset.module.aligned, #content-main form .inline-group > fieldset.module",
  );
  const titled = [...sections].filter((section) => section.querySelector("h2"));
  // A form of one or two sections is short.
  if (titled.length > 2) for (const section of titled.slice(1)) makeFoldable(section);
  addEventListener("invalid", (event) => open(event.target), true);
  addEventListener("hashchange", () => open(document.querySelector(location.hash || "body")));
  if (location.hash.length > 1) open(document.getElementById(location.hash.slice(1)));
}
