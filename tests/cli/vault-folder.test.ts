/** The notes of a folder on disk: which there are and what they say, without ever leaving the folder. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  encodingProblem,
  isTakenIn,
  isThere,
  notesIn,
  openFolder,
  textsOf,
} from "../../src/cli/vault-folder";
import { folderOf, kith } from "./run-kith";

/** Does it without the rights of who may do everything. */
async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

const now = ["--now", "2026-11-22T10:00"];

describe("The folder", () => {
  test("that holds no notes is answered, with a hint", async () => {
    const said = await kith(["goals", "--vault", folderOf({}), "--json", ...now]);
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({
      goals: [],
      problems: [{ code: "vault-empty", severity: "hint" }],
    });
  });

  test("is read without dot folders, and without what links lead to outside of it (R70)", async () => {
    const outside = folderOf({ "People/Secret.md": "" });
    const vault = folderOf({ "People/Ana.md": "", ".trash/People/Old.md": "" });
    symlinkSync(join(outside, "People"), join(vault, "People", "Contacts"));
    const said = await kith(["contacts", "--vault", vault, "--json", ...now]);
    expect(said.json()).toMatchObject({
      contacts: [{ path: "People/Ana.md" }],
      problems: [{ path: "People/Contacts", code: "link-leads-out" }],
    });
  });

  test("names a note once that a link within it leads to, too (R70)", async () => {
    const vault = folderOf({ "People/Ana.md": "", "Other/Bo.md": "---\ntype: contact\n---\n" });
    symlinkSync(join(vault, "Other"), join(vault, "People", "Linked"));
    symlinkSync(join(vault, "People", "Ana.md"), join(vault, "Other", "Ana again.md"));
    const said = await kith(["contacts", "--vault", vault, "--json", ...now]);
    const { contacts, problems } = said.json() as {
      readonly contacts: readonly { readonly path: string }[];
      readonly problems: readonly unknown[];
    };
    expect(contacts.map(({ path }) => path).sort()).toEqual(["Other/Bo.md", "People/Ana.md"]);
    expect(problems).toEqual([]);
  });

  test("names a note that may not be read as an error, and not one that was taken away since it was listed", async () => {
    const vault = folderOf({ "People/Ana.md": "", "2026-11-20.md": "- Called [[Ana]]\n" });
    for (const folder of [vault, join(vault, "People")]) chmodSync(folder, 0o755);
    chmodSync(join(vault, "People/Ana.md"), 0o000);
    const said = await asNobody(() => kith(["check", "--vault", vault, "--json", ...now]));
    expect(said.status).toBe(1);
    const { problems } = said.json() as { problems: readonly object[] };
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: "People/Ana.md",
        line: 1,
        severity: "error",
        code: "note-unreadable",
      }),
    );
    expect(isThere(openFolder(vault), "People/Ana.md")).toBe(true);
    expect(isThere(openFolder(vault), "People/Bo.md")).toBe(false);
  });

  test("names the notes that are no UTF-8 text, each time, and no others (R72)", async () => {
    process.env["KITH_CACHE"] = folderOf({});
    const vault = folderOf({
      "Sign.md": "A sign that stands for another: \uFFFD\n",
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`Plain ${String(at)}.md`, "Nothing\n"]),
      ),
    });
    writeFileSync(join(vault, "Latin.md"), Buffer.from("caf\xe9\n", "latin1"));
    writeFileSync(join(vault, "Wide.md"), Buffer.from("\uFEFF- Called\n", "utf16le"));
    writeFileSync(join(vault, "Zero.md"), "a\0b\n");
    const long = new Date("2026-11-01");
    for (const name of readdirSync(vault)) utimesSync(join(vault, name), long, long);
    for (const time of ["first", "second"]) {
      const { problems } = (await kith(["check", "--vault", vault, "--json", ...now])).json() as {
        readonly problems: readonly { readonly path: string; readonly code: string }[];
      };
      expect({ time, problems: problems.map(({ path, code }) => [path, code]) }).toEqual({
        time,
        problems: ["Latin.md", "Wide.md", "Zero.md"].map((path) => [path, "note-encoding"]),
      });
    }
    process.env["KITH_CACHE"] = "off";
  });

  test("is read without asking when a file was made or written (R69)", async () => {
    const goal = "---\ntype: goal\ncadence: once\ndeadline: end of month\n---\n# Learn to row\n";
    const vault = folderOf({
      "Goal.md": goal,
      "2026-11-20.md": "Called [[Ana]]\n",
      "People/Ana.md": "",
    });
    const answers = async (): Promise<readonly string[]> => {
      const calls = [["goals"], ["contacts"], ["agenda"], ["check"], ["explain", "2026-11-20.md"]];
      const said = calls.map((call) => kith([...call, "--vault", vault, "--json", ...now]));
      return (await Promise.all(said)).map(({ stdout }) => stdout);
    };
    const before = await answers();
    const other = new Date("2020-02-02");
    for (const path of ["Goal.md", "2026-11-20.md", "People/Ana.md"]) {
      utimesSync(join(vault, path), other, other);
    }
    expect(await answers()).toEqual(before);
    expect(before[0]).toContain('"deadline": null');
  });
});

