import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "./run-kith";

const now = ["--now", "2026-11-22T10:00"];
const dataFile = ".obsidian/plugins/kith/data.json";
const notes = {
  "People/Ana.md": "---\nbirthday: 1990-11-25\n---\n",
  "2026-11-22.md": "- [ ] Call [[Ana]] 📅 2026-11-24\n- [ ] Write to [[Ana]] some day\n",
};

interface Item {
  readonly id: string;
  readonly kind: string;
}

async function agendaOf(
  vault: string,
): Promise<{ items: readonly Item[]; vague: readonly Item[] }> {
  const said = await kith(["agenda", "--vault", vault, "--json", ...now]);
  return said.json() as unknown as { items: readonly Item[]; vague: readonly Item[] };
}

const decisions = (vault: string, file = dataFile): Readonly<Record<string, unknown>> =>
  (
    JSON.parse(readFileSync(join(vault, file), "utf8")) as {
      decisions: Readonly<Record<string, unknown>>;
    }
  ).decisions;

describe("A decision from the command line", () => {
  test("on a plan is kept without a day, on what lapses with its day with it", async () => {
    const vault = folderOf(notes);
    const { items, vague } = await agendaOf(vault);
    const plan = items.find(({ kind }) => kind === "plan")!;
    const birthday = items.find(({ kind }) => kind === "birthday")!;
    for (const { id } of [plan, birthday, vague[0]!]) {
      const said = await kith(["done", id, "--vault", vault, "--json", ...now]);
      expect(said.json()["written"]).toMatchObject([{ path: dataFile }]);
    }
    const decidedAt = "2026-11-22T10:00";
    expect(decisions(vault)).toEqual({
      [plan.id]: { done: true, decidedAt },
      [birthday.id]: { done: true, decidedAt, day: "2026-11-25" },
      [vague[0]!.id]: { done: true, decidedAt },
    });
  });

  test("may be taken anew once the item is on no agenda any more", async () => {
    const known = { lapsed: { done: true, day: "2026-11-20" }, plain: { done: true } };
    const vault = folderOf({ ...notes, [dataFile]: JSON.stringify({ decisions: known }) });
    for (const id of ["lapsed", "plain"]) {
      const said = await kith(["snooze", id, "1h", "--vault", vault, "--json", ...now]);
      expect(said).toMatchObject({ status: 0, stderr: "" });
    }
    expect(decisions(vault)).toMatchObject({
      lapsed: { snoozedUntil: "2026-11-22T11:00", day: "2026-11-20" },
      plain: { snoozedUntil: "2026-11-22T11:00" },
    });
  });

  test("on what nobody knows is refused", async () => {
    const said = await kith(["done", "nothing", "--vault", folderOf(notes), ...now]);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(/There is no item nothing on the agenda/);
  });

  test("goes into the settings file of the call, if that lies in the vault (R75)", async () => {
    const vault = folderOf({ ...notes, "own/kith.json": "{}" });
    const id = (await agendaOf(vault)).items[0]!.id;
    const call = ["done", id, "--vault", vault, ...now, "--config"];
    expect(await kith([...call, join(vault, "own/kith.json")])).toMatchObject({ status: 0 });
    expect(decisions(vault, "own/kith.json")).toHaveProperty([id]);
    const outside = join(folderOf({ "kith.json": "{}" }), "kith.json");
    const said = await kith([...call, outside]);
    expect(said.status).toBe(2);
    expect(said.stderr).toMatch(/lies outside of the vault, so nothing was written/);
    expect(readFileSync(outside, "utf8")).toBe("{}");
    const above = join(vault, "..");
    expect((await kith([...call, above])).status).toBe(2);
  });

  test("that was taken in the same minute is nothing to undo, though the file's form changes", async () => {
    process.env["KITH_STATE"] = mkdtempSync(join(tmpdir(), "kith-state-"));
    const same = '{ "decisions" : {"plain": {"done":true,"decidedAt":"2026-11-22T10:00"}} }';
    const vault = folderOf({ ...notes, [dataFile]: same });
    const done = await kith(["done", "plain", "--vault", vault, ...now]);
    const list = await kith(["undo", "--list", "--json", "--vault", vault, ...now]);
    process.env["KITH_STATE"] = "off";
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(vault, dataFile), "utf8")).not.toBe(same);
    expect(list.json()).toMatchObject({ steps: [] });
  });

  test("says where it stands in the file, in whatever way that is written", async () => {
    const vault = folderOf({ ...notes, [dataFile]: '{\n  "weekStart": "monday"\n}\n' });
    const id = (await agendaOf(vault)).items[0]!.id;
    const said = await kith(["done", id, "--vault", vault, "--json", ...now]);
    expect(said.json()["written"]).toMatchObject([{ line: 4 }]);
    writeFileSync(join(vault, dataFile), "{}");
    const once = await kith(["done", id, "--vault", vault, "--json", ...now]);
    expect(once.json()["written"]).toMatchObject([{ line: 1 }]);
  });
});
