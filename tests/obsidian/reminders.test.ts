/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Reminders in the app: what speaks when, how it is answered, and what happens in the middle of it. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { BootOptions } from "../host/boot";
import { clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const people = {
  "People/Ana.md": "---\ntype: contact\n---\n",
  "People/Ben.md": "---\ntype: contact\n---\n",
};
const line = "- [ ] Call [[Ana]] @2026-11-19 10:00\n";

/** Nine in the morning of the 19th, a Thursday; the clock stands until it is moved on. */
const morning = (
  lines: string,
  settings: object = {},
  options: Partial<BootOptions> = {},
): Promise<KithOver> =>
  kithOver(
    { ...people, "2026-11-19.md": lines, [dataPath]: JSON.stringify(settings) },
    { now: "2026-11-19T09:00", frozen: true, ...options },
  );
const titles = () =>
  [...document.querySelectorAll(".kith-notice-title")].map(({ textContent }) => textContent);
const noticeOf = (title: string): HTMLElement => {
  const all = [...document.querySelectorAll<HTMLElement>(".notice")];
  const found = all.find((each) => each.querySelector(".kith-notice-title")?.textContent === title);
  if (found === undefined) throw new Error(`${title} is not on the screen.`);
  return found;
};
const status = ({ host }: KithOver): HTMLElement => {
  const found = host.app.statusBarEl.querySelector<HTMLElement>(".kith-status");
  if (found === null) throw new Error("The status bar has no part of Kith.");
  return found;
};

describe("A reminder", () => {
  test("comes at its minute, and says what, why, and how to answer it", async () => {
    const kith = await morning(line);
    await kith.pass(59);
    expect(titles()).toEqual([]);
    await kith.pass(1);
    expect(titles()).toEqual(["Call Ana"]);
    const buttons = [...noticeOf("Call Ana").querySelectorAll("button")].map(
      (button) => button.getAttribute("aria-label") ?? button.textContent,
    );
    expect(buttons).toEqual(["Dismiss", "Log", "Done", "Snooze", "Open"]);
  });

  test("stays where it is tapped beside its buttons, and goes for good when it is dismissed", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    noticeOf("Call Ana").click();
    noticeOf("Call Ana").querySelector<HTMLElement>(".kith-notice-title")?.click();
    expect(titles()).toEqual(["Call Ana"]);
    await kith.click("Dismiss", noticeOf("Call Ana"));
    await kith.pass(120);
    expect(titles()).toEqual([]);
    expect(kith.file("2026-11-19.md")).toBe(line);
  });

  test("goes by itself once its line is ticked, is taken away, or its note is gone", async () => {
    for (const text of ["- [x] Call [[Ana]] @2026-11-19 10:00\n", "Nothing.\n", null]) {
      clearScreen();
      const kith = await morning(line);
      await kith.pass(60);
      expect(titles()).toEqual(["Call Ana"]);
      await kith.sync("2026-11-19.md", text);
      expect(titles()).toEqual([]);
    }
  });

  test("that is done twice ticks its line once", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    const done = kith.named("Done", noticeOf("Call Ana"));
    done.click();
    done.click();
    await kith.settled();
    expect(kith.notices()).toEqual([]);
    expect(kith.file("2026-11-19.md")).toBe("- [x] Call [[Ana]] @2026-11-19 10:00\n");
    await kith.run("undo");
    expect(kith.file("2026-11-19.md")).toBe(line);
  });

  test("whose note can't be written says why, and stays to be answered", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    kith.host.app.vault.process = () => Promise.reject(new Error("EIO: input/output error"));
    await kith.click("Done", noticeOf("Call Ana"));
    expect(kith.notices().join()).toContain("EIO: input/output error");
    expect(kith.file("2026-11-19.md")).toBe(line);
    expect(titles()).toEqual(["Call Ana"]);
  });

  test("is logged with whom it is about, and stands until that is done", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    await kith.click("Log", noticeOf("Call Ana"));
    expect(kith.top().querySelector(".kith-chip")?.textContent).toBe("Ana");
    await kith.escape();
    expect(titles()).toEqual(["Call Ana"]);
    await kith.click("Log", noticeOf("Call Ana"));
    await kith.type("What happened", "Called about the move");
    await kith.click("Log");
    expect(kith.file("2026-11-19.md")).toContain("[[Ana]]: Called about the move");
    expect(titles()).toEqual([]);
  });

  test("of several people asks with whom, and waits for the others", async () => {
    const both = "- [ ] Call [[Ana]] and [[Ben]] @2026-11-19 10:00\n";
    const kith = await morning(both);
    await kith.pass(60);
    const [title = ""] = titles();
    await kith.click("Log", noticeOf(title));
    await kith.choose("Ben");
    await kith.type("What happened", "Called");
    await kith.click("Log");
    expect(kith.file("2026-11-19.md")).toContain("[[Ben]]: Called");
    expect(titles()).toEqual([title]);
  });

  test("opens its line", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    await kith.click("Open", noticeOf("Call Ana"));
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("2026-11-19.md");
    expect(titles()).toEqual([]);
  });

  test("that is put off into the past says so, and stays", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    await kith.click("Snooze", noticeOf("Call Ana"));
    await kith.choose("Pick a moment…");
    await kith.type("Or pick a moment", "yesterday");
    await kith.click("Snooze", kith.top());
    expect(kith.windows()).toBe(1);
    await kith.escape();
    expect(titles()).toEqual(["Call Ana"]);
    expect(JSON.parse(kith.file(dataPath) ?? "")).toEqual({});
  });

  test("is put off by one choice, and comes again then", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    await kith.click("Snooze", noticeOf("Call Ana"));
    await kith.choose("1 hour");
    await kith.pass(59);
    expect(titles()).toEqual([]);
    await kith.pass(1);
    expect(titles()).toEqual(["Call Ana"]);
  });

  test("that can't be put off says why, and stays to be answered", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    kith.host.adapter.write = () => Promise.reject(new Error("EIO: input/output error"));
    await kith.click("Snooze", noticeOf("Call Ana"));
    await kith.choose("1 hour");
    expect(kith.notices().join()).toContain("EIO: input/output error");
    expect(titles()).toEqual(["Call Ana"]);
  });

  test("of a review that can't be written stays to be answered, and goes once it is opened", async () => {
    const kith = await morning("", { reviewTime: "Thursday 10:00" });
    await kith.pass(60);
    const write = kith.host.adapter.write.bind(kith.host.adapter);
    kith.host.adapter.write = () => Promise.reject(new Error("EIO: input/output error"));
    await kith.click("Start", noticeOf(titles()[0] ?? ""));
    kith.host.adapter.write = write;
    await kith.click("Start", noticeOf(titles()[0] ?? ""));
    expect(titles()).toEqual([]);
  });

  test("is muted, said so, and heard of again when that is asked for", async () => {
    const kith = await morning(line);
    await kith.pass(60);
    await kith.click("Snooze", noticeOf("Call Ana"));
    await kith.choose("No more reminders of “Call Ana”");
    expect(kith.notices()).toContain("“Call Ana” stays on the agenda, without reminders.");
    expect(await kith.run("unmute")).toBe(true);
    expect(kith.top().textContent).toContain("Call Ana");
    await kith.press("Enter");
    expect(kith.notices()).toContain("You will be reminded of “Call Ana” again.");
    expect(await kith.run("unmute")).toBe(false);
  });

  test("speaks German in a German app", async () => {
    const kith = await morning("- [ ] [[Ana]] anrufen @2026-11-19 10:00\n", {}, { language: "de" });
    await kith.pass(60);
    const [title = ""] = titles();
    const buttons = [...noticeOf(title).querySelectorAll("button")].map(
      ({ textContent }) => textContent,
    );
    expect(buttons).toContain("Erledigt");
  });
});

