import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { folderOf, kith, type Said } from "../run-kith";

const notes = {
  "Goals/Calls.md": "---\ntype: goal\ncadence: weekly\ncounts: calls\n---\n# Call two friends\n",
  "People/Ana.md": "---\r\ncadence: monthly # often\r\n---\r\n",
  "2026-11-20.md": "- [ ] Write to [[Ana]] 📅 2026-11-25\n",
  "2026-11-22.md": "\uFEFF- Called [[Cy]]",
  "Book.vcf":
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:a@b.c\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD\n",
};

let root = "";
let state = "";
beforeEach(() => {
  root = realpathSync(folderOf(notes));
  state = join(mkdtempSync(join(tmpdir(), "kith-state-")), "kith");
  process.env["KITH_STATE"] = state;
});
afterEach(() => {
  process.env["KITH_STATE"] = "off";
});

const run = (...args: string[]): Promise<Said> =>
  kith([...args, "--vault", root, "--now", "2026-11-22T10:00"]);

/** Every file of the vault, byte for byte, and every folder. */
function everything(): Record<string, string | null> {
  const all = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    all.map((path) => {
      const full = join(root, path);
      return [path, statSync(full).isFile() ? readFileSync(full, "latin1") : null];
    }),
  );
}

async function planId(): Promise<string> {
  const items = (await run("agenda", "--json")).json()["items"] as { id: string; kind: string }[];
  return items.find(({ kind }) => kind === "plan")?.id ?? "";
}

const acts: Readonly<Record<string, readonly string[]>> = {
  "a logged line": ["log", "Called [[Ana]]"],
  "a line logged into a note made for it": ["log", "Called [[Ana]]", "--on", "yesterday"],
  "a journal note": ["journal", "tomorrow"],
  "a new goal": ["new", "goal", "Row every week"],
  "a new contact": ["new", "contact", "Bo Ek"],
  "an adjusted goal": ["adjust", "Call two friends", "--target", "3", "--because", "new job"],
  "a paused goal": ["adjust", "Call two friends", "--status", "paused"],
  "a written review, with the folder made for it": ["review", "--write"],
  "an import of several notes, as one act": ["import", "BOOK", "--yes"],
  "notes for people who are only mentioned": ["missing", "--yes"],
};

describe("kith undo takes back", () => {
  test.each(Object.entries(acts))("%s, to the byte", async (_name, call) => {
    const before = everything();
    const args = call.map((word) => (word === "BOOK" ? join(root, "Book.vcf") : word));
    const done = await run(...args);
    expect(done).toMatchObject({ status: 0 });
    expect(everything()).not.toEqual(before);
    const undone = await run("undo");
    expect(undone).toMatchObject({ status: 0, stderr: "" });
    expect(everything()).toEqual(before);
  });

  test.each([["snooze", "tomorrow"], ["done"]])(
    "a decision on an item of the agenda: kith %s",
    async (name, ...more) => {
      const id = await planId();
      const before = (await run("agenda", "--json")).stdout;
      expect((await run(name, id, ...more)).status).toBe(0);
      expect((await run("agenda", "--json")).stdout).not.toBe(before);
      const undone = await run("undo");
      expect(undone.stdout).toContain(".obsidian/plugins/kith/data.json");
      expect((await run("agenda", "--json")).stdout).toBe(before);
    },
  );

  test("one act a call, the newest first, and says when there is none left", async () => {
    const texts = [everything()];
    for (const each of ["one", "two", "three"]) {
      await run("log", each);
      texts.push(everything());
    }
    for (const before of texts.slice(0, -1).reverse()) {
      expect((await run("undo")).status).toBe(0);
      expect(everything()).toEqual(before);
    }
    expect(await run("undo")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^kith: There is nothing to undo.*\n$/),
    });
  });

  test("the last 50", async () => {
    for (let nth = 0; nth < 52; nth += 1) await run("log", `line ${String(nth)}`);
    const { steps } = (await run("undo", "--list", "--json")).json() as { steps: unknown[] };
    expect(steps).toHaveLength(50);
  });

  test("what was decided on one item, though another was decided on since", async () => {
    writeFileSync(join(root, "2026-11-21.md"), "- [ ] Ring [[Ana]] 📅 2026-11-26\n");
    const items = (await run("agenda", "--json")).json()["items"] as { id: string; kind: string }[];
    const [one, two] = items.filter(({ kind }) => kind === "plan");
    await run("done", one!.id);
    process.env["KITH_STATE"] = "off";
    await run("done", two!.id);
    process.env["KITH_STATE"] = state;
    expect((await run("undo")).status).toBe(0);
    const left = (await run("agenda", "--json")).json()["items"] as { id: string }[];
    expect(left.map(({ id }) => id)).toContain(one!.id);
    expect(left.map(({ id }) => id)).not.toContain(two!.id);
  });
});

