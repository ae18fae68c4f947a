// « Ma liste »: kept on this device and sent nowhere.
const KEY = "ma-liste";
const MOST = 30;
const FIELDS = ["slug", "name", "lang", "town", "when", "phone", "dial", "site", "url"];

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
  for (const place of document.querySelectorAll("[data-keep][data-slug]")) {
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

const inOneLine = (element) => element.textContent.replace(/\s+/g, " ").trim();

// A card says all that is kept of it; without this script its link opens a list by its address.
const ofCard = (link) => {
  const card = link.closest(".card");
  const name = card.querySelector(".card__title a");
  const where = card.querySelector(".card__where").cloneNode(true);
  for (const part of where.querySelectorAll(".card__distance, .card__also")) part.remove();
  const phone = card.querySelector(".card__ways a[href^='tel:']");
  const site = card.querySelector(".card__ways a[href^='http']:not([data-keep-card])");
  const when = card.querySelector(".when > span");
  return {
    slug: new URL(link.href).searchParams.get("g"),
    name: name.textContent,
    lang: name.lang,
    town: inOneLine(where),
    when: when ? inOneLine(when) : "",
    phone: phone?.lastChild.textContent.trim(),
    dial: phone?.getAttribute("href").slice(4),
    site: site?.href,
    url: name.getAttribute("href"),
  };
};

const words = document.querySelector("[data-kept]").dataset;
const cardLinks = [...document.querySelectorAll("[data-keep-card]")];

const showCards = () => {
  const slugs = new Set(read().map((card) => card.slug));
  for (const link of cardLinks) {
    const isKept = slugs.has(new URL(link.href).searchParams.get("g"));
    link.setAttribute("aria-pressed", String(isKept));
    link.querySelector("[data-keep-word]").textContent = isKept ? words.drop : words.keep;
  }
};

const enhanceCard = (link) => {
  link.setAttribute("role", "button");
  link.onclick = (event) => {
    event.preventDefault();
    const own = clean(ofCard(link));
    const cards = read();
    const others = cards.filter((card) => card.slug !== own.slug);
    // A full list says so on its own page, which the link opens.
    if (others.length === cards.length && cards.length >= MOST)
      location.assign(document.querySelector("[data-kept] a").href);
    else write(others.length < cards.length ? others : [...cards, own]);
    showCards();
  };
  link.onkeydown = (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  };
};

const showList = (list) => {
  const $ = (name) => list.querySelector(`[data-${name}]`);
  const show = () => {
    const cards = read();
    $("no-storage").hidden = works;
    $("empty").hidden = !works || cards.length > 0;
    $("filled").hidden = !cards.length;
    $("full-list").hidden = cards.length < MOST;
    $("share-address").value =
      `${location.origin}${location.pathname}?${cards.map((card) => `g=${card.slug}`).join("&")}`;
    $("cards").replaceChildren(
      ...cards.map((card) => {
        const item = list.querySelector("template").content.cloneNode(true);
        const part = (name) => item.querySelector(`[data-${name}]`);
        for (const one of [part("link"), part("remove-name")]) {
          one.textContent = card.name;
          if (card.lang) one.lang = card.lang;
        }
        part("link").href = location.origin + card.url;
        part("town").textContent = [card.town, card.when].filter(Boolean).join(" · ");
        part("phone").textContent = card.phone;
        if (/^\+?\d+$/.test(card.dial)) part("phone").href = `tel:${card.dial}`;
        if (!card.phone) part("phone").remove();
        if (/^https?:\/\//.test(card.site)) {
          part("site").href = card.site;
          part("site").textContent = new URL(card.site).host;
        } else part("site").remove();
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
  document.querySelectorAll("[data-keep][data-slug]").forEach(enhance);
  showButtons();
  cardLinks.forEach(enhanceCard);
  showCards();
}
document.querySelectorAll("[data-shortlist]").forEach(showList);
