/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What the plugin writes, how it is taken back, and what two devices make of it, in the stand-in for the app. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { type Day, type Moment, mergedSettings } from "../../src/core/index";
import { actsOver, type ActsOver, dataPath } from "./acts-over";
import { decisionsIn, notes, now, today } from "./acted-on";

const goalOf = ({ vault }: ActsOver) => vault.index().goals()[0]!;

/** Every act that writes notes. */
const acts: Readonly<Record<string, (over: ActsOver) => Promise<unknown>>> = {
  log: ({ acts }) => acts.log("Called [[Ana]]", today),
  journal: ({ acts }) => acts.journal(today),
  "check in": (over) => over.acts.checkIn(goalOf(over)),
  adjust: (over) =>
    over.acts.adjust(goalOf(over), { is: "target", from: today, target: 3, because: "new job" }),
  pause: (over) => over.acts.adjust(goalOf(over), { is: "status", status: "paused" }),
  "snooze a contact": ({ acts }) => acts.snoozeContact("People/Ana.md", "2026-12-01" as Day),
  "several notes": ({ acts }) =>
    acts.carryOut({
      title: "Three",
      notes: [
        {
          path: "People/Ana.md",
          on: (text) => ({
            is: "edits",
            edits: [{ from: text?.length ?? 0, to: text?.length ?? 0, insert: "more\n" }],
          }),
        },
        { path: "New/folder/B.md", on: () => ({ is: "create", text: "b\n" }) },
      ],
    }),
};

beforeEach(() => {
  window.localStorage.clear();
});

describe("Every act on notes", () => {
  test.each(Object.entries(acts))(
    "(%s) is undone as one step, to the byte, after a restart too",
    async (_name, act) => {
      for (const restarts of [false, true]) {
        window.localStorage.clear();
        const first = await actsOver(notes, now);
        const before = first.files();
        await act(first);
        expect(first.files()).not.toEqual(before);
        const over = restarts ? await first.restarted() : first;
        expect(await over.acts.undoLast()).not.toBeNull();
        expect(over.files()).toEqual(before);
        expect(await over.acts.undoLast()).toBeNull();
      }
    },
  );

  test("is not undone once the note has changed, and then does not stand in the way of the act before it", async () => {
    const over = await actsOver(notes, now);
    await over.acts.snoozeContact("People/Ana.md", "2026-12-01" as Day);
    await over.acts.log("Called [[Ana]]", today);
    await over.host.externalEdit("2026-11-22.md", "mine\n");
    await expect(over.acts.undoLast()).rejects.toThrow(/has changed since/);
    expect(over.files()["2026-11-22.md"]).toBe("mine\n");
    await over.acts.undoLast();
    expect(over.files()["People/Ana.md"]).toBe(notes["People/Ana.md"]);
  });

  test.each(Object.entries(acts))(
    "(%s) is what is undone where that is asked while it is under way, and what was done before only then",
    async (_name, act) => {
      const over = await actsOver(notes, now);
      const before = over.files();
      const first = { path: "First.md", on: () => ({ is: "create", text: "" }) as const };
      await over.acts.carryOut({ title: "First", notes: [first] });
      const under = act(over);
      const undone = [over.acts.undoLast(), over.acts.undoLast(), over.acts.undoLast()];
      await under;
      const [title, ...others] = await Promise.all(undone);
      expect(title).not.toBeNull();
      expect(others).toEqual(["First", null]);
      expect(over.files()).toEqual(before);
    },
  );

  test("that follows while another is taken back can be undone", async () => {
    const over = await actsOver(notes, now);
    await over.acts.log("Called [[Ana]]", today);
    const undone = over.acts.undoLast();
    await over.acts.done("an-item");
    await undone;
    expect(await over.acts.undoLast()).toBe("Done");
    expect(over.files()).not.toHaveProperty(["2026-11-22.md"]);
  });

  test("keeps the last 50 over a restart", async () => {
    const first = await actsOver(notes, now);
    for (let at = 0; at < 55; at++) await first.acts.log(`Line ${at}`, today);
    const over = await first.restarted();
    let undone = 0;
    while ((await over.acts.undoLast()) !== null) undone += 1;
    expect(undone).toBe(50);
    expect(over.files()["2026-11-22.md"]?.trim().split("\n")).toHaveLength(5);
  });
});

