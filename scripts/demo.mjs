/** Opens Kith in a browser over the sample vault, without the app: `npm run demo`. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveDemo } from "./demo-server.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const usage = `npm run demo -- [options]
  --vault DIR     the notes to show (default: sample-vault)
  --write DIR     keep what you change in this folder; without it, changes live in the page only
  --port N        the port (default: a free one)
  --now MOMENT    the page's clock, YYYY-MM-DDTHH:MM (default for the sample vault: 2026-11-19T08:57)
  --no-open       print the address only`;

function fail(line) {
  console.error(line);
  process.exit(2);
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function buildIfOlder() {
  const main = join(root, "main.js");
  if (existsSync(main) && statSync(main).mtimeMs >= newest(join(root, "src"))) return;
  console.log("Building the plugin…");
  try {
    const config = join(root, "esbuild.config.mjs");
    execFileSync(process.execPath, [config], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
  } catch {
    fail("The plugin does not build: see the lines above.");
  }
  if (!existsSync(main)) fail("The build gave no main.js.");
}

function openBrowser(url) {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        vault: { type: "string" },
        write: { type: "string" },
        port: { type: "string" },
        now: { type: "string" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

const given = readOptions();
if (given.help) {
  console.log(usage);
  process.exit(0);
}
const sample = join(root, "sample-vault");
const vault = resolve(given.vault ?? given.write ?? sample);
if (!existsSync(vault)) fail(`There is no folder ${vault}.`);
const port = given.port === undefined ? 0 : Number(given.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) fail("--port takes a number up to 65535.");
// At nine most reminders of the day speak: a newcomer sees the panel first, and them a little later.
const now = given.now ?? (vault === sample ? "2026-11-19T08:57" : undefined);
if (now !== undefined && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(now)) {
  fail("--now takes a moment such as 2026-11-19T09:00.");
}

buildIfOlder();
const demo = await serveDemo({
  vault,
  plugin: root,
  port,
  ...(given.write === undefined ? {} : { write: given.write }),
  options: now === undefined ? {} : { now },
});
console.log(`Kith is at ${demo.url}  (stop with Ctrl+C)`);
console.log(
  given.write === undefined
    ? "What you change there lives in the page only."
    : `What you change there is kept in ${resolve(given.write)}.`,
);
if (!given["no-open"]) openBrowser(demo.url);
