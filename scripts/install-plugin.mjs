/** Copies the plugin's three files into a vault: `npm run install-plugin -- <vault>`. */
import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const files = ["main.js", "manifest.json", "styles.css"];

function fail(line) {
  console.error(line);
  process.exitCode = 2;
}

const [given, ...more] = process.argv.slice(2);
const vault = given === undefined ? "" : resolve(given);
const missing = files.filter((file) => !existsSync(join(root, file)));

if (given === undefined || more.length > 0) {
  fail("Name one vault: npm run install-plugin -- path/to/vault");
} else if (!existsSync(vault) || !statSync(vault).isDirectory()) {
  fail(`There is no folder ${vault}. Name the folder that holds your notes.`);
} else if (!existsSync(join(vault, ".obsidian"))) {
  fail(`${vault} is no vault yet: open it in Obsidian once, then run this again.`);
} else if (missing.length > 0) {
  fail(`${missing.join(", ")} is missing: run npm run build first.`);
} else {
  const folder = join(vault, ".obsidian", "plugins", "kith");
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(join(root, file), join(folder, file));
  console.log(`Copied ${files.join(", ")} to ${folder}.

Next, in Obsidian:
  1. Settings, Community plugins: turn off restricted mode if it is on.
  2. Turn on Kith in the list of installed plugins (reload the list if it isn't there).
  3. Click the sprout in the left ribbon.`);
}