describe("A decision on an item of the agenda", () => {
  const id = "an-item";
  test("is undone, after a restart too, unless it was decided anew", async () => {
    const first = await actsOver(notes, now);
    await first.acts.done(id);
    const over = await first.restarted();
    expect(await over.acts.undoLast()).toBe("Done");
    expect(over.vault.settings().decisions.get(id)).toMatchObject({
      done: false,
      snoozedUntil: null,
    });
    await over.acts.snooze(id, "2026-11-23T09:00" as Moment);
    await over.settingsFile.change((held) => ({
      ...held,
      decisions: { [id]: { done: true, decidedAt: "2026-11-22T11:00" } },
    }));
    await expect(over.acts.undoLast()).rejects.toThrow(/decided anew/);
    expect(decisionsIn(over)).toMatchObject({ [id]: { done: true } });
  });

  test("that was taken in the same minute is nothing to undo", async () => {
    const over = await actsOver(notes, now);
    await over.acts.done(id);
    await over.acts.done(id);
    expect(await over.acts.undoLast()).toBe("Done");
    expect(await over.acts.undoLast()).toBeNull();
  });

  test("to pass over a contact is undone", async () => {
    const over = await actsOver(notes, now);
    await over.acts.notNow("People/Ana.md");
    await over.acts.undoLast();
    expect(decisionsIn(over)).toEqual({});
  });
});

describe("An answer to the coach", () => {
  const id = "a-question";
  const answer = (over: ActsOver): Promise<void> =>
    over.acts.answer(id, goalOf(over), { is: "target", target: 3 });
  const isAnswered = (over: ActsOver) => over.vault.settings().decisions.get(id)?.done ?? false;

  test("that changes a goal is one step of undo, with the question asked again, after a restart too", async () => {
    const first = await actsOver(notes, now);
    await answer(first);
    expect(isAnswered(first)).toBe(true);
    expect(first.files()["Goals/Calls.md"]).toContain("3");
    const over = await first.restarted();
    expect(await over.acts.undoLast()).not.toBeNull();
    expect(over.files()["Goals/Calls.md"]).toBe(notes["Goals/Calls.md"]);
    expect(isAnswered(over)).toBe(false);
    expect(await over.acts.undoLast()).toBeNull();
  });

  test("that changes no goal is one step too", async () => {
    const over = await actsOver(notes, now);
    await over.acts.answer(id, null, { is: "leave" });
    await over.acts.undoLast();
    expect(isAnswered(over)).toBe(false);
    expect(await over.acts.undoLast()).toBeNull();
  });

  test("is undone whole or not at all", async () => {
    const over = await actsOver(notes, now);
    await answer(over);
    await over.host.externalEdit("Goals/Calls.md", "mine\n");
    await expect(over.acts.undoLast()).rejects.toThrow(/has changed since/);
    expect(isAnswered(over)).toBe(true);

    const other = await actsOver(notes, now);
    await answer(other);
    const answered = other.files()["Goals/Calls.md"];
    await other.settingsFile.change((held) => ({
      ...held,
      decisions: { [id]: { done: true, decidedAt: "2026-11-22T11:00" } },
    }));
    await expect(other.acts.undoLast()).rejects.toThrow(/decided anew/);
    expect(other.files()["Goals/Calls.md"]).toBe(answered);
  });

  test("is undone whole or not at all where its settings can't be written, or another device decides anew meanwhile", async () => {
    for (const meanwhile of ["the disk is full", "decided anew"]) {
      window.localStorage.clear();
      const over = await actsOver(notes, now);
      await answer(over);
      const answered = over.files()["Goals/Calls.md"];
      const { adapter } = over.host;
      const write = adapter.write.bind(adapter);
      let isOn = true;
      adapter.write = async (path, ...rest) => {
        if (path === dataPath && meanwhile === "the disk is full") throw new Error("ENOSPC");
        await write(path, ...rest);
        if (path !== "Goals/Calls.md" || meanwhile !== "decided anew" || !isOn) return;
        isOn = false;
        const anew = { [id]: { done: true, decidedAt: "2026-11-22T11:00" } };
        await over.host.externalEdit(dataPath, JSON.stringify({ decisions: anew }));
      };
      await expect(over.acts.undoLast()).rejects.toThrow(
        meanwhile === "decided anew" ? /decided anew/ : /the disk is full/,
      );
      expect(over.files()["Goals/Calls.md"]).toBe(answered);
      expect(isAnswered(over)).toBe(true);
    }
  });
});

