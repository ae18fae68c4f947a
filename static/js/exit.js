// « Quitter ce site »: the link works by itself; this hides the page at once, takes the current
// page out of the way of the back button, and lets three presses of Shift do the same.
const link = document.querySelector("[data-exit]");
const status = document.querySelector("[data-exit-status]");
const PRESSES = 3;
const PAUSE = 5000;
let pressed = 0;
let timer;

const leave = () => {
  document.documentElement.classList.add("leaving");
  document.title = "…";
  location.replace(link.href);
};

link.addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  leave();
});

const forget = () => {
  pressed = 0;
  status.textContent = "";
};

document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift") {
    forget();
    return;
  }
  pressed += 1;
  clearTimeout(timer);
  if (pressed >= PRESSES) {
    leave();
    return;
  }
  status.textContent = status.dataset[`left${PRESSES - pressed}`];
  timer = setTimeout(forget, PAUSE);
});

addEventListener("pageshow", () => document.documentElement.classList.remove("leaving"));
