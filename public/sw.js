// Keeps the page for visits without a network. What a build consists of stands in precache.js, which
// the build writes; new contents make a new worker, and the next load is the new page.
importScripts('./precache.js');
const { version, files } = self.PRECACHE;
// Several stories may be published on one host, and all share its caches.
const PREFIX = `sourceline ${location.pathname} `;
const CURRENT = PREFIX + version;
// The page's own address. Folders below it are in this worker's reach too, and may be other sites.
const PAGES = ['./', './index.html'].map((path) => new URL(path, location).pathname);

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CURRENT)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

// A page that is still open may ask for chunks of the build before: that one is kept as well.
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});

async function forgetOlder() {
  const names = await caches.keys();
  const own = await Promise.all(names.map(isOwn));
  const earlier = names.filter((name, i) => own[i] && name !== CURRENT);
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
}

/** The first builds did not name the site: what they kept is told by the page in it. */
async function isOwn(name) {
  if (!name.startsWith('sourceline-')) return name.startsWith(PREFIX);
  const cache = await caches.open(name);
  return (await cache.match('./')) !== undefined;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode !== 'navigate') event.respondWith(answerFile(request));
  else if (PAGES.includes(pathname)) event.respondWith(answerPage(request));
});

/** Whatever the link says behind its "?", it is the one page. */
async function answerPage(request) {
  const cache = await caches.open(CURRENT);
  return (await cache.match('./')) ?? fetch(request);
}

/**
 * This build's file first, for a few keep their names from build to build; the names of all others
 * carry their contents. Rare fonts are kept when asked.
 */
async function answerFile(request) {
  const cache = await caches.open(CURRENT);
  // Scripts are asked for with an Origin, which some servers vary by; the file is the same.
  const how = { ignoreVary: true };
  const known = (await cache.match(request, how)) ?? (await caches.match(request, how));
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && request.destination === 'font') await cache.put(request, answer.clone());
  return answer;
}
