// In development every file comes from the server: nothing is kept.
self.addEventListener("fetch", () => { });
