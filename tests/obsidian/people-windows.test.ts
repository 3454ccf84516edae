/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The windows in which people who are in a vault already become contacts. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const boxes = ({ top }: KithOver): readonly HTMLInputElement[] => [
  ...top().querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
];
/** Ticks every mark, or takes every tick away that can be. */
async function tickAll(kith: KithOver, checked: boolean): Promise<void> {
  for (const box of boxes(kith)) {
    if (box.disabled || box.checked === checked) continue;
    await act(() => {
      box.click();
    });
  }
}
const submit = async (kith: KithOver): Promise<void> => {
  kith.top().querySelector<HTMLElement>("button[type=submit]")?.click();
  await kith.settled();
};

describe("Choosing who is a person", () => {
  const marked = {
    "Menschen/Ana.md": "---\ntags: [mensch]\n---\n",
    "Menschen/Ben.md": "---\ntags: [mensch]\n---\n",
    "Menschen/Cleo.md": "---\ntags: [mensch]\n---\n",
    "Notes/Soup.md": "Flour\n",
    [dataPath]: "{}",
  };

  test("lists the marks of the vault with how many notes each has, and writes no note", async () => {
    const kith = await kithOver(marked);
    await kith.run("choose-people");
    expect(kith.top().textContent).toContain("3 notes");
    await tickAll(kith, true);
    await submit(kith);
    expect(kith.notices()).toContain("Kith now knows 3 people.");
    const { [dataPath]: data, ...notes } = kith.files();
    expect(JSON.parse(data ?? "")).not.toEqual({});
    const { [dataPath]: _before, ...before } = marked;
    expect(notes).toEqual(before);
  });

  test("of nothing changes nothing", async () => {
    const kith = await kithOver(marked);
    await kith.run("choose-people");
    await tickAll(kith, false);
    await submit(kith);
    expect(kith.windows()).toBe(0);
    expect(kith.file(dataPath)).toBe("{}");
  });

  test("says why it can't be kept where the settings are no JSON, and stays open", async () => {
    const kith = await kithOver({ ...marked, [dataPath]: "{" });
    await kith.run("choose-people");
    await tickAll(kith, true);
    await submit(kith);
    expect(kith.top().querySelector("[role=alert]")?.textContent).toContain("JSON");
    expect(kith.file(dataPath)).toBe("{");
  });

  test("says so where nobody is marked", async () => {
    const kith = await kithOver({ "Soup.md": "Flour\n" });
    await kith.run("choose-people");
    expect(kith.top().textContent).toContain("No note is marked as a person’s");
  });
});

describe("People who are only mentioned", () => {
  const mentioned = {
    "People/Ana.md": "",
    "2026-11-19.md": "- Called [[Eve Stone]]\n- Met [[Fay]] and [[Ana]]\n",
    "2026-11-20.md": "- Called [[Eve Stone]]\n",
    [dataPath]: "{}",
  };

  test("are ticked where they are mentioned more than once, and get a note in one go", async () => {
    const kith = await kithOver(mentioned);
    await kith.run("missing-people");
    expect(kith.top().textContent).toContain("2 lines, last Fri 20 Nov");
    expect(boxes(kith).map(({ checked }) => checked)).toEqual([true, false]);
    await kith.click("Make 1 note");
    expect(kith.notices()).toContain("Made 1 note. “Undo” takes all of it back.");
    expect(Object.keys(kith.files())).toContain("People/Eve Stone.md");
    expect(Object.keys(kith.files())).not.toContain("People/Fay.md");
    await kith.run("undo");
    expect(kith.files()).toEqual(mentioned);
  });

  test("who got a note while the window stood open are not written over", async () => {
    const kith = await kithOver(mentioned);
    await kith.run("missing-people");
    await kith.sync("People/Eve Stone.md", "Theirs.\n");
    await submit(kith);
    expect(kith.file("People/Eve Stone.md")).toBe("Theirs.\n");
    const made = Object.keys(kith.files()).filter((path) => path.startsWith("People/Eve"));
    expect(made).toEqual(["People/Eve Stone.md"]);
  });

  test("who got a note that is still being read get no second one", async () => {
    const kith = await kithOver(mentioned);
    await kith.run("missing-people");
    kith.holdReading();
    await kith.sync("Eve Stone.md", "---\ntype: contact\n---\n");
    await submit(kith);
    await kith.goOnReading();
    const made = Object.keys(kith.files()).filter((path) => path.includes("Eve"));
    expect(made).toEqual(["Eve Stone.md"]);
  });

  test("are nobody where everyone has a note", async () => {
    const kith = await kithOver({ "People/Ana.md": "", "2026-11-19.md": "- Called [[Ana]]\n" });
    await kith.run("missing-people");
    expect(kith.top().textContent).toContain("Everybody whom your journal links has a note.");
    expect(kith.top().querySelector("[type=submit]")).toBeNull();
    await kith.click("OK");
    expect(kith.windows()).toBe(0);
  });
});

describe("At its first start", () => {
  const first = {
    "Menschen/Ana.md": "---\ntags: [mensch]\n---\n",
    "Menschen/Ben.md": "---\ntags: [mensch]\n---\n",
  };

  test("Kith says what it found and changed nothing, once on a device", async () => {
    const kith = await kithOver({ "People/Ana.md": "" });
    expect(kith.notices().join()).toContain("Kith found 1 contact in People");
    expect(kith.notices().join()).toContain("No note was changed.");
    expect(kith.files()).toEqual({ "People/Ana.md": "" });
    await kith.unload();
    expect(kith.notices()).toEqual([]);
    document.body.replaceChildren();
    expect((await kithOver({ "People/Ana.md": "" })).notices()).toEqual([]);
  });

  test("it asks about marks that it doesn't know, and for an address book where nobody is there", async () => {
    const kith = await kithOver(first);
    await kith.click("Choose who is a person");
    expect(kith.top().textContent).toContain("This is how notes in this vault are marked");
    await kith.escape();
  });

  test("it says nothing where settings are there, as on a second device", async () => {
    const kith = await kithOver({ ...first, [dataPath]: "{}" });
    expect(kith.notices()).toEqual([]);
  });

  test("it starts where the device can keep nothing", async () => {
    const full = (app: { saveLocalStorage: unknown }): void => {
      app.saveLocalStorage = () => {
        throw new Error("QuotaExceededError");
      };
    };
    const kith = await kithOver({ "People/Ana.md": "" }, { beforePlugins: full });
    expect(kith.notices().join()).toContain("Kith found 1 contact in People");
    expect(kith.host.failures).toEqual([]);
  });
});
