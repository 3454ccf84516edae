/** `kith snooze` and `kith done`: decisions on an item of the agenda. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const now = ["--now", "2026-11-22T10:00"];
const dataFile = ".obsidian/plugins/kith/data.json";

async function begun() {
  const vault = folderOf({
    "2026-11-22.md": "- [ ] Call [[Ana]] today at 15:00\n",
    "People/Ana.md": "",
  });
  const items = async () => {
    const said = (await kith(["agenda", "--vault", vault, ...now, "--json"])).json();
    return (said as { items: readonly { id: string; at: string }[] }).items;
  };
  const id = (await items())[0]?.id ?? "";
  const call = (...args: readonly string[]) => kith([...args, "--vault", vault, ...now]);
  return { vault, id, items, call };
}

describe("kith snooze", () => {
  test.each([
    [["10m"], "2026-11-22T10:10"],
    [["1h"], "2026-11-22T11:00"],
    [["evening"], "2026-11-22T18:30"],
    [["tomorrow"], "2026-11-23T09:00"],
    [["Friday", "at", "4pm"], "2026-11-27T16:00"],
  ])("until %j is %s", async (when, until) => {
    const { id, call, items } = await begun();
    const said = await call("snooze", id, ...when, "--json");
    expect(said.json()).toMatchObject({ id, snoozedUntil: until, dryRun: false });
    expect((await items()).map(({ id: own, at }) => [own, at])).toEqual([[id, until]]);
  });

  test.each(["yesterday", "some time", "9:00 today"])(
    "not until %j, which is no time ahead",
    async (when) => {
      const { id, call } = await begun();
      expect(await call("snooze", id, when)).toMatchObject({ status: 2, stdout: "" });
    },
  );
});

describe("kith done", () => {
  test("takes the item off the agenda", async () => {
    const { id, call, items, vault } = await begun();
    expect((await call("done", id, "--json")).json()).toMatchObject({ id, done: true });
    expect(await items()).toEqual([]);
    expect(readFileSync(join(vault, dataFile), "utf8")).toContain(id);
  });

  test("with --dry-run says what it would write, and writes nothing", async () => {
    const { id, call, items } = await begun();
    expect((await call("done", id, "--dry-run", "--json")).json()).toMatchObject({
      dryRun: true,
      written: [{ path: dataFile }],
    });
    expect(await items()).toHaveLength(1);
  });

  test("tells a person what was done", async () => {
    const { id, call } = await begun();
    expect((await call("done", id)).stdout).toContain("Call Ana");
  });
});
