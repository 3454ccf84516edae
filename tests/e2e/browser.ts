/** Finds a browser on this machine and starts it so that it stays quiet on a closed network. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
];
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usual,
  ];
  return places.find((place) => existsSync(place));
}

/** The Chromium that npm carries; run from the repository's own folder, as npm scripts are. */
function carried(): string | undefined {
  const { stdout, status } = spawnSync(process.execPath, ["tests/e2e/carried-browser.mjs"], {
    encoding: "utf8",
  });
  return status === 0 && stdout !== "" ? stdout : undefined;
}

const help =
  "No browser for the end-to-end tests: install Chrome, Chromium or Edge, or name one in CHROME_PATH.";

/** The browser to use: CHROME_PATH, else an installed Chrome, Chromium or Edge, else the one npm carries; fails with one line. */
export function findBrowser(): string {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "" && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  }
  const found = named || installed() || carried();
  if (found === undefined) throw new Error(help);
  return found;
}

/** Starts that browser; fails with one line. */
export async function startBrowser(): Promise<Browser> {
  const found = findBrowser();
  try {
    return await chromium.launch({ executablePath: found, headless: true, args: quiet });
  } catch (error) {
    const why = String(error).split("\n")[0] ?? "";
    throw new Error(`${help} (${found} did not start: ${why})`, { cause: error });
  }
}