describe("Several reminders", () => {
  const many = [1, 2, 3, 4]
    .map((at) => `- [ ] Thank [[Ana]] for book ${at} @2026-11-19 09:1${at}\n`)
    .join("");

  test("that fell due in sleep come as one, which says how many", async () => {
    const kith = await morning(many);
    await kith.pass(180, true);
    expect(titles()).toEqual(["4 reminders"]);
    await kith.sync("2026-11-19.md", many.replace("- [ ]", "- [x]"));
    expect(titles()).toEqual(["3 reminders"]);
    await kith.sync("2026-11-19.md", many.replaceAll("- [ ]", "- [x]"));
    expect(titles()).toEqual([]);
  });

  test("stand three at a time, on a phone one; the next comes when one is answered", async () => {
    for (const [phone, atOnce] of [
      [false, 3],
      [true, 1],
    ] as const) {
      clearScreen();
      const kith = await morning(many, {}, { phone });
      for (let passed = 0; passed < 20; passed++) await kith.pass(1);
      expect(titles()).toHaveLength(atOnce);
      const [first = ""] = titles();
      await kith.click("Dismiss", noticeOf(first));
      expect(titles()).toHaveLength(atOnce);
      expect(titles()).not.toContain(first);
    }
  });
});

describe("Quiet", () => {
  test("is kept until its end, and what fell due comes then", async () => {
    const kith = await morning(line);
    await kith.run("do-not-disturb");
    await kith.click("1 hour");
    expect(kith.notices().join()).toContain("No reminders until");
    await kith.pass(59);
    expect(titles()).toEqual([]);
    await kith.pass(30);
    expect(titles()).toEqual(["Call Ana"]);
  });

  test("is ended when one says so", async () => {
    const kith = await morning(line);
    await kith.run("do-not-disturb");
    await kith.click("Tomorrow");
    await kith.pass(70);
    expect(titles()).toEqual([]);
    expect(await kith.run("be-disturbed")).toBe(true);
    expect(titles()).toEqual(["Call Ana"]);
    expect(await kith.run("be-disturbed")).toBe(false);
  });

  test("is for ever where reminders are turned off, and the count goes on", async () => {
    const kith = await morning(line, { reminders: false });
    await kith.pass(90);
    expect(titles()).toEqual([]);
    expect(status(kith).hidden).toBe(false);
    expect(status(kith).getAttribute("aria-label")).toBe("1 thing due today");
  });

  test("begins at once where a sync turns reminders off, and nothing new is spoken", async () => {
    const kith = await morning(`${line}- [ ] Call [[Ben]] @2026-11-19 11:00\n`);
    await kith.sync(dataPath, '{"reminders":false}');
    await kith.pass(180);
    expect(titles()).toEqual([]);
  });
});

describe("The status bar", () => {
  test("is empty where nothing is due today, and is gone with the plugin", async () => {
    const kith = await morning("- Swam\n");
    expect(status(kith).hidden).toBe(true);
    await kith.unload();
    expect(() => status(kith)).toThrow();
  });

  test("leads to the panel", async () => {
    const kith = await morning(line);
    status(kith).click();
    await kith.settled();
    expect(kith.host.app.workspace.getLeavesOfType("kith-panel")).toHaveLength(1);
  });
});

describe("Turned off in the middle", () => {
  test("Kith takes its notices off the screen, and speaks no more", async () => {
    const kith = await morning(`${line}- [ ] Call [[Ben]] @2026-11-19 11:00\n`);
    await kith.pass(60);
    expect(titles()).toEqual(["Call Ana"]);
    await kith.unload();
    expect(titles()).toEqual([]);
    await kith.pass(120);
    expect(titles()).toEqual([]);
    expect(kith.host.failures).toEqual([]);
  });
});
