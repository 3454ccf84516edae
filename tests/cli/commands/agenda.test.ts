import { readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { folderOf, kith, type Said } from "../run-kith";

const notes = {
  "People/Louie.md": "---\ntype: contact\nbirthday: 11-24\n---\n",
  "Journal/2026-11-21.md":
    "I'll call [[Louie]] tomorrow on my afternoon walk\n\nI should write to [[Louie]]\n",
  "Goals/G.md":
    "---\ntype: goal\ncadence: daily\nremind: 20:30\nstart: 2026-11-22\n---\n# Message\n",
};
const dataFile = ".obsidian/plugins/kith/data.json";

let vault = "";
afterEach(() => {
  rmSync(vault, { recursive: true, force: true });
});

function open(more: Readonly<Record<string, string>> = {}): void {
  vault = folderOf({ ...notes, ...more });
}

function at(now: string, ...args: readonly string[]): Promise<Said> {
  return kith([...args, "--vault", vault, "--now", now]);
}

function run(...args: readonly string[]): Promise<Said> {
  return at("2026-11-22T10:00", ...args);
}

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly missed: boolean;
}

async function items(...args: readonly string[]): Promise<readonly Item[]> {
  return (await run("agenda", "--json", ...args)).json()["items"] as readonly Item[];
}

async function idOf(kind: string): Promise<string> {
  return (await items()).find((item) => item.kind === kind)?.id ?? "";
}

function data(): unknown {
  return JSON.parse(readFileSync(join(vault, dataFile), "utf8"));
}

