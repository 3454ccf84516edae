/** Takes the pictures of the README and the docs from the end-to-end tests: `node scripts/screenshots.mjs`. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const kept = [
  "panel-light",
  "panel-dark",
  "goal-form",
  "first-run-light",
  "first-run-dark",
  "first-run-phone",
  "import-light",
  "import-dark",
  "import-phone",
];
const folder = mkdtempSync(join(tmpdir(), "kith-pictures-"));
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const tests = ["tests/e2e/panel.spec.ts", "tests/e2e/app.spec.ts", "tests/e2e/import.spec.ts"];

try {
  spawnSync(process.execPath, [join(root, "esbuild.config.mjs")], { cwd: root, stdio: "inherit" });
  const { status } = spawnSync(
    process.execPath,
    [jest, "--config", "jest.e2e.config.mjs", ...tests],
    { cwd: root, stdio: "inherit", env: { ...process.env, E2E_PICTURES: folder } },
  );
  if (status === 0) {
    const pictures = join(root, "docs", "pictures");
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    for (const name of kept)
      copyFileSync(join(folder, `${name}.png`), join(pictures, `${name}.png`));
    console.log(`${kept.length} pictures are in ${pictures}.`);
  } else {
    console.error("The end-to-end tests failed, so no picture was taken over.");
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
