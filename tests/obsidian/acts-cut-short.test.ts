/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What the plugin makes of an act on several notes that a crash cut short, in the stand-in for the app. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { ActRecord } from "../../src/core/index";
import { actsOver, type ActsOver } from "./acts-over";
import { notes, now } from "./acted-on";

beforeEach(() => {
  window.localStorage.clear();
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
