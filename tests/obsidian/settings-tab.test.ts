/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The page of settings, as the newest app draws it and as one before 1.13 has it drawn by hand. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { catalogueFor } from "../../src/core/index";
import { realDelay } from "../host/timers";
import { aVault, clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const words = catalogueFor("en").settings;
const newest = "1.13.1";
const older = "1.10.0";

interface Page {
  readonly kith: KithOver;
  readonly element: HTMLElement;
  readonly rows: () => readonly HTMLElement[];
  /** The row of that name. */
  readonly row: (name: string) => HTMLElement;
  readonly write: (name: string, text: string, at?: number) => Promise<void>;
  readonly data: () => Record<string, unknown>;
}

async function pageOf(data: string | null, apiVersion: string, language = "en"): Promise<Page> {
  const { [dataPath]: _own, ...notes } = aVault;
  const kith = await kithOver(data === null ? notes : { ...notes, [dataPath]: data }, {
    apiVersion,
    language,
  });
  const { setting } = kith.host.app;
  setting.open();
  const [tab] = setting.pluginTabs;
  if (tab === undefined) throw new Error("There is no page of settings.");
  setting.openTab(tab);
  await kith.settled();
  const rows = () => [...tab.containerEl.querySelectorAll<HTMLElement>(".setting-item")];
  const row = (name: string): HTMLElement => {
    const found = rows().find(
      (each) => each.querySelector(".setting-item-name")?.textContent === name,
    );
    if (found === undefined) throw new Error(`There is no setting ${name}.`);
    return found;
  };
  return {
    kith,
    element: tab.containerEl,
    rows,
    row,
    write: async (name, text, at = 0) => {
      const field = row(name).querySelectorAll<HTMLInputElement>("input, textarea, select")[at];
      if (field === undefined) throw new Error(`${name} has no field.`);
      await act(() => {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await kith.settled();
    },
    data: () => JSON.parse(kith.file(dataPath) ?? "{}") as Record<string, unknown>,
  };
}
const fieldOf = (row: HTMLElement): HTMLInputElement => {
  const field = row.querySelector<HTMLInputElement>("input, textarea, select");
  if (field === null) throw new Error("The setting has no field.");
  return field;
};
const nameOf = (key: keyof typeof words.rows): string => words.rows[key].name;

describe.each([
  ["drawn by the app", newest],
  ["drawn by hand for an older app", older],
])("The page of settings, %s,", (_how, version) => {
  test("says what was found, and has a row for every setting, in German too", async () => {
    const { row, kith } = await pageOf("{}", version);
    expect(row(words.vault).textContent).toContain("2 contacts in People");
    for (const { name } of Object.values(words.rows)) expect(row(name)).toBeDefined();
    expect(kith.host.failures).toEqual([]);
    clearScreen();
    const german = await pageOf("{}", version, "de");
    for (const { name } of Object.values(catalogueFor("de").settings.rows)) {
      expect(german.row(name)).toBeDefined();
    }
  });

  test("writes nothing by being opened", async () => {
    const { kith } = await pageOf(null, version);
    expect(kith.file(dataPath)).toBeUndefined();
  });

  test("keeps what is written, in the form that the file has it, and what it does not know", async () => {
    const page = await pageOf('{"future":{"a":1}}', version);
    await page.write(nameOf("contactFolders"), "People, Work");
    await page.write(nameOf("weekStart"), "sunday");
    await page.write(nameOf("dueDigestSize"), "5");
    await page.write(nameOf("namedTimes"), "afternoon walk: 15:00\nlunch: 12:30");
    expect(page.data()).toMatchObject({
      future: { a: 1 },
      contactFolders: ["People", "Work"],
      weekStart: "sunday",
      dueDigestSize: 5,
      namedTimes: { "afternoon walk": "15:00", lunch: "12:30" },
    });
  });

  test("takes a setting back to its default where its field is emptied", async () => {
    const page = await pageOf('{"contactFolders":["X"],"dormantAfter":"90 days"}', version);
    expect(fieldOf(page.row(nameOf("contactFolders"))).value).toBe("X");
    await page.write(nameOf("contactFolders"), " ");
    expect(page.data()).not.toHaveProperty("contactFolders");
    expect(page.data()).toHaveProperty("dormantAfter", "90 days");
  });

  test("says at once what is wrong with a value, and does not keep it", async () => {
    const page = await pageOf("{}", version);
    for (const [key, wrong] of [
      ["dormantAfter", "soon"],
      ["dueDigestSize", "three or so"],
      ["quietHours", "at night"],
      ["reviewTime", "whenever"],
    ] as const) {
      await page.write(nameOf(key), wrong);
      expect(page.row(nameOf(key)).textContent).toContain(`The setting “${key}”`);
      expect(page.data()).not.toHaveProperty(key);
    }
    await page.write(nameOf("dormantAfter"), "90 days");
    expect(page.row(nameOf("dormantAfter")).textContent).toContain(words.rows.dormantAfter.about);
    expect(page.data()).toHaveProperty("dormantAfter", "90 days");
  });

  test("shows values of the wrong types as they stand, and names them", async () => {
    const page = await pageOf('{"contactFolders":5,"dormantAfter":["x"],"weekStart":{}}', version);
    expect(fieldOf(page.row(nameOf("contactFolders"))).value).toBe("5");
    expect(fieldOf(page.row(nameOf("dormantAfter"))).value).toBe('["x"]');
    for (const key of ["contactFolders", "dormantAfter", "weekStart"]) {
      expect(page.row(words.vault).textContent).toContain(key);
    }
  });

  test("can't change a file that is no JSON, and says so", async () => {
    const page = await pageOf("{weekStart", version);
    expect(fieldOf(page.row(nameOf("contactFolders"))).disabled).toBe(true);
    expect(page.row(nameOf("reminders")).querySelector(".is-disabled, :disabled")).not.toBeNull();
    expect(page.row(words.vault).textContent).toContain("JSON");
    expect(page.kith.file(dataPath)).toBe("{weekStart");
  });

  test("names every field for those who can't see it", async () => {
    const { element } = await pageOf('{"circles":[{"name":"close"}]}', version);
    const fields = [...element.querySelectorAll("input, select, textarea")];
    expect(fields.length).toBeGreaterThan(20);
    for (const field of fields) {
      const name = field.getAttribute("aria-label") ?? field.getAttribute("aria-labelledby") ?? "";
      expect(name === "" ? field.closest(".setting-item")?.textContent : "").toBe("");
    }
  });

  test("reads the notes by a folder that is named, once one stops typing", async () => {
    const page = await pageOf("{}", version);
    await page.write(nameOf("contactFolders"), "Nobody");
    await realDelay(450);
    await page.kith.settled();
    expect(page.row(words.vault).textContent).toContain("0 contacts");
  });
});

describe.each([
  ["drawn by the app", newest],
  ["drawn by hand for an older app", older],
])("A circle, in the settings %s,", (_how, version) => {
  const two = '{"circles":[{"name":"close","cadence":"weekly","own":7},{"name":"work"}]}';

  test("says what its fields hold, in their order, once they are filled in too", async () => {
    const page = await pageOf(two, version);
    expect(page.row("close").textContent).toContain("Name · Keep in touch · Dormant after");
  });

  test("is changed in place, and keeps what is not shown", async () => {
    const page = await pageOf(two, version);
    await page.write("close", "every 2 weeks", 1);
    expect(page.data()["circles"]).toEqual([
      { name: "close", cadence: "every 2 weeks", own: 7 },
      { name: "work" },
    ]);
    await page.write("close", "", 1);
    expect(page.data()["circles"]).toEqual([{ name: "close", own: 7 }, { name: "work" }]);
  });

  test("is added at the end with a name of its own", async () => {
    const page = await pageOf(two, version);
    await page.kith.click(words.circles.add, page.element);
    expect(page.data()["circles"]).toHaveLength(3);
    expect(page.row("circle 3")).toBeDefined();
  });

  test("is changed where it stands by now, when a sync has put another before it", async () => {
    const page = await pageOf(two, version);
    await page.kith.sync(
      dataPath,
      '{"circles":[{"name":"family"},{"name":"close","cadence":"weekly","own":7},{"name":"work"}]}',
    );
    await page.write("close", "every 2 weeks", 1);
    expect(page.data()["circles"]).toEqual([
      { name: "family" },
      { name: "close", cadence: "every 2 weeks", own: 7 },
      { name: "work" },
    ]);
  });

  test("is deleted and no other, when a sync has put another before it", async () => {
    const page = await pageOf(two, version);
    await page.kith.sync(
      dataPath,
      '{"circles":[{"name":"family"},{"name":"close"},{"name":"work"}]}',
    );
    const [button] = [
      ...page.row("work").querySelectorAll<HTMLElement>(".clickable-icon, button"),
    ].slice(-1);
    button?.click();
    await page.kith.settled();
    expect(page.data()["circles"]).toEqual([{ name: "family" }, { name: "close" }]);
  });

  test("that is no record is passed over", async () => {
    const page = await pageOf('{"circles":["close",null,{"name":"work"}]}', version);
    expect(page.row("work")).toBeDefined();
    expect(page.kith.host.failures).toEqual([]);
  });
});

describe("The page of settings that stays open while Kith is turned off", () => {
  test("reads nothing anew for what was typed just before", async () => {
    const page = await pageOf("{}", newest);
    await page.write(nameOf("contactFolders"), "Nobody");
    await page.kith.unload();
    let reads = 0;
    page.kith.host.app.vault.cachedRead = () => {
      reads += 1;
      return Promise.resolve("");
    };
    await realDelay(450);
    await page.kith.settled();
    expect(reads).toBe(0);
    expect(page.kith.host.failures).toEqual([]);
  });
});
