/** The probe plugin as three files in a vault, built as a released plugin is. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "tests", "host", "probe");

/** Builds the probe into the one CommonJS text that the app would load. */
export function probeFiles(): Record<string, string> {
  const esbuild = join(process.cwd(), "node_modules", "esbuild", "bin", "esbuild");
  const main = execFileSync(
    esbuild,
    [
      join(folder, "probe.ts"),
      "--bundle",
      "--format=cjs",
      "--external:obsidian",
      "--target=es2022",
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  const home = ".obsidian/plugins/probe";
  return {
    [`${home}/main.js`]: main,
    [`${home}/manifest.json`]: readFileSync(join(folder, "manifest.json"), "utf8"),
    [`${home}/styles.css`]: readFileSync(join(folder, "styles.css"), "utf8"),
  };
}
