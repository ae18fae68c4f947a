// « Ma liste » is in the menu once it holds something, and the menu says how much; Escape closes it.
const kept = document.querySelector("[data-kept]");
const menu = document.querySelector("[data-menu]");
const link = kept.querySelector("a");
const name = link.textContent;

const showKept = () => {
  try {
    const count = (JSON.parse(localStorage.getItem("ma-liste")) ?? []).length;
    kept.classList.toggle("site-nav__kept--on", count > 0);
    link.textContent = count ? `${name}\u00a0(${count})` : name;
    menu.dataset.count = count || "";
  } catch {
    // Nothing is kept where the browser keeps nothing.
  }
};

showKept();
addEventListener("pageshow", showKept);
document.addEventListener("click", () => setTimeout(showKept));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
