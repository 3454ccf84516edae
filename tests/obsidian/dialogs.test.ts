/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The windows about people, the journal and the agenda, over a vault that goes on changing while they stand open. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { aVault, clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const problemIn = ({ top }: KithOver): string =>
  [...top().querySelectorAll("[role=alert]")].map(({ textContent }) => textContent).join("");
const opened = async (command: string, files = aVault): Promise<KithOver> => {
  const kith = await kithOver(files);
  await kith.run(command);
  return kith;
};
const preview = ({ top }: KithOver): string =>
  top().querySelector(".kith-preview code")?.textContent ?? "";

describe("Logging", () => {
  test("begins at what happened, and shows the line before it is written", async () => {
    const kith = await opened("log");
    expect(document.activeElement).toBe(kith.named("What happened"));
    await kith.type("What happened", "Called about the move");
    await kith.type("With", "an");
    await kith.click("Add Ana");
    await kith.type("Kind", "call");
    expect(preview(kith)).toBe("[[Ana]]: Called about the move #call");
    expect(kith.file("2026-11-22.md")).toBeUndefined();
    await kith.press("Enter", { ctrlKey: true });
    expect(kith.file("2026-11-22.md")).toBe("- [[Ana]]: Called about the move #call\n");
  });

  test("goes into the note of the day that was said", async () => {
    const kith = await opened("log");
    await kith.type("What happened", "Called [[Ben]]");
    await kith.type("When", "yesterday");
    await kith.click("Log");
    expect(kith.file("2026-11-21.md")).toBe("- Called [[Ben]]\n");
  });

  test.each([
    ["What happened", " "],
    ["When", "soonish"],
  ])("without a sense in %s says what it needs, and writes nothing", async (name, text) => {
    const kith = await opened("log");
    await kith.type("What happened", "Called");
    await kith.type(name, text);
    const before = kith.files();
    await kith.click("Log");
    expect(problemIn(kith)).not.toBe("");
    expect(kith.files()).toEqual(before);
  });

  test("pressed twice is one line", async () => {
    const kith = await opened("log");
    await kith.type("What happened", "Called [[Ana]]");
    const button = kith.named("Log");
    await act(async () => {
      button.click();
      await Promise.resolve();
      button.click();
    });
    await kith.settled();
    expect(kith.file("2026-11-22.md")).toBe("- Called [[Ana]]\n");
  });

  test("that the disk refuses says why, keeps the words, and can be tried again", async () => {
    const kith = await opened("log");
    await kith.type("What happened", "Called [[Ana]]");
    const { adapter } = kith.host;
    const write = adapter.write.bind(adapter);
    adapter.write = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    await kith.click("Log");
    expect(problemIn(kith)).toContain("could not be written: the disk is full");
    adapter.write = write;
    await kith.click("Log");
    expect(kith.file("2026-11-22.md")).toBe("- Called [[Ana]]\n");
    expect(kith.windows()).toBe(0);
  });

  test("whose window is closed while it writes is written all the same, once", async () => {
    const kith = await opened("log");
    await kith.type("What happened", "Called [[Ana]]");
    kith.host.adapter.slowness = 5;
    kith.named("Log").click();
    await kith.escape();
    await kith.settled();
    expect(kith.windows()).toBe(0);
    expect(kith.file("2026-11-22.md")).toBe("- Called [[Ana]]\n");
    expect(kith.host.failures).toEqual([]);
  });

  test("with somebody whose note is moved meanwhile counts for them where the note lies now", async () => {
    const kith = await opened("log", {
      ...aVault,
      "People/Ana.md": "---\ntype: contact\n---\n",
      "Friends/Ben.md": "Another.\n",
    });
    await kith.type("With", "ana");
    await kith.click("Add Ana");
    await kith.type("What happened", "Called");
    const file = kith.host.app.vault.getFileByPath("People/Ana.md");
    if (file !== null) await kith.host.app.fileManager.renameFile(file, "Friends/Ana.md");
    await kith.settled();
    await kith.click("Log");
    expect(kith.file("2026-11-22.md")).toBe("- [[Ana]]: Called\n");
    const { contacts } = JSON.parse(await kith.ask("contacts")) as { contacts: object[] };
    const now = { path: "Friends/Ana.md", lastContact: "2026-11-22" };
    expect(contacts).toContainEqual(expect.objectContaining(now));
  });

  test("offers names by how they begin, in any case of letters, and those in hand no more", async () => {
    const kith = await opened("log", {
      ...aVault,
      "People/Joana Silva.md": "---\naliases: [Ana S.]\n---\n",
    });
    await kith.type("With", "ANA");
    const offered = () =>
      [...kith.top().querySelectorAll(".kith-choice")].map(({ textContent }) => textContent);
    expect(offered()).toEqual(["Ana", "Joana Silva"]);
    kith.named("With").focus();
    await kith.press("Enter");
    await kith.type("With", "ana");
    expect(offered()).toEqual(["Joana Silva"]);
    await kith.type("With", "nobody");
    expect(kith.top().textContent).toContain("Nobody of that name.");
  });

  test("leaves what is typed into the open note of the day, and writes below it", async () => {
    const kith = await kithOver({ ...aVault, "2026-11-22.md": "- One\n" });
    const view = await kith.open("2026-11-22.md");
    view.editor.setValue("- One\n- Two, not saved yet\n");
    await kith.run("log");
    await kith.type("What happened", "Called [[Ana]]");
    await kith.click("Log");
    expect(view.editor.getValue()).toBe("- One\n- Two, not saved yet\n- Called [[Ana]]\n");
  });
});

describe("A new contact", () => {
  test("is written with what is known of it, and opened", async () => {
    const kith = await opened("new-contact");
    await kith.type("Name", "Dora Lund");
    await kith.type("Circle", "work");
    await kith.type("Email", "dora@example.org");
    await kith.click("Create contact");
    const text = kith.file("People/Dora Lund.md") ?? "";
    expect(text).toContain("circle: work");
    expect(text).toContain("email: dora@example.org");
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("People/Dora Lund.md");
  });

  test.each(["", "Ana", "aNA", "../Ana", "a/b", "[[x]]"])(
    "is no note over another, and none outside: %j",
    async (name) => {
      const kith = await opened("new-contact");
      const before = kith.files();
      await kith.type("Name", name);
      await kith.click("Create contact");
      const made = Object.keys(kith.files()).filter((path) => !(path in before));
      for (const path of made) expect(path).toMatch(/^People\/[^/]+\.md$/);
      for (const [path, text] of Object.entries(before)) expect(kith.file(path)).toBe(text);
    },
  );

  test("of a name that is taken while the window stands open is not written over it", async () => {
    const kith = await opened("new-contact");
    await kith.type("Name", "Dora Lund");
    await kith.sync("People/Dora Lund.md", "Theirs.\n");
    await kith.click("Create contact");
    expect(kith.file("People/Dora Lund.md")).toBe("Theirs.\n");
  });

  test("is not made once more of somebody whose note came a moment ago, and is still being read", async () => {
    const kith = await opened("new-contact");
    await kith.type("Name", "Dora Lund");
    kith.holdReading();
    await kith.sync("People/Dora Lund.md", "---\ntype: contact\n---\n");
    await kith.click("Create contact");
    await kith.goOnReading();
    const made = Object.keys(kith.files()).filter((path) => path.startsWith("People/Dora"));
    expect(made).toEqual(["People/Dora Lund.md"]);
  });

  test("has its values written so that they can't be anything else", async () => {
    const kith = await opened("new-contact");
    await kith.type("Name", "Dora Lund");
    await kith.type("Email", 'x: "y" # z');
    await kith.click("Create contact");
    const [facts] = (
      JSON.parse(await kith.ask("contacts")) as { contacts: { name: string }[] }
    ).contacts.filter(({ name }) => name === "Dora Lund");
    expect(facts).toBeDefined();
    expect(JSON.parse(await kith.ask("check"))).toMatchObject({ problems: [] });
  });
});

describe("The journal of a day", () => {
  test("is found by words", async () => {
    const kith = await opened("open-journal-of-day");
    await kith.type("Which day?", "last friday");
    await kith.click("Open");
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("2026-11-20.md");
    expect(kith.file("2026-11-20.md")).toBe(aVault["2026-11-20.md"]);
  });

  test("is not made of words that are no day", async () => {
    const kith = await opened("open-journal-of-day");
    const before = kith.files();
    await kith.type("Which day?", "whenever");
    await kith.click("Open");
    expect(kith.windows()).toBe(1);
    expect(kith.files()).toEqual(before);
  });
});

describe("Sorting contacts into circles", () => {
  const circles = { ...aVault, [dataPath]: '{"circles":[{"name":"work"},{"name":"close"}]}' };

  test("writes what was answered once the window is closed, as one step of undo", async () => {
    const kith = await opened("triage", { ...circles, "People/Cleo.md": "" });
    const before = kith.files();
    expect(kith.top().textContent).toContain("Which circle is Ana in?");
    await kith.press("1");
    expect(kith.files()).toEqual(before);
    await kith.escape();
    expect(kith.file("People/Ana.md")).toContain("circle: work");
    await kith.run("undo");
    expect(kith.files()).toEqual(before);
  });

  test("names the note that went meanwhile, and writes the others", async () => {
    const kith = await opened("triage", {
      ...circles,
      "People/Cleo.md": "",
      "People/Dora.md": "",
    });
    await kith.press("1");
    await kith.press("2");
    await kith.sync("People/Ana.md", null);
    await kith.escape();
    expect(kith.notices().join()).toContain("People/Ana.md was left out.");
    expect(kith.file("People/Ana.md")).toBeUndefined();
    expect(kith.file("People/Cleo.md")).toContain("circle: close");
  });
});

describe("A link from outside", () => {
  const follow = async (kith: KithOver, params: Record<string, string>): Promise<void> => {
    await act(() => {
      kith.host.app.protocolHandlers.get("kith")?.({ action: "kith", ...params });
    });
    await kith.settled();
  };
  const value = (field: HTMLElement): string => ("value" in field ? String(field.value) : "");

  test.each([
    [{ log: "Called Ana" }, "What happened", "Called Ana"],
    [
      { goal: "Call two friends every week" },
      "What do you want to do?",
      "Call two friends every week",
    ],
    [{ contact: "Dora Lund" }, "Name", "Dora Lund"],
    [{ log: "a\n- [ ] b\u0000\tc" }, "What happened", "a - [ ] b c"],
    [{ log: "<% tp.system.prompt() %>" }, "What happened", "< % tp.system.prompt() %>"],
  ])("%j fills in a form, and writes nothing by itself", async (params, name, text) => {
    const kith = await kithOver(aVault);
    const before = kith.files();
    await follow(kith, params);
    expect(value(kith.named(name))).toBe(text);
    expect(kith.files()).toEqual(before);
  });

  test("of endless text is cut, between two characters", async () => {
    const kith = await kithOver(aVault);
    await follow(kith, { log: `x${"😀".repeat(5000)}` });
    const text = value(kith.named("What happened"));
    expect(Array.from(text).length).toBeLessThanOrEqual(2000);
    expect(/[\uD800-\uDBFF]$/.test(text)).toBe(false);
  });

  test("that says nothing that can be done is answered so", async () => {
    const kith = await kithOver(aVault);
    await follow(kith, { rm: "everything" });
    expect(kith.windows()).toBe(0);
    expect(kith.notices().join()).toContain("This link says nothing that can be done.");
  });

  test("is followed no more once Kith is turned off, and what it opened is closed", async () => {
    const kith = await kithOver(aVault);
    await follow(kith, { log: "Called Ana" });
    expect(kith.windows()).toBe(1);
    await kith.unload();
    expect(kith.windows()).toBe(0);
    await follow(kith, { log: "Called Ana" });
    expect(kith.windows()).toBe(0);
  });
});
