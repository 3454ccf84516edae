/** How a start of the plugin goes in a browser: first of all notes, then from what was kept in its database. */
import { createServer } from "node:http";
import { build } from "esbuild";
import { outsideTheApp, plugin } from "../esbuild.config.mjs";
import { loadModule } from "./load-module.mjs";

/** What the page does; `notes` are `[path, text]`. */
const page = `
import { createVaultSession, defaultSettings } from "./src/core/index";
import { keepingIn } from "./src/obsidian/kept-shelves";
import { spareTime } from "./src/obsidian/spare-time";

const settings = defaultSettings();
let notes = new Map();
const file = (path) => ({ path, size: notes.get(path).length, version: 1 });
const source = {
  list: () => Promise.resolve([...notes.keys()].map(file)),
  read: (path) => Promise.resolve(notes.get(path) ?? null),
  file,
};
window.fetchNotes = async () => {
  notes = new Map(await (await fetch("/notes.json")).json());
};
window.startOnce = async (keep) => {
  const keeping = keepingIn(window.indexedDB, "kith-bench", "1");
  const spare = spareTime();
  const slices = [];
  let since = performance.now();
  const session = createVaultSession({
    source, settings, keeping,
    yield: () => {
      const waiting = spare.yield();
      if (waiting === undefined) return undefined;
      slices.push(performance.now() - since);
      return waiting.then(() => { since = performance.now(); });
    },
  });
  const gaps = [];
  let frame = performance.now();
  let going = true;
  const look = (now) => { gaps.push(now - frame); frame = now; if (going) requestAnimationFrame(look); };
  requestAnimationFrame((now) => { frame = now; requestAnimationFrame(look); });
  await new Promise((resolve) => setTimeout(resolve, 100));
  gaps.length = 0;
  slices.length = 0;
  const start = performance.now();
  since = start;
  await session.load();
  const load = performance.now() - start;
  going = false;
  const { interactions } = session.view().size();
  if (keep) await session.keep();
  spare.stop();
  // Held on to, so that its memory can be measured.
  window.session = session;
  const sorted = slices.sort((a, b) => a - b);
  return { load, interactions, slice: sorted.at(-1) ?? 0, slice99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, gap: Math.max(0, ...gaps) };
};
`;

/** Measures the first start and, as often as asked, the next ones, for the notes of a vault. */
export async function measureStarts(root, notes, rounds) {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root },
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    plugins: outsideTheApp,
    conditions: plugin.conditions,
  });
  const script = outputFiles[0].text;
  const json = JSON.stringify(notes);
  const server = createServer((request, response) => {
    const isNotes = request.url === "/notes.json";
    response.setHeader("content-type", isNotes ? "application/json" : "text/html");
    response.end(isNotes ? json : "<!DOCTYPE html><title>Starts</title>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { startBrowser } = await loadModule(root, "tests/e2e/browser.ts");
  const browser = await startBrowser();
  try {
    const tab = await browser.newPage();
    const devTools = await tab.context().newCDPSession(tab);
    const heapUsed = async () => {
      await devTools.send("HeapProfiler.collectGarbage");
      return (await devTools.send("Runtime.getHeapUsage")).usedSize;
    };
    // Processor's time of the page's own thread, which no other work on the machine adds to.
    await devTools.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async () => {
      const { metrics } = await devTools.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    };
    const open = async () => {
      await tab.goto(`http://127.0.0.1:${String(server.address().port)}/`);
      await tab.addScriptTag({ content: script });
      await tab.evaluate(() => window.fetchNotes());
    };
    await open();
    const first = await tab.evaluate(() => window.startOnce(true));
    const next = [];
    for (let round = 0; round < rounds; round += 1) {
      // Each in a page of its own, as after a start of the app.
      await open();
      const before = await worked();
      const start = await tab.evaluate(() => window.startOnce(false));
      next.push({ ...start, worked: (await worked()) - before });
    }
    await open();
    const before = await heapUsed();
    await tab.evaluate(() => window.startOnce(false));
    return { first, next, heap: ((await heapUsed()) - before) / notes.length };
  } finally {
    await browser.close();
    server.close();
  }
}
