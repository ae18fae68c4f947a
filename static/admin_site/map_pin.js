// A map under the latitude and longitude of a form: click, or drag the pin, and the two fields
// follow; type in the fields, and the pin follows. No tiles: our own boundaries and place names.
const L = window.L;
const BELGIUM = [
  [49.49, 2.54],
  [51.51, 6.41],
];
const TOWN_ZOOM = 11;
const NAMES_FROM_ZOOM = 10;
const MOST_NAMES = 40;
const FAR_KM = 15;

const number = (field) => (field.value.trim() === "" ? NaN : Number(field.value.replace(",", ".")));

function names(map, places) {
  // Towns from afar, villages too from near; never so many that they cannot be read.
  const layer = L.layerGroup().addTo(map);
  const redraw = () => {
    layer.clearLayers();
    if (map.getZoom() < NAMES_FROM_ZOOM) return;
    const box = map.getBounds();
    const inView = (rows) => rows.filter(([, lat, lon]) => box.contains([lat, lon]));
    const towns = inView(places.towns);
    const known = new Set(towns.map(([name]) => name));
    const villages = inView(places.villages).filter(([name]) => !known.has(name));
    for (const [rows, kind] of [
      [towns, "town"],
      [villages, "village"],
    ]) {
      if (rows.length > MOST_NAMES) continue;
      for (const [name, lat, lon] of rows) {
        L.circleMarker([lat, lon], {
          className: `map-pin__dot map-pin__dot--${kind}`,
          radius: 2,
          interactive: false,
        })
          .bindTooltip(name, {
            className: `map-pin__name map-pin__name--${kind}`,
            permanent: true,
            direction: "right",
            offset: [2, 0],
          })
          .addTo(layer);
      }
    }
  };
  map.on("moveend", redraw);
  redraw();
}

async function start(element) {
  const form = element.closest("form") ?? document;
  const latitude = form.querySelector("[name=latitude]");
  const longitude = form.querySelector("[name=longitude]");
  const municipality = form.querySelector("[name=municipality]");
  if (!latitude || !longitude || !L) return;

  const response = await fetch(element.dataset.url, { credentials: "same-origin" });
  if (!response.ok) return;
  const data = await response.json();
  const centres = new Map(data.municipalities.map(([pk, , lat, lon]) => [String(pk), [lat, lon]]));

  element.classList.add("map-pin--ready");
  const canvas = document.createElement("div");
  canvas.className = "map-pin__map";
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", element.dataset.label);
  const warning = document.createElement("p");
  warning.className = "map-pin__warning";
  warning.setAttribute("role", "status");
  element.append(canvas, warning);

  const map = L.map(canvas, {
    attributionControl: false,
    minZoom: 6,
    maxZoom: 15,
    scrollWheelZoom: false,
  });
  L.geoJSON(data.provinces, {
    interactive: false,
    style: { className: "map-pin__province" },
  }).addTo(map);
  const pin = L.marker([0, 0], {
    draggable: true,
    keyboard: false,
    icon: L.divIcon({
      className: "map-pin__pin",
      html: "",
      iconSize: [22, 22],
      iconAnchor: [11, 27],
    }),
  });

  const centre = () => (municipality ? centres.get(municipality.value) : undefined);
  const warn = (point) => {
    const home = centre();
    const km = home ? map.distance(home, point) / 1000 : 0;
    warning.textContent = km > FAR_KM ? element.dataset.far.replace("%s", Math.round(km)) : "";
  };
  const fromFields = () => {
    const point = [number(latitude), number(longitude)];
    if (point.some(Number.isNaN)) {
      pin.remove();
      warning.textContent = "";
      return null;
    }
    pin.setLatLng(point).addTo(map);
    warn(point);
    return point;
  };
  const toFields = ({ lat, lng }) => {
    latitude.value = lat.toFixed(5);
    longitude.value = lng.toFixed(5);
    latitude.dispatchEvent(new Event("input", { bubbles: true }));
    pin.setLatLng([lat, lng]).addTo(map);
    warn([lat, lng]);
  };
  const look = () => {
    const point = fromFields() ?? centre();
    if (point) map.setView(point, TOWN_ZOOM + 1, { animate: false });
    else map.fitBounds(BELGIUM, { animate: false });
  };

  look();
  names(map, {
    towns: data.municipalities.map(([, ...town]) => town),
    villages: data.localities,
  });
  map.on("click", (event) => toFields(event.latlng));
  pin.on("dragend", () => toFields(pin.getLatLng()));
  for (const field of [latitude, longitude]) {
    field.addEventListener("change", () => {
      const point = fromFields();
      if (point) map.panTo(point);
    });
  }
  // The municipality is a Select2 field, whose changes only jQuery hears.
  window.django?.jQuery(municipality).on("change", () => {
    const home = centre();
    if (home) map.setView(home, TOWN_ZOOM + 1, { animate: false });
    fromFields();
  });
  new ResizeObserver(() => map.invalidateSize()).observe(canvas);
}

document.querySelectorAll(".map-pin").forEach(start);
