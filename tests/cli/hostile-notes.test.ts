/** Notes that were made to hurt: nothing runs, nothing throws, nothing leaks into another note, and no copy counts twice. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "./run-kith";
import { asked, now } from "./ask-everything";

describe("Code in frontmatter", () => {
  test.each(["---js", "---javascript", "--- js", "---coffee", "---json", "---toml", "---JS"])(
    "opened by %s is text of the note, is never run, and is pointed out (R71, R137)",
    async (opening) => {
      const code = "globalThis.kithWasRun = true; process.exitCode = 77;";
      const vault = folderOf({
        "People/Ana.md": `${opening}\n{ a: (() => { ${code} })() }\n---\nHi\n`,
      });
      const answers = await asked(vault);
      expect(Reflect.get(globalThis, "kithWasRun")).toBeUndefined();
      expect(process.exitCode).not.toBe(77);
      expect(answers.get("contacts")?.json()).toMatchObject({ contacts: [{ name: "Ana" }] });
      expect(answers.get("check")?.json()["problems"]).toContainEqual(
        expect.objectContaining({ path: "People/Ana.md", severity: "hint" }),
      );
    },
  );

  test.each([
    "!!js/function 'function () { globalThis.kithWasRun = 1 }'",
    "!!js/regexp /a/",
    "!!binary aGk=",
    "!<tag:yaml.org,2002:js/undefined> ''",
  ])("as a YAML tag %s is never run", async (value) => {
    const vault = folderOf({
      "People/Ana.md": `---\ncircle: ${value}\n---\n`,
      "G.md": `---\ntype: goal\ncadence: ${value}\n---\n`,
    });
    await asked(vault);
    expect(Reflect.get(globalThis, "kithWasRun")).toBeUndefined();
  });
});

describe("Names that objects have by themselves", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  test.each(names)("such as %s are names like any other", async (name) => {
    const vault = folderOf({
      [`People/${name}.md`]: `---\naliases: [${name} the first]\ncircle: ${name}\ntags: [${name}]\n${name}: 1\n---\n`,
      [`${name}.md`]: `---\ntype: goal\ncadence: weekly\ncounts: "#${name}"\n${name}: x\n---\n# ${name}\n`,
      "Journal/2026-11-20.md": `- Called [[People/${name}]] #${name}\n- [ ] Write to [[People/${name}]] on 2026-11-25\n`,
      ".obsidian/plugins/kith/data.json": `{"circles":[{"name":"${name}","cadence":"weekly"}],"namedTimes":{"${name}":"10:00"},"properties":{"${name}":"x"},"decisions":{"${name}":{"done":true}},"__proto__":{"polluted":1}}`,
    });
    const answers = await asked(vault);
    expect(answers.get("contacts")?.json()["contacts"]).toMatchObject([
      { name, circle: name, interactions: 1, lastContact: "2026-11-20" },
    ]);
    expect(answers.get("goals")?.json()["goals"]).toMatchObject([{ count: 1 }]);
    for (const query of [
      `in circle ${name}`,
      `tagged #${name}`,
      `where ${name} is 1`,
      `group by ${name}`,
      `sort by ${name}; show ${name}`,
    ]) {
      const said = await kith([
        "dormant",
        `older than 1 day; ${query}`,
        "--vault",
        vault,
        "--json",
        ...now,
      ]);
      expect({ query, contacts: said.json()["contacts"] }).toMatchObject({
        query,
        contacts: [{ name }],
      });
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(names)(
    "such as %s go through every command that makes, writes or exports",
    async (name) => {
      const vault = folderOf({
        "People/Ana.md": `---\ncircle: ${name}\n---\n`,
        "Journal/2026-11-20.md": "- Called [[Ana]]\n",
        "Goal.md": `---\ntype: goal\ncadence: weekly\n${name}: x\n---\n# Goal\n`,
        "book.csv": `First Name,Last Name,E-mail Address,${name}\n${name},,a@b.c,x\n`,
      });
      const inVault = ["--vault", vault, ...now];
      for (const call of [
        ["new", "contact", name],
        ["new", "goal", `call ${name} every week`],
        ["log", `Called [[${name}]] #${name}`],
        ["import", join(vault, "book.csv"), "--yes"],
        ["adjust", "Goal", "--target", "2"],
      ]) {
        const said = await kith([...call, ...inVault, "--json"]);
        expect({ call, status: said.status, stderr: said.stderr }).toEqual({
          call,
          status: 0,
          stderr: "",
        });
      }
      for (const call of [
        ["dormant", "never contacted include; group by circle"],
        ["goals", `where ${name} is x`],
        ["interactions", `with ${name}`],
        ["explain", "Journal/2026-11-20.md"],
        ["explain", `People/${name}.md`],
        ["agenda"],
        ["review"],
        ["missing"],
        ["detect"],
        ["export", "contacts", "--as", "json"],
        ["export", "contacts", "--as", "vcard"],
        ["export", "goals"],
        ["export", "interactions"],
      ]) {
        const said = await kith([...call, ...inVault]);
        expect({ call, status: said.status, stderr: said.stderr }).toEqual({
          call,
          status: 0,
          stderr: "",
        });
      }
      const contacts = (await kith(["contacts", ...inVault, "--json"])).json()["contacts"];
      expect(contacts).toContainEqual(expect.objectContaining({ name, interactions: 1 }));
      expect(contacts).toContainEqual(expect.objectContaining({ name: "Ana", circle: name }));
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test("that a vault does not use are in no answer", async () => {
    const vault = folderOf({
      "People/Ana.md": "",
      "2026-11-20.md": "Called [[constructor]] and [[__proto__]]",
    });
    const answers = await asked(vault);
    expect(answers.get("contacts")?.json()["contacts"]).toMatchObject([
      { name: "Ana", interactions: 0 },
    ]);
    const said = await kith([
      "dormant",
      "where constructor is x",
      "--vault",
      vault,
      "--json",
      ...now,
    ]);
    expect(said.json()["contacts"]).toEqual([]);
  });
});

describe("Notes that are too much", () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghij"
    .match(/./g)!
    .map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${"abcdefghi"[at] ?? ""}`)
          .join(", ")}]`,
    )
    .join("\n")}`;
  const keys = Array.from({ length: 50_000 }, (_, at) => `key${at}: ${at}`).join("\n");
  const deepFlow = `deep: ${"[".repeat(5000)}${"]".repeat(5000)}`;
  const deepBlock = Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at)}k:`).join("\n");

  test.each([
    ["aliases that multiply without end", bomb],
    ["an alias to what holds it", "a: &a [*a]"],
    ["50,000 properties", keys],
    ["lists within lists, 5,000 deep", deepFlow],
    ["maps within maps, 2,000 deep", deepBlock],
    ["a value of five million characters", `circle: ${"x".repeat(5_000_000)}`],
  ])(
    "with %s in the frontmatter are answered, and the others besides them",
    async (_name, yaml) => {
      const vault = folderOf({
        "People/Ana.md": `---\n${yaml}\n---\n`,
        "People/Bo.md": "---\ncircle: close\n---\n",
        "G.md": `---\ntype: goal\ncadence: weekly\n${yaml}\n---\n`,
      });
      const answers = await asked(vault);
      expect(answers.get("contacts")?.json()["contacts"]).toContainEqual(
        expect.objectContaining({ name: "Bo", circle: "close" }),
      );
    },
    60_000,
  );

  test.each([
    [
      "one line of five million characters",
      `Called [[Ana]] ${"about the boat ".repeat(333_000)}\n`,
    ],
    ["100,000 items", "- Rowed to the island\n".repeat(100_000)],
    ["quotes 5,000 deep", `${">".repeat(5000)} Called [[Ana]]\n`],
    [
      "items 5,000 deep",
      Array.from({ length: 5000 }, (_, at) => `${" ".repeat(Math.min(at, 900))}- x`).join("\n"),
    ],
    ["100,000 brackets", "[[".repeat(50_000)],
    ["a zero and halves of characters", "a\0b\ud800c\n- Called [[Ana]]\n"],
  ])(
    "with %s in the text are answered",
    async (_name, text) => {
      const vault = folderOf({
        "People/Ana.md": "",
        "2026-11-20.md": text,
        "2026-11-21.md": "- Called [[Ana]]\n",
      });
      const answers = await asked(vault, [["contacts"]]);
      expect(answers.get("contacts")?.json()["contacts"]).toMatchObject([
        { name: "Ana", lastContact: "2026-11-21" },
      ]);
    },
    120_000,
  );
});

describe("What a sync leaves", () => {
  test.each([
    "data.sync-conflict-20261118-101500-ABCDEFG.json",
    "data (Conflicted copy Mac 202611181015).json",
  ])("beside the settings as %s is pointed out, and is no settings", async (copy) => {
    const path = `.obsidian/plugins/kith/${copy}`;
    const vault = folderOf({ "People/Louie.md": "", [path]: '{"contactFolders":["Other"]}' });
    const answers = await asked(vault);
    expect(answers.get("contacts")?.json()["contacts"]).toMatchObject([{ name: "Louie" }]);
    expect(answers.get("check")?.json()["problems"]).toMatchObject([
      { path, code: "conflict-copy", severity: "hint" },
    ]);
  });

  test.each([
    "Louie.sync-conflict-20261118-101500-ABCDEFG.md",
    "Louie (Conflicted copy Mac 202611181015).md",
    "Louie conflicted copy 2026-11-18.md",
  ])("as %s counts nothing and is pointed out", async (copy) => {
    const vault = folderOf({
      "People/Louie.md": "",
      [`People/${copy}`]: "- 2026-11-18 Called\n",
      "Journal/2026-11-20.md": "- Called [[Louie]]\n",
      "Journal/2026-11-20 (conflicted copy 2026-11-21).md": "- Called [[Louie]]\n",
    });
    const answers = await asked(vault);
    expect(answers.get("contacts")?.json()["contacts"]).toMatchObject([
      { name: "Louie", interactions: 1 },
    ]);
    expect(answers.get("check")?.json()["problems"]).toMatchObject([
      { path: "Journal/2026-11-20 (conflicted copy 2026-11-21).md", code: "conflict-copy" },
      { path: `People/${copy}`, code: "conflict-copy" },
    ]);
    expect(readFileSync(join(vault, "People", copy), "utf8")).toBe("- 2026-11-18 Called\n");
  });
});
