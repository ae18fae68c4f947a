// The buttons above a form act at once and would lose what was typed below: hold them back until
// it is saved.
const desk = document.querySelector(".desk__unsaved")?.closest(".desk");
const form = document.querySelector("#content-main > form");

if (desk && form) {
  const notice = desk.querySelector(".desk__unsaved");
  const buttons = desk.querySelectorAll(".desk__button");
  const holdBack = (event) => {
    if (!event.isTrusted && event.type !== "input") return;
    // A tab shows other boxes and changes none.
    if (event.target.closest(".translations__tabs")) return;
    notice.hidden = false;
    for (const button of buttons) {
      button.setAttribute("aria-disabled", "true");
    }
  };
  form.addEventListener("input", holdBack);
  form.addEventListener("change", holdBack);
  desk.addEventListener("click", (event) => {
    if (event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
      notice.scrollIntoView({ block: "nearest" });
    }
  });
}