describe("A folder is opened", () => {
  test("by its real path", () => {
    const vault = folderOf({ "A.md": "" });
    const link = join(folderOf({}), "link");
    symlinkSync(vault, link);
    expect(openFolder(link).root).toBe(realpathSync(vault));
  });

  test.each([
    ["nothing", () => ""],
    ["what is not there", () => join(folderOf({}), "none")],
    ["a file", () => join(folderOf({ "A.md": "" }), "A.md")],
  ])("not where it is %s", (_, path) => {
    expect(() => openFolder(path())).toThrow();
  });

  test("and gives the texts that can be read", () => {
    const folder = openFolder(folderOf({ "A.md": "a", "B.md": "b" }));
    expect([...textsOf(folder, ["A.md", "none.md", "B.md"])]).toEqual([
      { path: "A.md", text: "a" },
      { path: "B.md", text: "b" },
    ]);
  });
});

describe("Its notes", () => {
  const pathsIn = (vault: string) => notesIn(openFolder(vault)).files.map(({ path }) => path);

  test("are its markdown files, in any case and folder, in order of path", () => {
    const vault = folderOf({ "b.MD": "", "A/c.md": "", "a.txt": "", "A/.d.md": "", "z.md": "" });
    mkdirSync(join(vault, "folder.md"));
    expect(pathsIn(vault)).toEqual(["A/c.md", "b.MD", "z.md"]);
  });

  test("are of another version once they are written", () => {
    const vault = folderOf({ "A.md": "a" });
    const versionOf = () => notesIn(openFolder(vault)).files[0]?.version;
    const before = versionOf();
    expect(versionOf()).toBe(before);
    writeFileSync(join(vault, "A.md"), "b");
    utimesSync(join(vault, "A.md"), new Date("2020-02-02"), new Date("2020-02-02"));
    expect(versionOf()).not.toBe(before);
  });

  test("are no larger than 10 MB (R81)", () => {
    const vault = folderOf({ "Most.md": "", "More.md": "" });
    truncateSync(join(vault, "Most.md"), 10 * 1024 * 1024);
    truncateSync(join(vault, "More.md"), 10 * 1024 * 1024 + 1);
    const { files, problems } = notesIn(openFolder(vault));
    expect(files.map(({ path }) => path)).toEqual(["Most.md"]);
    expect(problems.map(({ problem }) => [problem.path, problem.code])).toEqual([
      ["More.md", "note-too-large"],
    ]);
  });

  test("a link that leads nowhere is named", () => {
    const vault = folderOf({});
    symlinkSync(join(vault, "none.md"), join(vault, "A.md"));
    expect(notesIn(openFolder(vault)).problems.map(({ problem }) => problem.code)).toEqual([
      "link-broken",
    ]);
  });
});

test("A path is taken whatever its case", () => {
  const isTaken = isTakenIn([{ path: "People/Ana.md", size: 0, version: "" }]);
  expect([isTaken("people/ana.md"), isTaken("people/bo.md")]).toEqual([true, false]);
});

describe("A note that is no UTF-8 text is told (R72)", () => {
  test.each([
    ["one that holds a zero", Buffer.from("a\0b"), "note-encoding"],
    ["one in another encoding", Buffer.from("caf\xe9", "latin1"), "note-encoding"],
    ["not one that holds the sign for what can't be read", Buffer.from("\uFFFD"), null],
    ["not plain text", Buffer.from("é"), null],
  ])("%s", (_, bytes, code) => {
    const vault = folderOf({ "A.md": "" });
    writeFileSync(join(vault, "A.md"), bytes);
    const folder = openFolder(vault);
    const found = encodingProblem(folder, "A.md", folder.readNow("A.md") ?? "");
    expect(found?.problem.code ?? null).toBe(code);
  });
});
