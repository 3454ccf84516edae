/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The panel in the app's side dock, over a vault that goes on changing. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import type { BootOptions } from "../host/boot";
import { aVault, clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

/** What is planned for today: the panel shows no more. */
const planned = {
  ...aVault,
  "2026-11-20.md": "- Called [[Ana]]\n- [ ] Write to [[Ben]] 📅 2026-11-22\n",
};

const panelIn = ({ host }: KithOver): HTMLElement => {
  const [leaf] = host.app.workspace.getLeavesOfType("kith-panel");
  if (leaf === undefined) throw new Error("The panel is not open.");
  return leaf.view.containerEl;
};

async function opened(files = aVault, options: Partial<BootOptions> = {}): Promise<KithOver> {
  const kith = await kithOver(files, options);
  await kith.run("open-panel");
  return kith;
}
const click = (kith: KithOver, name: string): Promise<void> => kith.click(name, panelIn(kith));

describe("The panel", () => {
  test("is one, however often it is asked for", async () => {
    const kith = await opened();
    await act(() => {
      kith.host.app.commands.executeCommandById("kith:open-panel");
      kith.host.app.commands.executeCommandById("kith:open-panel");
    });
    await kith.settled();
    expect(kith.host.app.workspace.getLeavesOfType("kith-panel")).toHaveLength(1);
  });

  test("is one, where the app is slow to open it and it is asked for again meanwhile", async () => {
    const kith = await kithOver(aVault);
    const { workspace, commands } = kith.host.app;
    const right = workspace.getRightLeaf.bind(workspace);
    workspace.getRightLeaf = (split) => {
      const leaf = right(split)!;
      const show = leaf.setViewState.bind(leaf);
      leaf.setViewState = async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await show(...given);
      };
      return leaf;
    };
    await act(async () => {
      for (let presses = 0; presses < 3; presses += 1)
        commands.executeCommandById("kith:open-panel");
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
    await kith.settled();
    expect(workspace.getLeavesOfType("kith-panel")).toHaveLength(1);
  });

  test("shows the day, the goals and what could not be read", async () => {
    const kith = await opened({ ...aVault, "Goals/Bad.md": "---\ntype: goal\ncadence: x\n---\n" });
    const text = panelIn(kith).textContent;
    expect(text).toContain("Sunday, 22 November 2026");
    expect(text).toContain("Call two friends");
    expect(text).toContain("Problems");
  });

  test("follows notes that come, change, move and go", async () => {
    const kith = await opened();
    await kith.sync("2026-11-21.md", "- Called [[Ben]]\n");
    expect(panelIn(kith).textContent).toContain("2/2");
    await kith.host.adapter.rename("Goals/Calls.md", "Goals/Friends.md");
    await kith.settled();
    await click(kith, "Call two friends");
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("Goals/Friends.md");
    await kith.sync("Goals/Friends.md", null);
    expect(panelIn(kith).textContent).not.toContain("Call two friends");
  });

  test("keeps which sections are folded, and forgets what it does not know", async () => {
    const kith = await opened();
    await click(kith, "Goals");
    const [leaf] = kith.host.app.workspace.getLeavesOfType("kith-panel");
    expect(leaf?.view.getState()).toMatchObject({ folded: ["goals"] });
    for (const state of [null, 7, {}, { folded: "goals" }, { folded: [1, "nonsense", "goals"] }]) {
      await act(async () => {
        await leaf?.view.setState(state, { history: false });
      });
      expect(leaf?.view.getState()).toMatchObject({ folded: ["goals"] });
    }
    expect(kith.host.failures).toEqual([]);
  });

  test("is there where the app’s own index has read nothing yet", async () => {
    const kith = await opened(aVault, { cache: { held: true } });
    expect(panelIn(kith).textContent).toContain("Call two friends");
  });

  test("speaks German in a German app", async () => {
    const kith = await opened(aVault, { language: "de" });
    expect(panelIn(kith).textContent).toContain("Sonntag, 22. November 2026");
    expect(panelIn(kith).textContent).not.toMatch(/\b(Today|Goals|Who next)\b/);
  });

  test("lets go of everything when it is closed, and when Kith is turned off", async () => {
    const kith = await opened();
    const panel = panelIn(kith);
    const [leaf] = kith.host.app.workspace.getLeavesOfType("kith-panel");
    leaf?.detach();
    await kith.sync("2026-11-21.md", "- Called [[Ben]]\n");
    expect(panel.textContent).not.toContain("2/2");
    await kith.run("open-panel");
    expect(panelIn(kith).textContent).toContain("2/2");
    await kith.unload();
    await kith.sync("2026-11-21.md", null);
    expect(kith.host.failures).toEqual([]);
  });
});

describe("In the panel, an act", () => {
  test("checks in on a goal, and shows that it counts", async () => {
    const kith = await opened({
      ...aVault,
      "Goals/Walk.md": "---\ntype: goal\ncadence: daily\n---\n# Go for a walk\n",
    });
    await click(kith, "0/1 counted for Go for a walk: show the lines");
    await click(kith, "Check in on Go for a walk");
    expect(kith.file("2026-11-22.md")).toBe("- [x] [[Walk]]\n");
    expect(panelIn(kith).textContent).toContain("1/1");
  });

  test("checks in once where a slow disk makes one press again, and anew once that is counted", async () => {
    const walk = "---\ntype: goal\ncadence: daily\ntarget: 2\n---\n# Go for a walk\n";
    const kith = await opened({ ...aVault, "Goals/Walk.md": walk, "2026-11-22.md": "" });
    await click(kith, "0/2 counted for Go for a walk: show the lines");
    const button = kith.named("Check in on Go for a walk", panelIn(kith));
    kith.host.adapter.slowness = 20;
    button.click();
    await new Promise((done) => setTimeout(done, 5));
    button.click();
    await kith.settled();
    kith.host.adapter.slowness = 0;
    expect(kith.file("2026-11-22.md")).toBe("- [x] [[Walk]]\n");
    await click(kith, "Check in on Go for a walk");
    expect(kith.file("2026-11-22.md")).toBe("- [x] [[Walk]]\n- [x] [[Walk]]\n");
  });

  test("checks in on no goal that was renamed a moment ago, as its link would lead nowhere", async () => {
    const walk = "---\ntype: goal\ncadence: daily\n---\n# Go for a walk\n";
    const kith = await opened({ ...aVault, "Goals/Walk.md": walk });
    await click(kith, "0/1 counted for Go for a walk: show the lines");
    const button = kith.named("Check in on Go for a walk", panelIn(kith));
    kith.holdReading();
    const { vault } = kith.host.app;
    await vault.rename(vault.getFileByPath("Goals/Walk.md")!, "Goals/Stroll.md");
    button.click();
    await kith.settled();
    expect(kith.notices()).toContain("This goal is no longer there.");
    await kith.goOnReading();
    expect(kith.file("2026-11-22.md")).toBeUndefined();
  });

  test.each(["Done", "Snooze", "No more reminders of this"])(
    "on a matter that went while its menu stood open says so, and decides nothing: %s",
    async (name) => {
      const kith = await opened(planned);
      await click(kith, "More for Write to Ben");
      await kith.sync("2026-11-20.md", "- Called [[Ana]]\n");
      const before = kith.files();
      await kith.choose(name);
      expect(kith.notices()).toContain("This is no longer on the agenda.");
      expect(kith.windows()).toBe(0);
      expect(kith.files()).toEqual(before);
    },
  );

  test("on a goal that went a moment ago says so, and writes nothing", async () => {
    const walk = "---\ntype: goal\ncadence: daily\n---\n# Go for a walk\n";
    const kith = await opened({ ...aVault, "Goals/Walk.md": walk });
    await click(kith, "0/1 counted for Go for a walk: show the lines");
    const button = kith.named("Check in on Go for a walk", panelIn(kith));
    await kith.sync("Goals/Walk.md", null);
    button.click();
    await kith.settled();
    expect(kith.file("2026-11-22.md")).toBeUndefined();
  });

  test("ticks a plan in its line, and not the line that took its place", async () => {
    const kith = await opened(planned);
    const button = kith.named("Done: Write to Ben", panelIn(kith));
    kith.host.adapter.slowness = 5;
    // Another program writes the note, and the app has not told Kith yet.
    const theirs = `- [ ] Feed the cat\n${planned["2026-11-20.md"]}`;
    const written = kith.host.externalEdit("2026-11-20.md", theirs);
    button.click();
    await written;
    await kith.settled();
    expect(kith.file("2026-11-20.md")).toContain("- [ ] Feed the cat");
  });

  test("gives a plan without a time its time, in its line", async () => {
    const kith = await opened({ ...aVault, "2026-11-21.md": "- I should call [[Ben]]\n" });
    const name = [...panelIn(kith).querySelectorAll("button")]
      .map((button) => button.getAttribute("aria-label") ?? "")
      .find((each) => each.startsWith("When?"));
    await click(kith, name ?? "");
    await kith.type("When?", "tomorrow at 4pm");
    await kith.click("Set");
    expect(kith.file("2026-11-21.md")).toContain("2026-11-23");
    expect(kith.windows()).toBe(0);
  });

  test("gives no time to a plan whose line was taken away meanwhile, and says so", async () => {
    const kith = await opened({ ...aVault, "2026-11-21.md": "- I should call [[Ben]]\n" });
    const name = [...panelIn(kith).querySelectorAll("button")]
      .map((button) => button.getAttribute("aria-label") ?? "")
      .find((each) => each.startsWith("When?"));
    await click(kith, name ?? "");
    await kith.sync("2026-11-21.md", "- Swam\n");
    await kith.type("When?", "tomorrow");
    await kith.click("Set");
    expect(kith.top().querySelector("[role=alert]")?.textContent).not.toBe("");
    expect(kith.file("2026-11-21.md")).toBe("- Swam\n");
  });

  test("puts a contact off in its own note, and not in one that is gone", async () => {
    const silent = { ...aVault, "2026-01-05.md": "- Called [[Ben]]\n" };
    const kith = await opened(silent);
    await click(kith, "Snooze: Ben");
    await kith.click("Tomorrow");
    expect(kith.file("People/Ben.md")).toContain("snooze-until: 2026-11-23");
    await kith.run("undo");
    await click(kith, "Snooze: Ben");
    await kith.sync("People/Ben.md", null);
    await kith.click("Tomorrow");
    expect(kith.top().querySelector("[role=alert]")?.textContent).toBe(
      "There is no note People/Ben.md any more.",
    );
    expect(kith.file("People/Ben.md")).toBeUndefined();
  });

  test("passes over someone for today, until the day is over", async () => {
    const kith = await opened(
      { ...aVault, "2026-01-05.md": "- Called [[Ben]]\n" },
      { frozen: true },
    );
    expect(panelIn(kith).textContent).toContain("Snooze");
    await click(kith, "Not now: Ben");
    expect(panelIn(kith).querySelector(".kith-who")).toBeNull();
    expect(kith.file(dataPath)).toContain("People/Ben.md");
    await kith.pass(24 * 60, true);
    expect(panelIn(kith).querySelector(".kith-who")?.getAttribute("aria-label")).toBe("Ben");
  });

  test("opens a menu with what can be done, at the key that asked for it", async () => {
    const kith = await opened(planned);
    await click(kith, "More for Write to Ben");
    const lines = [...document.querySelectorAll(".menu-item")].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(lines).toEqual(["Done", "Snooze", "No more reminders of this", "Open note"]);
    await kith.choose("Open note");
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("2026-11-20.md");
  });

  test("leaves no menu open when Kith is turned off", async () => {
    const kith = await opened(planned);
    await click(kith, "More for Write to Ben");
    await kith.unload();
    expect(document.querySelector(".menu")).toBeNull();
  });

  test("that could not be written says why in a notice", async () => {
    const kith = await opened(planned);
    kith.host.app.vault.process = () => Promise.reject(new Error("EIO: input/output error"));
    await click(kith, "Done: Write to Ben");
    expect(kith.notices()).toContain("This could not be written: EIO: input/output error.");
    expect(panelIn(kith).textContent).toContain("Write to Ben");
  });

  test("opens in a new tab where the key for it is held", async () => {
    const kith = await opened(planned);
    const link = kith.named("Call two friends", panelIn(kith));
    const before = kith.host.app.workspace.getLeavesOfType("markdown").length;
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
    await kith.settled();
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
    await kith.settled();
    expect(kith.host.app.workspace.getLeavesOfType("markdown").length).toBe(before + 2);
  });
});
