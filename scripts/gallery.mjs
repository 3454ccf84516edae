/** Shows every component with the sample vault's data on one page, or takes pictures of it: `node scripts/gallery.mjs`. */
import { mkdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { outsideTheApp } from "../esbuild.config.mjs";
import { loadModule } from "./load-module.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: given } = parseArgs({
  options: {
    /** A folder for pictures; without it the page is served until stopped. */
    pictures: { type: "string" },
    /** Of pictures, only those of this part. */
    only: { type: "string" },
    port: { type: "string" },
  },
});

async function notesOf(folder) {
  const notes = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".md")) continue;
    const path = join(entry.parentPath, entry.name);
    notes[relative(folder, path).split(sep).join("/")] = await readFile(path, "utf8");
  }
  return notes;
}

async function page() {
  const built = await build({
    entryPoints: [join(root, "tests/ui/gallery.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
    plugins: outsideTheApp,
  });
  const sample = join(root, "sample-vault");
  const data = await readFile(join(sample, ".obsidian/plugins/kith/data.json"), "utf8");
  const vault = JSON.stringify({ notes: await notesOf(sample), settings: JSON.parse(data) });
  const css = [join(root, "tests/host/app.css"), join(root, "styles.css")];
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Kith: every component</title>
    ${(await Promise.all(css.map((file) => readFile(file, "utf8")))).map((text) => `<style>${text}</style>`).join("\n")}
  </head>
  <body class="theme-light">
    <script>window.sample = ${vault.replaceAll("<", "\\u003c")};</script>
    <script>${built.outputFiles[0]?.text.replaceAll("</script", "<\\/script") ?? ""}</script>
  </body>
</html>
`;
}

/** The looks to take pictures of: body classes, window, and what the address asks for. */
const looks = [
  { name: "light", classes: "theme-light", width: 800, search: "" },
  { name: "dark", classes: "theme-dark", width: 800, search: "" },
  { name: "narrow", classes: "theme-light", width: 500, search: "?width=280&only=panel" },
  { name: "phone", classes: "theme-light is-mobile is-phone", width: 390, search: "?width=358" },
];

async function takePictures(url, folder) {
  mkdirSync(folder, { recursive: true });
  const { startBrowser } = await loadModule(root, "tests/e2e/browser.ts");
  const browser = await startBrowser();
  try {
    for (const { name, classes, width, search } of looks) {
      const tab = await browser.newPage({ viewport: { width, height: 900 } });
      tab.on("pageerror", (error) => {
        console.error(error.message);
      });
      await tab.goto(url + search);
      await tab.evaluate((each) => {
        document.body.className = each;
      }, classes);
      for (const frame of await tab.locator(".gallery-frame").all()) {
        const id = await frame.getAttribute("id");
        if (given.only !== undefined && id !== given.only) continue;
        await frame.screenshot({ path: join(folder, `${String(id)}-${name}.png`) });
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

const server = createServer((_request, response) => {
  page().then(
    (text) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(text),
    (error) => response.writeHead(500, { "content-type": "text/plain" }).end(String(error)),
  );
});
await new Promise((done) => {
  server.listen(Number(given.port ?? 0), "127.0.0.1", done);
});
const url = `http://127.0.0.1:${String(server.address().port)}/`;
if (given.pictures === undefined) console.log(`The gallery is at ${url}  (stop with Ctrl+C)`);
else {
  await takePictures(url, resolve(given.pictures));
  server.close();
}