describe("kith undo declines", () => {
  test("where a note has changed since, names it, and goes on with the act before it", async () => {
    await run("log", "one", "--on", "yesterday");
    await run("log", "two");
    writeFileSync(join(root, "2026-11-22.md"), "mine");
    const before = everything();
    const said = await run("undo", "--json");
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(/^kith: .*2026-11-22\.md: The note has changed since.*\n$/);
    expect(everything()).toEqual(before);
    expect((await run("undo")).status).toBe(0);
    expect(existsSync(join(root, "2026-11-21.md"))).toBe(false);
  });

  test("a whole import where one of its notes has changed", async () => {
    await run("import", join(root, "Book.vcf"), "--yes");
    writeFileSync(join(root, "People/Bo.md"), "mine");
    const before = everything();
    const said = await run("undo");
    expect(said).toMatchObject({ status: 2, stderr: expect.stringContaining("People/Bo.md") });
    expect(everything()).toEqual(before);
  });

  test("a decision that was made anew", async () => {
    const id = await planId();
    await run("snooze", id, "tomorrow");
    process.env["KITH_STATE"] = "off";
    await run("snooze", id, "2026-12-24");
    process.env["KITH_STATE"] = state;
    const before = everything();
    expect(await run("undo")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("decided anew"),
    });
    expect(everything()).toEqual(before);
  });

  test("where nothing is kept, and says how to keep it", async () => {
    process.env["KITH_STATE"] = "off";
    await run("log", "one");
    expect(await run("undo")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("KITH_STATE"),
    });
  });
});

describe("kith undo", () => {
  test("--dry-run tells what would be taken back, and takes back nothing", async () => {
    await run("log", "one");
    const before = everything();
    const said = await run("undo", "--dry-run");
    expect(said.stdout).toMatch(/Log an interaction.*would be taken back\n2026-11-22\.md/);
    writeFileSync(join(root, "2026-11-22.md"), "mine");
    expect((await run("undo", "--dry-run")).status).toBe(2);
    writeFileSync(join(root, "2026-11-22.md"), before["2026-11-22.md"] ?? "", "latin1");
    expect((await run("undo")).status).toBe(0);
  });

  test("--json names the act, its notes and the lines that were written, as other commands do (R5)", async () => {
    await run("adjust", "Call two friends", "--target", "3");
    expect((await run("undo", "--json")).json()).toMatchObject({
      kith: 1,
      undone: {
        title: "Adjust “Call two friends”",
        at: "2026-11-22T10:00",
        paths: ["Goals/Calls.md"],
      },
      notes: [{ path: "Goals/Calls.md", is: "changed back" }],
      written: [],
      dryRun: false,
    });
  });

  test("--list shows the acts, newest first, and which notes they wrote", async () => {
    await run("log", "one");
    await run("import", join(root, "Book.vcf"), "--yes");
    const { steps } = (await run("undo", "--list", "--json")).json();
    expect(steps).toMatchObject([
      { paths: expect.arrayContaining(["People/Ana.md", "People/Bo.md"]) },
      { title: "Log an interaction", paths: ["2026-11-22.md"] },
    ]);
    const [heading, first] = (await run("undo", "--list")).stdout.split("\n");
    expect(heading).toMatch(/^when +what +where/);
    expect(first).toContain("Import");
  });

  test("a dry run, and a call that writes nothing, are no acts", async () => {
    await run("log", "one", "--dry-run");
    await run("journal", "today");
    await run("import", join(root, "Book.vcf"));
    expect((await run("undo", "--list", "--json")).json()).toMatchObject({ steps: [] });
    expect((await run("undo", "--list")).stdout).toBe("There is nothing to undo.\n");
  });

  test("keeps each vault's acts apart, and none of them in the vault", async () => {
    await run("log", "one");
    const [file = "", ...others] = readdirSync(state);
    expect(others).toEqual([]);
    expect(file).toMatch(/\.undo\.json$/);
    expect(everything()).not.toHaveProperty(file);
    const other = folderOf({ "A.md": "a" });
    expect(await kith(["undo", "--vault", other])).toMatchObject({ status: 2 });
  });

  test("keeps words of notes from others", async () => {
    await run("log", "one");
    const [file = ""] = readdirSync(state);
    if (process.platform !== "win32") {
      expect(statSync(join(state, file)).mode & 0o777).toBe(0o600);
      expect(statSync(state).mode & 0o777).toBe(0o700);
    }
  });

  test("has nothing of an act where its file can't be written, which is said, and the act is done", async () => {
    process.env["KITH_STATE"] = join(root, "Book.vcf", "state");
    const said = await run("log", "one");
    expect(said).toMatchObject({ status: 0, stderr: expect.stringContaining("can't be undone") });
    expect(readFileSync(join(root, "2026-11-22.md"), "utf8")).toContain("- one");
  });
});
