// « Ma liste »: kept on this device and sent nowhere.
const KEY = "ma-liste";
const MOST = 30;
const FIELDS = ["slug", "name", "lang", "town", "phone", "dial", "url"];

const clean = (card) =>
  Object.fromEntries(FIELDS.map((field) => [field, String(card[field] ?? "")]));
const usable = (card) => /^[-\w]+$/.test(card.slug) && /^\/(?!\/)/.test(card.url) && card.name;

const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept.map(clean).filter(usable).slice(0, MOST);
  } catch {
    return [];
  }
};
const write = (cards) => {
  try {
    if (cards.length) localStorage.setItem(KEY, JSON.stringify(cards));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
};
const works = write(read());

const showButtons = () => {
  const cards = read();
  for (const place of document.querySelectorAll("[data-keep]")) {
    const button = place.querySelector("[data-keep-button]");
    const link = place.querySelector("[data-shortlist-link]");
    const isKept = cards.some((card) => card.slug === place.dataset.slug);
    button.textContent = isKept ? button.dataset.dropText : button.dataset.keepText;
    button.hidden = false;
    link.hidden = !cards.length;
    link.textContent = `${link.dataset.text} (${cards.length})`;
  }
};

const enhance = (place) => {
  const own = clean(place.dataset);
  const isOwn = (card) => card.slug === own.slug;
  const status = place.querySelector("[data-keep-status]");
  if (read().some(isOwn)) write(read().map((card) => (isOwn(card) ? own : card)));
  place.querySelector("[data-keep-button]").onclick = () => {
    const cards = read();
    const isKept = cards.some(isOwn);
    const isFull = !isKept && cards.length >= MOST;
    if (!isFull) write(isKept ? cards.filter((card) => !isOwn(card)) : [...cards, own]);
    status.textContent = isFull ? status.dataset.full : isKept ? "" : status.dataset.kept;
    showButtons();
  };
};

const showList = (list) => {
  const $ = (name) => list.querySelector(`[data-${name}]`);
  const show = () => {
    const cards = read();
    $("no-storage").hidden = works;
    $("empty").hidden = !works || cards.length > 0;
    $("filled").hidden = !cards.length;
    $("share-address").value =
      `${location.origin}${location.pathname}?${cards.map((card) => `g=${card.slug}`).join("&")}`;
    $("cards").replaceChildren(
      ...cards.map((card) => {
        const item = list.querySelector("template").content.cloneNode(true);
        const part = (name) => item.querySelector(`[data-${name}]`);
        part("link").textContent = part("remove-name").textContent = card.name;
        part("link").href = location.origin + card.url;
        if (card.lang) part("link").lang = card.lang;
        part("town").textContent = card.town;
        part("phone").textContent = card.phone;
        if (/^\+?\d+$/.test(card.dial)) part("phone").href = `tel:${card.dial}`;
        if (!card.phone) part("phone").remove();
        part("remove").onclick = () => {
          write(read().filter((other) => other.slug !== card.slug));
          $("status").textContent = $("status").dataset.removed;
          show();
          list.querySelector("[data-remove], [data-empty]:not([hidden]) a")?.focus();
        };
        return item;
      }),
    );
  };
  $("share").onclick = () => {
    const isHidden = $("share-box").toggleAttribute("hidden");
    $("share").setAttribute("aria-expanded", String(!isHidden));
    $("share-address").select();
  };
  $("copy").onclick = async () => {
    $("share-address").select();
    await navigator.clipboard.writeText($("share-address").value);
    $("copy").textContent = $("copy").dataset.done;
  };
  $("clear").onclick = () => {
    if (confirm($("clear").dataset.question)) write([]);
    show();
  };
  $("without-scripts").remove();
  show();
};

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.onclick = () => print();
}
if (works) {
  document.querySelectorAll("[data-keep]").forEach(enhance);
  showButtons();
}
document.querySelectorAll("[data-shortlist]").forEach(showList);
