// The button of the filters tells how many groups there are; once a filter has changed, that number
// is no longer true, and what people choose stays on the device until they send it.
const filters = document.querySelector("[data-filters]");
const apply = filters?.querySelector("[data-apply]");

filters?.addEventListener("change", () => {
  apply.textContent = apply.dataset.changed;
});

filters?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !filters.open) return;
  filters.open = false;
  filters.querySelector("summary").focus();
});
