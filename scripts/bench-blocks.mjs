/** Times 3,000 contacts on screen from query to painted, windowed and all at once: `node scripts/bench-blocks.mjs`. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { outsideTheApp } from "../esbuild.config.mjs";
import { loadModule } from "./load-module.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const rounds = 15;
const queries = ["", "as table", "as cards", "group by company\nas table"];

const { outputFiles } = await build({
  entryPoints: [join(root, "tests/ui/many-contacts.tsx")],
  bundle: true,
  write: false,
  format: "iife",
  jsx: "automatic",
  jsxImportSource: "preact",
  minify: true,
  plugins: outsideTheApp,
});
const script = outputFiles[0].text;
const { startBrowser } = await loadModule(root, "tests/e2e/browser.ts");
const css = ["tests/host/app.css", "styles.css"].map((file) =>
  readFileSync(join(root, file), "utf8"),
);

const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  await page.setContent(
    `<!DOCTYPE html><style>${css.join("\n")}</style><body class="theme-light markdown-rendered">`,
  );
  await page.addScriptTag({ content: script });
  const sorted = (numbers) => numbers.sort((a, b) => a - b);
  const told = (numbers) => {
    const inOrder = sorted(numbers);
    const middle = inOrder[Math.floor(inOrder.length / 2)];
    return `${inOrder[0].toFixed(1)} / ${middle.toFixed(1)}`.padStart(16);
  };
  console.log("Milliseconds, best / median of the rounds. A busy machine spoils the median first.");
  console.log(
    `${"query".padEnd(26)} ${"how".padEnd(9)} ${"rows known".padStart(16)} ${"painted".padStart(16)}  elements`,
  );
  for (const text of queries) {
    for (const how of ["windowed", "naive"]) {
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        times.push(await page.evaluate(([each, query]) => window[each](query), [how, text]));
      }
      const name = (text === "" ? "(empty)" : text.replaceAll("\n", "; ")).padEnd(26);
      const known = told(times.map((time) => time.query));
      const painted = told(times.map((time) => time.painted));
      const elements = String(times[0].elements).padStart(8);
      console.log(`${name} ${how.padEnd(9)} ${known} ${painted}  ${elements}`);
    }
  }
} finally {
  await browser.close();
}