describe("What another device wrote", () => {
  test("becomes one with what this one decided and changed, whichever the sync left", async () => {
    const over = await actsOver(notes, now);
    await over.acts.done("mine");
    await over.settingsFile.change((held) => ({ ...held, dueDigestSize: 5 }));
    const theirs = {
      weekStart: "sunday",
      changedAt: { weekStart: "2026-11-22T09:59" },
      decisions: { theirs: { done: true, decidedAt: "2026-11-22T09:59" } },
    };
    await over.host.externalEdit(dataPath, JSON.stringify(theirs));
    await over.settingsFile.takeOver();
    const merged = JSON.parse(over.files()[dataPath] ?? "") as Record<string, unknown>;
    expect(merged).toMatchObject({
      weekStart: "sunday",
      dueDigestSize: 5,
      decisions: { mine: { done: true }, theirs: { done: true } },
    });
    expect(await over.settingsFile.takeOver()).toBe(false);
    expect(mergedSettings(theirs, merged)).toMatchObject({ dueDigestSize: 5 });
  });

  test("is taken from a copy that a sync left beside the settings", async () => {
    const copy = JSON.stringify({
      decisions: { theirs: { done: true, decidedAt: "2026-11-22T09:59" } },
    });
    const over = await actsOver(
      { ...notes, ".obsidian/plugins/kith/data.sync-conflict-20261122-095900-ABC.json": copy },
      now,
    );
    expect(await over.settingsFile.takeOver()).toBe(true);
    expect(decisionsIn(over)).toMatchObject({ theirs: { done: true } });
    expect(await over.settingsFile.takeOver()).toBe(false);
    expect(over.vault.problems()).toMatchObject([
      {
        path: ".obsidian/plugins/kith/data.sync-conflict-20261122-095900-ABC.json",
        code: "conflict-copy",
        severity: "hint",
      },
    ]);
  });

  test("as a journal note that arrives between Kith's last look and its making of one is appended to (R67)", async () => {
    const over = await actsOver(notes, now);
    const { adapter, app } = over.host;
    const create = app.vault.create.bind(app.vault);
    app.vault.create = async (path, text) => {
      adapter.seed(path, "theirs\n", 0);
      return create(path, text);
    };
    await over.acts.log("Called [[Ana]]", today);
    expect(over.files()["2026-11-22.md"]).toBe("theirs\n- Called [[Ana]]\n");
    expect(await over.acts.undoLast()).toBe("Log an interaction");
    expect(over.files()["2026-11-22.md"]).toBe("theirs\n");
    app.vault.create = create;
  });

  test("as a journal note that arrives late is never written over", async () => {
    const over = await actsOver(notes, now);
    const { adapter } = over.host;
    // It is on the disk, and the app has not heard of it yet.
    adapter.seed("2026-11-22.md", "theirs\n", 0);
    await over.acts.journal(today).catch(() => undefined);
    expect(over.files()["2026-11-22.md"]).toBe("theirs\n");
    await over.acts.log("Called [[Ana]]", today).catch(() => undefined);
    expect(over.files()["2026-11-22.md"]).toMatch(/^theirs\n(?:- Called \[\[Ana\]\]\n)?$/);
  });
});

describe("A note that is open", () => {
  test("and can't be saved is left as it was in its editor too", async () => {
    const over = await actsOver({ ...notes, "2026-11-22.md": "mine\n" }, now);
    const { app } = over.host;
    const file = app.vault.getFileByPath("2026-11-22.md")!;
    const leaf = app.workspace.getLeaf(false);
    await leaf.openFile(file, { state: { mode: "source" } });
    const view = leaf.view as unknown as {
      save: () => Promise<void>;
      editor: { getValue: () => string };
    };
    view.save = () => Promise.reject(new Error("The disk is full."));
    await expect(over.acts.log("Called [[Ana]]", today)).rejects.toThrow(/disk is full/);
    expect(view.editor.getValue()).toBe("mine\n");
    expect(over.files()["2026-11-22.md"]).toBe("mine\n");
  });
});
