// The zoomable map: our own boundaries, clusters from the server, no tiles, nothing from elsewhere.
const box = document.querySelector("[data-map]");
const L = window.L;

if (box && L) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const canvas = document.createElement("div");
  canvas.className = "big-map__canvas";
  canvas.setAttribute("role", "group");
  canvas.setAttribute("aria-label", box.querySelector("svg").getAttribute("aria-label"));
  const status = document.createElement("p");
  status.className = "note";
  status.setAttribute("role", "status");
  const credit = box.querySelector(".map__credit");
  box.querySelector("svg").hidden = true;
  box.querySelector("svg").style.display = "none";
  credit.before(canvas, status);

  const map = L.map(canvas, {
    attributionControl: false,
    zoomControl: false,
    maxZoom: 14,
    minZoom: 6,
    zoomSnap: 0.25,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
  });
  const bounds = L.latLngBounds([49.45, 2.5], [51.55, 6.45]);
  const here = box.dataset.here?.split(",").map(Number);
  if (here) map.setView(here, canvas.clientWidth < 500 ? 8 : 9);
  else map.fitBounds(bounds);
  map.setMaxBounds(bounds.pad(0.3));
  L.control
    .zoom({ zoomInTitle: box.dataset.wordsCloser, zoomOutTitle: box.dataset.wordsFarther })
    .addTo(map);
  const markers = L.layerGroup().addTo(map);

  const words = (className, text) => L.divIcon({ className, html: text, iconSize: null });
  const escaped = (text) => {
    const holder = document.createElement("span");
    holder.textContent = text;
    return holder;
  };
  // Provinces are named neither from too far nor from too near: the style sheet hides them there.
  const showNames = () => {
    canvas.classList.toggle("big-map__canvas--farthest", map.getZoom() < 7.5);
    canvas.classList.toggle("big-map__canvas--near", map.getZoom() > 10);
  };
  map.on("zoomend", showNames);
  showNames();
  if (here)
    L.marker(here, {
      interactive: false,
      keyboard: false,
      icon: words("big-map__name big-map__name--here", escaped(box.dataset.wordsHere)),
      zIndexOffset: 1000,
    }).addTo(map);

  // Names yield to markers and to each other: beside their point, a little farther off, or away.
  const spots = (width, height, isTown) =>
    isTown
      ? [8, 26].flatMap((gap) => [
          [gap, -height / 2],
          [-gap - width, -height / 2],
          [-width / 2, gap],
          [-width / 2, -gap - height],
        ])
      : [0, 1, -1, 2, -2].map((lines) => [-width / 2, (lines - 0.5) * height]);
  const meet = (one, other) =>
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom;
  const settleNames = () => {
    const frame = canvas.getBoundingClientRect();
    const before = ".big-map__marker, .big-map__name--here > span, .leaflet-control";
    const rooms = [...canvas.querySelectorAll(before)].map((part) => part.getBoundingClientRect());
    for (const kind of ["town", "province"])
      for (const name of canvas.querySelectorAll(`.big-map__name--${kind} > span`)) {
        const point = name.parentElement.getBoundingClientRect();
        const { offsetWidth: width, offsetHeight: height } = name;
        const spot = spots(width, height, kind === "town").find(([x, y]) => {
          const [left, top] = [point.left + x, point.top + y];
          const room = { left, top, right: left + width, bottom: top + height };
          const fits =
            width &&
            left >= frame.left &&
            top >= frame.top &&
            room.right <= frame.right &&
            room.bottom <= frame.bottom &&
            !rooms.some((other) => meet(room, other));
          if (fits) rooms.push(room);
          return fits;
        });
        name.parentElement.style.visibility = spot ? "" : "hidden";
        if (spot) name.style.transform = `translate(${spot[0]}px, ${spot[1]}px)`;
      }
  };

  // A popup takes the focus and gives it back; it stands by itself, for markers come and go.
  map.on("popupopen", ({ popup }) => {
    const close = popup.getElement().querySelector(".leaflet-popup-close-button");
    close.setAttribute("aria-label", box.dataset.wordsClose);
    popup.getElement().querySelector("a").focus({ preventScroll: true });
  });
  map.on("popupclose", ({ popup }) => {
    if (popup.getElement().contains(document.activeElement)) canvas.focus({ preventScroll: true });
  });
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Escape") map.closePopup();
  });

  fetch(box.dataset.boundaries)
    .then((answer) => answer.json())
    .then((data) =>
      L.geoJSON(data, {
        interactive: false,
        pointToLayer: ({ properties: { names, name } }, point) =>
          L.marker(point, {
            interactive: false,
            keyboard: false,
            icon: words(`big-map__name big-map__name--${names}`, escaped(name)),
            zIndexOffset: -1000,
          }),
        style: {
          color: colour("--map-edge"),
          weight: 1,
          fillColor: colour("--map-ground"),
          fillOpacity: 1,
        },
      })
        .addTo(map)
        .bringToBack(),
    )
    .then(settleNames);

  const link = (text, url) => {
    const a = document.createElement("a");
    a.textContent = text;
    a.href = url;
    return a;
  };

  const card = (properties) => {
    const content = document.createElement("div");
    const title = document.createElement("p");
    title.className = "big-map__town";
    title.textContent = properties.town;
    const list = document.createElement("ul");
    for (const group of properties.groups) {
      const item = document.createElement("li");
      item.append(link(group.name, group.url), ` · ${group.kind}`);
      list.append(item);
    }
    content.append(title, list);
    if (properties.count > properties.groups.length) {
      const all = new URL(box.dataset.list, location);
      all.searchParams.set("near", properties.town);
      all.searchParams.set("radius", "5");
      content.append(link(box.dataset.wordsMore, all.pathname + all.search));
    }
    return content;
  };

  const draw = (feature) => {
    const [longitude, latitude] = feature.geometry.coordinates;
    const { count, town, groups, box: extent } = feature.properties;
    const said = town ? box.dataset.wordsTown.replace("{town}", () => town) : box.dataset.wordsZoom;
    const name = said.replace("{count}", count);
    const size = Math.round(24 + 9 * Math.log10(count));
    const marker = L.marker([latitude, longitude], {
      keyboard: true,
      alt: name,
      title: name,
      icon: L.divIcon({
        className: "big-map__marker",
        html: String(count),
        iconSize: [size, size],
      }),
    });
    return marker.on("click keypress", ({ originalEvent: { type, key } }) => {
      if (type === "keypress" && key !== "Enter" && key !== " ") return;
      if (groups)
        L.popup({ maxWidth: 280 })
          .setLatLng(marker.getLatLng())
          .setContent(card(feature.properties))
          .openOn(map);
      else
        map.fitBounds(
          [
            [extent[1], extent[0]],
            [extent[3], extent[2]],
          ],
          { padding: [40, 40], maxZoom: Math.max(map.getZoom() + 2, 9) },
        );
    });
  };

  let latest = 0;
  const load = async () => {
    const turn = ++latest;
    const view = map.getBounds();
    const url = new URL(box.dataset.points, location);
    url.searchParams.set(
      "bbox",
      [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()]
        .map((n) => n.toFixed(3))
        .join(","),
    );
    url.searchParams.set("zoom", Math.round(map.getZoom()));
    const data = await (await fetch(url)).json();
    if (turn !== latest) return;
    const hadFocus = document.activeElement.classList.contains("big-map__marker");
    markers.clearLayers();
    for (const feature of data.features) markers.addLayer(draw(feature));
    settleNames();
    if (hadFocus) canvas.focus({ preventScroll: true });
    status.textContent = `${box.dataset.wordsInView} ${data.in_view}`;
  };
  map.on("moveend", load);
  load();
}
