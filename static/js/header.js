// « Ma liste » is in the menu once it holds something; Escape closes the menu.
const kept = document.querySelector("[data-kept]");
const menu = document.querySelector(".site-menu");

const showKept = () => {
  try {
    const holds = (JSON.parse(localStorage.getItem("ma-liste")) ?? []).length > 0;
    kept.classList.toggle("site-nav__kept--on", holds);
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
