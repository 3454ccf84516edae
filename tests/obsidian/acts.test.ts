/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What the plugin writes, how it is taken back, and what two devices make of it, in the stand-in for the app. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { type ActRecord, type Day, type Moment, mergedSettings } from "../../src/core/index";
import { actsOver, type ActsOver } from "./acts-over";

const now = (): Moment => "2026-11-22T10:00" as Moment;
const today = "2026-11-22" as Day;
const data = ".obsidian/plugins/kith/data.json";
const notes = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly # mine\ncounts: calls\n---\n# Call two friends\n",
  "People/Ana.md": "---\ncadence: monthly\n---\n",
  "2026-11-20.md": "- Called [[Ana]]\n- [ ] Write to [[Ana]] 📅 2026-11-25\n",
  [data]: '{"weekStart":"monday"}',
};

const decisionsIn = (over: ActsOver): unknown =>
  (JSON.parse(over.files()[data] ?? "{}") as { decisions?: unknown }).decisions;
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

  test("keeps the last 50 over a restart", async () => {
    const first = await actsOver(notes, now);
    for (let at = 0; at < 55; at++) await first.acts.log(`Line ${at}`, today);
    const over = await first.restarted();
    let undone = 0;
    while ((await over.acts.undoLast()) !== null) undone += 1;
    expect(undone).toBe(50);
    expect(over.files()["2026-11-22.md"]?.trim().split("\n")).toHaveLength(5);
  }, 60_000);
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
        if (path === data && meanwhile === "the disk is full") throw new Error("ENOSPC");
        await write(path, ...rest);
        if (path !== "Goals/Calls.md" || meanwhile !== "decided anew" || !isOn) return;
        isOn = false;
        const anew = { [id]: { done: true, decidedAt: "2026-11-22T11:00" } };
        await over.host.externalEdit(data, JSON.stringify({ decisions: anew }));
      };
      await expect(over.acts.undoLast()).rejects.toThrow(
        meanwhile === "decided anew" ? /decided anew/ : /ENOSPC/,
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
    await over.host.externalEdit(data, JSON.stringify(theirs));
    await over.settingsFile.takeOver();
    const merged = JSON.parse(over.files()[data] ?? "") as Record<string, unknown>;
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

describe("An act on several notes that a crash cuts short", () => {
  const paths = ["People/Ana.md", "2026-11-20.md", "Goals/Calls.md"];
  const several = (over: ActsOver): Promise<unknown> =>
    over.acts.carryOut({
      title: "Several",
      notes: paths.map((path) => ({
        path,
        on: (text) => ({
          is: "edits",
          edits: [{ from: text?.length ?? 0, to: text?.length ?? 0, insert: "more\n" }],
        }),
      })),
    });

  /** The vault after the app ended before the third note was written. */
  async function halfDone(): Promise<ActsOver> {
    const over = await actsOver(notes, now);
    let left: readonly [Readonly<Record<string, string>>, string] = [{}, ""];
    const { adapter } = over.host;
    const write = adapter.write.bind(adapter);
    adapter.write = async (path, ...rest) => {
      if (path === "Goals/Calls.md") left = [over.files(), over.records()];
      await write(path, ...rest);
    };
    await several(over);
    expect(over.records()).toBe("[]");
    return actsOver(left[0], now, left[1]);
  }

  test("is found at the next start, and nothing is written for it", async () => {
    const over = await halfDone();
    const half = over.files();
    expect(half).not.toEqual(notes);
    expect(await over.writer.unfinished()).toMatchObject([
      {
        record: { step: { title: "Several" } },
        standing: { done: paths.slice(0, 2), untouched: paths.slice(2), changed: [] },
      },
    ]);
    expect(over.files()).toEqual(half);
  });

  test("is taken back when the user says so, but for a note that was changed since", async () => {
    const over = await halfDone();
    await over.host.externalEdit("People/Ana.md", "mine\n");
    const [act] = await over.writer.unfinished();
    expect(await over.writer.takeBackUnfinished(act!)).toMatchObject({
      done: ["2026-11-20.md"],
      changed: ["People/Ana.md"],
    });
    expect(over.files()).toEqual({ ...notes, "People/Ana.md": "mine\n" });
    expect(await over.writer.unfinished()).toEqual([]);
  });

  test("is taken back from a note that changes while it is looked at, as far as it still stands", async () => {
    const over = await halfDone();
    const [act] = await over.writer.unfinished();
    const { adapter } = over.host;
    const read = adapter.read.bind(adapter);
    let looks = 0;
    adapter.read = async (path) => {
      const text = await read(path);
      if (path === "Goals/Calls.md" && (looks += 1) === 1) {
        await over.host.externalEdit("People/Ana.md", "mine\n");
      }
      return text;
    };
    expect(await over.writer.takeBackUnfinished(act!)).toMatchObject({
      done: ["2026-11-20.md"],
      changed: ["People/Ana.md"],
    });
    expect(over.files()).toEqual({ ...notes, "People/Ana.md": "mine\n" });
  });

  test("is offered at the start, and the offer is gone once it is taken, left, or ended", async () => {
    const half = await halfDone();
    const press = async (name: string): Promise<void> => {
      const found = [...document.querySelectorAll<HTMLElement>(".notice button")];
      found.find(({ textContent }) => textContent === name)!.click();
      await half.host.settled();
      await new Promise((done) => setTimeout(done, 0));
    };
    const offers = (): number => document.querySelectorAll(".kith-notice-buttons").length;
    for (const name of ["Take it back", "Leave it"]) {
      document.body.replaceChildren();
      const over = await actsOver(half.files(), now, half.records());
      await over.offer();
      expect(offers()).toBe(1);
      expect(document.querySelector(".notice")?.textContent).toContain("Several");
      expect(over.files()).toEqual(half.files());
      await press(name);
      await over.host.settled();
      expect(offers()).toBe(0);
      expect(await over.writer.unfinished()).toEqual([]);
      expect(over.files()).toEqual(name === "Take it back" ? notes : half.files());
    }
    document.body.replaceChildren();
    const failing = await actsOver(half.files(), now, half.records());
    const end = await failing.offer();
    failing.host.app.vault.process = () => Promise.reject(new Error("The disk is full."));
    await press("Take it back");
    expect(offers()).toBe(1);
    end();
    expect(offers()).toBe(0);
    expect(await failing.writer.unfinished()).toHaveLength(1);
  });

  test("is left when the user says so, and is not asked about again", async () => {
    const over = await halfDone();
    const half = over.files();
    const [act] = await over.writer.unfinished();
    await over.writer.forgetUnfinished(act!);
    const next = await over.restarted();
    expect(await next.writer.unfinished()).toEqual([]);
    expect(next.files()).toEqual(half);
  });

  test("is forgotten where nothing of it was done, or all of it", async () => {
    const half = await halfDone();
    const untouched = await actsOver(notes, now, half.records());
    expect(await untouched.writer.unfinished()).toEqual([]);
    expect(untouched.records()).toBe("[]");
  });

  test("stays to be asked about where taking it back fails", async () => {
    const over = await halfDone();
    const [act] = await over.writer.unfinished();
    over.host.app.vault.process = () => Promise.reject(new Error("The disk is full."));
    await expect(over.writer.takeBackUnfinished(act!)).rejects.toThrow("The disk is full.");
    expect(await over.writer.unfinished()).toHaveLength(1);
  });

  test("is asked about together with others", async () => {
    const half = await halfDone();
    const twice = half
      .records()
      .replace(/^\[(.*)\]$/s, (_, one: string) => `[${one},${one.replace("Several", "Others")}]`);
    const over = await actsOver(half.files(), now, twice);
    const [first, second] = await over.writer.unfinished();
    await over.writer.forgetUnfinished(first!);
    expect(await over.writer.unfinished()).toEqual([second]);
  });

  test("stays where another is forgotten, of which all was done", async () => {
    const half = await halfDone();
    const [record] = JSON.parse(half.records()) as ActRecord[];
    const done = 2;
    const whole: ActRecord = {
      step: { ...record!.step, title: "Whole", notes: record!.step.notes.slice(0, done) },
      was: record!.was.slice(0, done),
    };
    const over = await actsOver(half.files(), now, JSON.stringify([whole, record]));
    expect(await over.writer.unfinished()).toMatchObject([
      { record: { step: { title: "Several" } } },
    ]);
    expect(JSON.parse(over.records())).toEqual([record]);
  });

  test("is carried out all the same where the device keeps no record of it", async () => {
    const over = await actsOver(notes, now, null);
    await several(over);
    expect(over.files()["People/Ana.md"]).toBe(`${notes["People/Ana.md"]}more\n`);
    expect(await over.writer.unfinished()).toEqual([]);
    const [act] = await (await halfDone()).writer.unfinished();
    await over.writer.forgetUnfinished(act!);
    expect(over.records()).toBe("[]");
  });

  test("is begun anew where a note changes after it was looked at, and keeps what was written there", async () => {
    const over = await actsOver(notes, now);
    const { adapter } = over.host;
    const read = adapter.read.bind(adapter);
    let nth = 0;
    adapter.read = async (path) => {
      const text = await read(path);
      if (path === "Goals/Calls.md" && (nth += 1) === 1) {
        await over.host.externalEdit("2026-11-20.md", "theirs\n");
      }
      return text;
    };
    await several(over);
    expect(over.files()["2026-11-20.md"]).toBe("theirs\nmore\n");
    expect(over.files()["People/Ana.md"]).toBe(`${notes["People/Ana.md"]}more\n`);
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
