/** Notes that were made to hurt: nothing runs, nothing throws, nothing leaks into another note, nothing leaves the vault. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "papaparse";
import { folderOf, kith, type Said } from "./run-kith";

const now = ["--now", "2026-11-22T10:00"];
const reading = [
  ["goals"],
  ["contacts"],
  ["dormant", "never contacted include"],
  ["agenda"],
  ["who"],
  ["interactions"],
  ["check"],
  ["review"],
  ["ics"],
];

/** What a terminal or a calendar could take for an order: all but tabs and line ends. */
const controls = /(?![\t\n])\p{Cc}/u;

/** Asks a vault everything, as JSON where there is JSON; nothing may throw, and nothing may be called our mistake. */
async function asked(vault: string, calls = reading): Promise<ReadonlyMap<string, Said>> {
  const answers = new Map<string, Said>();
  for (const call of calls) {
    const json = call[0] === "ics" ? [] : ["--json"];
    const said = await kith([...call, "--vault", vault, ...json, ...now]);
    expect({ call, stderr: said.stderr }).toEqual({ call, stderr: "" });
    expect(said.status).toBeLessThan(call[0] === "check" ? 2 : 1);
    answers.set(call[0] ?? "", said);
  }
  return answers;
}

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

describe("A name that is a path", () => {
  test.each([
    ["..\\..\\evil"],
    ["../../evil"],
    ["/etc/evil"],
    ["C:\\evil"],
    ["a/b"],
    ["."],
    [".."],
    ["evil\0name"],
  ])("(%j) makes no note outside of the vault", async (name) => {
    const parent = folderOf({ "vault/People/Ana.md": "" });
    for (const call of [
      ["new", "contact", name],
      ["new", "goal", `# ${name} every week`],
      ["log", `Called [[${name}]]`],
    ]) {
      await kith([...call, "--vault", join(parent, "vault"), ...now]);
    }
    const files = readdirSync(parent, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => !file.startsWith("vault"))).toEqual([]);
    expect(files.filter((file) => /[\\:\0]/.test(file))).toEqual([]);
  });

  test("in an address book makes none either", async () => {
    const parent = folderOf({
      "vault/People/Ana.md": "",
      "book.csv":
        'First Name,Last Name,E-mail Address\n../../evil,x,a@b.c\n"=cmd|"" /C calc""!A1",y,d@e.f\n__proto__,z,g@h.i\n',
      "book.vcf":
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:../../../evil\r\nNOTE:---\\njs\r\nEND:VCARD\r\n",
    });
    for (const file of ["book.csv", "book.vcf"]) {
      const said = await kith([
        "import",
        join(parent, file),
        "--yes",
        "--vault",
        join(parent, "vault"),
        ...now,
      ]);
      expect(said.stderr).toBe("");
    }
    const files = readdirSync(parent, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => !file.startsWith("vault") && !file.startsWith("book"))).toEqual(
      [],
    );
    expect(files.some((file) => file.endsWith("evil.md") && file.includes(".."))).toBe(false);
  });
});

describe("Text of a note in another format", () => {
  test("stays text in a calendar: no line of it becomes a line of the file", async () => {
    const evil =
      "x\\nEND:VEVENT; ATTACH:file:///etc/passwd, BEGIN:VALARM\u2028ACTION:PROCEDURE\u0085a\u0000b";
    const vault = folderOf({
      "People/Ana.md": "",
      "2026-11-22.md": `- [ ] ${evil} [[Ana]] 📅 2026-11-25\n- [ ] ${"ü🙂".repeat(200)} 📅 2026-11-26\n`,
    });
    const said = await kith(["ics", "--vault", vault, ...now]);
    const lines = said.stdout.split(/\r?\n/);
    expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(
      lines.filter((line) => line === "BEGIN:VEVENT").length,
    );
    expect(lines.filter((line) => /^(?:ATTACH|ACTION:PROC)/.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(said.stdout.replace(/\r?\n/g, "")).not.toMatch(controls);
  });

  test("stays text in exported files: no formula in a table, no line of its own in a card", async () => {
    const evil = ["=cmd|' /C calc'!A1", "+1+1", "-2+3", "@SUM(A1)", '"=1', "a,b;c"];
    const people = evil.map((text, at) => [
      `People/Person ${String(at)}.md`,
      `---\naliases: [${JSON.stringify(text)}]\ncircle: ${JSON.stringify(text)}\nemail: ${JSON.stringify(`${text}\nEND:VCARD\nBEGIN:VCARD`)}\nphone: ${JSON.stringify(text)}\n---\n`,
    ]);
    const vault = folderOf({
      ...(Object.fromEntries(people) as Record<string, string>),
      "G.md": "---\ntype: goal\ncadence: weekly\n---\n# =HYPERLINK(1)\n",
      "2026-11-20.md": evil
        .map((text, at) => `- ${text} called [[Person ${String(at)}]]\n`)
        .join(""),
    });
    for (const what of ["contacts", "goals", "interactions"]) {
      const { stdout } = await kith(["export", what, "--vault", vault, ...now]);
      const { data, errors } = parse<string[]>(stdout);
      expect(errors).toEqual([]);
      const cells = data.flat();
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
      const json = await kith(["export", what, "--as", "json", "--vault", vault, ...now]);
      expect(() => JSON.parse(json.stdout) as unknown).not.toThrow();
    }
    const { stdout } = await kith([
      "export",
      "contacts",
      "--as",
      "vcard",
      "--vault",
      vault,
      ...now,
    ]);
    const lines = stdout.split(/\r?\n/);
    expect(lines.filter((line) => line === "BEGIN:VCARD")).toHaveLength(evil.length);
    expect(lines.filter((line) => line === "END:VCARD")).toHaveLength(evil.length);
  });

  test("moves no cursor and paints nothing on a terminal", async () => {
    const vault = folderOf({
      "People/Ana.md": '---\ncircle: "\\e[31mred"\n---\n',
      "2026-11-20.md":
        "- Called [[Ana]] \u001b[2J\u001b]0;title\u0007 \u009b31m\n- [ ] Write \u001b[1A [[Ana]] 📅 2026-11-25\n",
    });
    for (const call of [...reading, ["explain", "2026-11-20.md"]].filter(
      ([name]) => name !== "ics",
    )) {
      const said = await kith([...call, "--vault", vault, ...now]);
      expect({
        call,
        found: controls.exec(said.stdout)?.[0],
      }).toEqual({ call, found: undefined });
    }
  });
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
