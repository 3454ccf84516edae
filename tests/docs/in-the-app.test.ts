/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The page of what the app gets names everything that the built plugin registers, and nothing else; the example for other plugins runs. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build, transform } from "esbuild";
import { readFileSync } from "node:fs";
import { plugin as pluginBuild } from "../../esbuild.config.mjs";
import { catalogueFor } from "../../src/core/index";
import { settingSections } from "../../src/obsidian/settings-table";
import type { KithApi } from "../../src/obsidian/public-api";
import { boot, type Host } from "../host/boot";
import { realDelay } from "../host/timers";
import { fencesIn, pageText } from "./pages";

const page = pageText("docs/in-the-app.md");

/** The cells of the first or a later column of the table under a heading. */
function column(heading: string, at = 0): readonly string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.split("|")[at + 1]?.trim() ?? "");
}

let host: Host;

const api = (): KithApi => {
  const kith = host.app.plugins.plugins["kith"] as unknown as { readonly api: KithApi };
  return kith.api;
};

beforeAll(async () => {
  const { outputFiles } = await build({ ...pluginBuild, write: false });
  const home = ".obsidian/plugins/kith";
  host = await boot({
    files: {
      "People/Louie.md": "---\ntype: contact\n---\n",
      "Goals.md": "---\ntype: goals\n---\n\n## Weekly\n\n- Make two calls\n",
      [`${home}/main.js`]: outputFiles.find(({ path }) => path.endsWith("main.js"))?.text ?? "",
      [`${home}/manifest.json`]: readFileSync("manifest.json", "utf8"),
      [`${home}/styles.css`]: readFileSync("styles.css", "utf8"),
    },
    plugins: ["kith"],
    now: "2026-11-19T09:00",
  });
  await host.settled();
  for (let turns = 0; turns < 2000 && api().goals().length === 0; turns++) await realDelay(10);
});

afterAll(async () => {
  await host.app.plugins.disablePlugin("kith");
  expect(host.failures).toEqual([]);
});

describe("What the app gets", () => {
  test("is every command of the palette", () => {
    const registered = Object.values(host.app.commands.commands)
      .filter(({ id }) => id.startsWith("kith:"))
      .map(({ name }) => name.replace(/^Kith: /, ""));
    expect(registered.length).toBeGreaterThan(20);
    expect([...column("Commands")].sort()).toEqual(registered.sort());
  });

  test("is every command of the app's own command line", () => {
    const said = column("The app's own command line").map((cell) => cell.replaceAll("`", ""));
    expect([...said].sort()).toEqual([...host.app.cliHandlers.keys()].sort());
  });

  test("is every setting, under its heading and in its order", () => {
    const { settings, screen } = catalogueFor("en");
    const shown = settingSections(settings, screen).map(
      ({ heading, rows }) => `${heading}: ${rows.map(({ name }) => name).join(", ")}`,
    );
    const headings = column("Settings");
    const rows = column("Settings", 1);
    expect(headings.map((heading, at) => `${heading}: ${rows[at] ?? ""}`)).toEqual(shown);
  });

  test("is every view of Bases", () => {
    const views = [...host.app.basesViews.values()].map(({ name }) => name);
    expect(column("Bases")).toEqual(views);
  });

  test.each(
    column("Links from elsewhere").map((cell, at) => [
      cell,
      column("Links from elsewhere", 1)[at] ?? "",
    ]),
  )("%s opens “%s”", async (link, title) => {
    await host.app.openUri(link.replaceAll("`", ""));
    const heading = [...document.querySelectorAll(".modal-title")].at(-1);
    expect(heading?.textContent).toBe(title);
    document.querySelector<HTMLElement>(".modal-close-button")?.click();
  });
});

describe("The interface for other plugins", () => {
  const apiPage = pageText("docs/api.md");

  test("has the members that its page names", () => {
    const named = [...apiPage.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(api()).sort());
  });

  test("is used as in the example of its page", async () => {
    const [example] = fencesIn(apiPage).filter(({ language }) => language === "ts");
    const { code } = await transform(example?.text ?? "", { loader: "ts" });
    const said: string[] = [];
    const ended: (() => void)[] = [];
    const other = {
      app: host.app,
      refresh: () => undefined,
      register: (end: () => void) => ended.push(end),
    };
    const script = document.createElement("script");
    script.textContent = `window.example = function (console) {${code}};`;
    document.head.append(script);
    const run = Reflect.get(window, "example") as (this: object, console: object) => void;
    run.call(other, { log: (line: string) => said.push(line) });
    expect(said).toEqual(["Make two calls: 0/2"]);
    expect(ended).toHaveLength(1);
    ended[0]?.();
  });
});
