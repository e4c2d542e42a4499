// What the page asks of the browser. Everything else is C#.

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; form-action 'none'";

let isChanged = false;
addEventListener("beforeunload", event => {
  if (isChanged) {
    event.preventDefault();
  }
});

// A link within the page moves there: followed as an address, it would load the page anew.
addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#']");
  if (link) {
    event.preventDefault();
    focus(link.getAttribute("href").slice(1));
  }
});

export const search = () => location.search;

export const language = () => navigator.language;

export function setLanguage(code, title) {
  document.documentElement.lang = code;
  document.title = title;
}

export function countryNames(codes, code) {
  const names = new Intl.DisplayNames([code], { type: "region" });
  return codes.map(country => names.of(country));
}

export const order = (names, code) => names
  .map((name, place) => ({ name, place }))
  .sort((one, other) => one.name.localeCompare(other.name, code))
  .map(({ place }) => place);

/** Keeps the files for use without a network; then no request is possible any more. */
export async function close() {
  await navigator.serviceWorker?.register("service-worker.js", { updateViaCache: "none" }).catch(() => { });
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy;
  document.head.append(meta);
}

/** Whether what was changed since it was saved may be lost; asks only where there is something. */
export const mayLose = question => !isChanged || confirm(question);

export function setChanged(value) {
  isChanged = value;
}

export function focus(id) {
  const element = document.getElementById(id);
  if (!element) {
    return;
  }

  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }

  const target = element.matches("input, select, button, summary, fieldset") ? element : element.querySelector("h2") ?? element;
  if (!target.matches("input, select, button, summary")) {
    target.tabIndex = -1;
  }

  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

export async function readFile(id, most) {
  const input = document.getElementById(id);
  const [file] = input.files;
  const text = file ? await file.slice(0, most + 1).text() : "";
  input.value = "";
  return text;
}

export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Prints a document from a frame. The page's policy allows no style within a document, so its style is adopted. */
export function print(html) {
  document.getElementById("print")?.remove();
  const [, before, style, after] = html.match(/^(.*)<style>(.*)<\/style>(.*)$/s);
  const frame = document.createElement("iframe");
  frame.id = "print";
  frame.title = "print";
  frame.addEventListener("load", () => {
    const view = frame.contentWindow;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style);
    view.document.adoptedStyleSheets = [sheet];
    view.print();
  });
  frame.srcdoc = before + after;
  document.body.append(frame);
}
