/** Hostile texts stay where they are: no name leads out of the vault, and no word orders a calendar, a table or a terminal about. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "papaparse";
import { folderOf, kith } from "./run-kith";
import { now, reading } from "./ask-everything";

/** What a terminal or a calendar could take for an order: all but tabs and line ends. */
const controls = /(?![\t\n])\p{Cc}/u;

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
