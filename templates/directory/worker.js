{% load static %}// Keeps the emergency page and its styles, nothing else.
const CACHE = "urgence-{{ version.0 }}-{{ version.1|date:"Ymd" }}";
const PAGE = "{% url 'helplines' %}";
const KEPT = [PAGE, "{% static 'css/tokens.css' %}", "{% static 'css/site.css' %}", "{% static 'css/print.css' %}", "{% static 'img/icons.svg' %}"];

// Where style sheets are not yet in one piece, the parts that they list are needed too.
const partsOf = async (sheet) => {
  const text = await (await fetch(sheet)).text();
  const folder = new URL(sheet, location);
  return [...text.matchAll(/@import url\("([^"]+)"\)/g)].map(([, part]) => new URL(part, folder).pathname);
};
const isSheet = (path) => path.endsWith(".css");

addEventListener("install", (event) => {
  event.waitUntil(
    Promise.all(KEPT.filter(isSheet).map(partsOf))
      .then((parts) => caches.open(CACHE).then((cache) => cache.addAll([...KEPT, ...parts.flat()])))
      .then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

// The network first: a number that changed must be seen at once.
addEventListener("fetch", (event) => {
  const path = new URL(event.request.url).pathname;
  if (event.request.method !== "GET" || !(KEPT.includes(path) || isSheet(path))) return;
  event.respondWith(
    fetch(event.request)
      .then((answer) => {
        if (!answer.ok) throw new Error(answer.status);
        const copy = answer.clone();
        event.waitUntil(caches.open(CACHE).then((cache) => cache.put(path, copy)));
        return answer;
      })
      .catch(() => caches.match(path)),
  );
});