describe("kith agenda", () => {
  test("groups by day what lies ahead, and ends with plans without a time", async () => {
    open();
    const { stdout } = await run("agenda", "--days", "3");
    expect(stdout).toBe(`Today
  15:00    Call Louie  written Sat 21 Nov
  20:30    Message  0 of 1 so far

Tomorrow
  20:30    Message

Tue 24 Nov
  all day  Louie’s birthday
  20:30    Message

Without a time yet
  Write to Louie
`);
  });

  test("shows what was missed first", async () => {
    open();
    const { stdout } = await at("2026-11-23T10:00", "agenda", "--days", "1");
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "Missed",
      "  Sun 22 Nov 15:00  Call Louie  written Sat 21 Nov",
      "  Sun 22 Nov 20:30  Message  0 of 1 so far",
    ]);
  });

  test("answers as JSON with items, vague plans and problems", async () => {
    open();
    const answer = (await run("agenda", "--json", "--days", "1")).json();
    expect(answer).toMatchObject({
      kith: 1,
      now: "2026-11-22T10:00",
      items: [
        {
          kind: "plan",
          at: "2026-11-22T15:00",
          allDay: false,
          text: "Call Louie",
          path: "Journal/2026-11-21.md",
          line: 1,
          contacts: ["People/Louie.md"],
          missed: false,
        },
        { kind: "goal" },
      ],
      vague: [{ text: "Write to Louie", path: "Journal/2026-11-21.md", line: 3 }],
    });
  });

  test("takes a query, whose days win over --days (R62)", async () => {
    open();
    const found = await items("kind is goal; next 2 days", "--days", "30");
    expect(found.map((item) => item.at)).toEqual(["2026-11-22T20:30", "2026-11-23T20:30"]);
    const week = await items("this week");
    expect(week.map((item) => item.at.slice(0, 10))).toEqual(["2026-11-22", "2026-11-22"]);
  });

  test("shows no rows for a query with a mistake (R135)", async () => {
    open();
    const answer = (await run("agenda", "--json", "kind is gaol")).json();
    expect(answer).toMatchObject({ items: [], vague: [], problems: [{ line: 1 }] });
    expect(answer["problems"]).toHaveLength(1);
  });

  test.each([["0"], ["abc"], ["-1"], ["1.5"]])("refuses --days %s", async (days) => {
    open();
    expect(await run("agenda", "--days", days)).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("kith snooze and kith done", () => {
  test("write the decision where it syncs, and the agenda gives the snoozed time (R4)", async () => {
    open({ [dataFile]: '{\n  "weekStart": "monday",\n  "mine": [1]\n}\n' });
    const id = await idOf("plan");
    const said = await run("snooze", id, "tomorrow", "--json");
    expect(said.json()).toEqual({
      kith: 1,
      now: "2026-11-22T10:00",
      id,
      snoozedUntil: "2026-11-23T09:00",
      written: [{ path: dataFile, line: 7, text: expect.stringContaining(id) as unknown }],
      dryRun: false,
    });
    expect(data()).toEqual({
      weekStart: "monday",
      mine: [1],
      decisions: { [id]: { snoozedUntil: "2026-11-23T09:00", decidedAt: "2026-11-22T10:00" } },
    });
    expect((await items()).find((item) => item.id === id)?.at).toBe("2026-11-23T09:00");
  });

  test("take the item off the agenda (R136)", async () => {
    open();
    const id = await idOf("goal");
    expect((await run("done", id)).stdout).toBe("Message: done\n");
    expect((await items()).some((item) => item.id === id)).toBe(false);
    expect(data()).toMatchObject({ decisions: { [id]: { done: true, day: "2026-11-22" } } });
    expect(await run("done", id)).toMatchObject({ status: 0 });
  });

  test("write nothing with --dry-run", async () => {
    open();
    const id = await idOf("plan");
    const said = await run("snooze", id, "10m", "--dry-run", "--json");
    expect(said.json()).toMatchObject({ dryRun: true, written: [{ path: dataFile }] });
    expect(() => data()).toThrow();
  });

  test.each([
    ["an id that is nowhere", ["snooze", "nope", "1h"]],
    ["a time that is past", ["snooze", "PLAN", "yesterday"]],
    ["words that are no time", ["snooze", "PLAN", "whenever"]],
    ["no time at all", ["snooze", "PLAN"]],
  ])("refuse %s with one line", async (_title, args) => {
    open();
    const id = await idOf("plan");
    const said = await run(...args.map((arg) => (arg === "PLAN" ? id : arg)));
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr.trim().split("\n")).toHaveLength(1);
    expect(() => data()).toThrow();
  });

  test("refuse a broken settings file and leave it as it is (R74)", async () => {
    open({ [dataFile]: "{ no" });
    const said = await run("done", await idOf("plan"));
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(readFileSync(join(vault, dataFile), "utf8")).toBe("{ no");
  });

  test("never write out of the vault (R75)", async () => {
    open();
    const id = await idOf("plan");
    const outside = mkdtempSync(join(tmpdir(), "kith-out-"));
    mkdirSync(join(vault, ".obsidian/plugins"), { recursive: true });
    symlinkSync(outside, join(vault, ".obsidian/plugins/kith"));
    expect(await run("done", id)).toMatchObject({ status: 2 });
    const config = join(outside, "settings.json");
    writeFileSync(config, "{}");
    rmSync(join(vault, ".obsidian/plugins/kith"));
    expect(await run("done", id, "--config", config)).toMatchObject({ status: 2 });
    expect(readFileSync(config, "utf8")).toBe("{}");
    rmSync(outside, { recursive: true });
  });
});

describe("kith ics", () => {
  test("prints a calendar, the same bytes each time (R37)", async () => {
    open();
    const { stdout, status } = await run("ics", "--days", "5");
    expect(status).toBe(0);
    expect(stdout.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(stdout.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(stdout).toContain("RRULE:FREQ=DAILY;UNTIL=20261126T235959\r\n");
    expect((await run("ics", "--days", "5")).stdout).toBe(stdout);
  });
});

test("kith agenda leaves what is to be done whole in a narrow terminal", async () => {
  open({
    "Journal/2026-11-21.md":
      "- [ ] Send [[Louie]] the figures of the new room 📅 2026-11-24\n- [ ] Ask [[Louie]] about the boat in the harbour of Lisbon\n",
  });
  const call = ["agenda", "--vault", vault, "--now", "2026-11-22T10:00"];
  const { stdout } = await kith(call, 40);
  expect(stdout).toContain("    Send Louie the figures of the new\n    room\n");
  expect(stdout).toContain("  Ask Louie about the boat in the\n    harbour of Lisbon\n");
});

describe("kith watch", () => {
  test("prints what is due, follows the notes, and ends cleanly when it is stopped", async () => {
    open();
    const call = ["watch", "--vault", vault, "--now", "2026-11-22T15:00"];
    let heard = "";
    const watching = kith(call, 100, "en", (stdout) => {
      heard = stdout;
    });
    const until = async (text: string): Promise<void> => {
      while (!heard.includes(text)) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await until("Call Louie");
    writeFileSync(join(vault, "Journal/2026-11-22.md"), "- [ ] Ring [[Louie]] @2026-11-22 15:00\n");
    await until("Ring Louie");
    process.emit("SIGINT");
    const { status, stdout, stderr } = await watching;
    expect(status).toBe(0);
    expect(stdout).toBe("15:00    Call Louie  written Sat 21 Nov\n15:00    Ring Louie\n");
    expect(stderr).toContain("Ctrl+C ends it");
  });
});
