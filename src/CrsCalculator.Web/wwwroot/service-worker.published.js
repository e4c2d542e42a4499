// Keeps the published files, so that the page opens without a network. A new version has another list of files and a store of its own.
self.importScripts("./service-worker-assets.js");

const prefix = "crs-calculator-";
const store = `${prefix}${self.assetsManifest.version}`;
const page = "index.html";

self.addEventListener("install", event => event.waitUntil(keepFiles()));
self.addEventListener("activate", event => event.waitUntil(dropOlderFiles()));
self.addEventListener("fetch", event => {
  if (event.request.method === "GET") {
    event.respondWith(answer(event.request));
  }
});

async function keepFiles() {
  const requests = self.assetsManifest.assets
    .filter(asset => asset.url !== "service-worker.js")
    .map(asset => new Request(asset.url, { integrity: asset.hash }));
  const files = await caches.open(store);
  await files.addAll(requests);
}

async function dropOlderFiles() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(prefix) && name !== store).map(name => caches.delete(name)));
}

async function answer(request) {
  const files = await caches.open(store);
  const kept = await files.match(request.mode === "navigate" ? page : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
