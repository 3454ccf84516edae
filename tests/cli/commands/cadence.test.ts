/** `kith cadence`: the canonical cadence of a phrase and its next periods. */
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const vault = folderOf({ "A.md": "" });
const now = ["--vault", vault, "--now", "2026-11-22T10:00"];
const cadence = (...args: readonly string[]) => kith(["cadence", ...args, ...now]);

describe("kith cadence", () => {
  test("answers with the canonical cadence, its periods and its rule (R99)", async () => {
    const said = await cadence("every other tuesday", "--count", "2", "--json");
    expect(said.json()).toEqual({
      kith: 1,
      now: "2026-11-22T10:00",
      phrase: "every other tuesday",
      cadence: "every 2 weeks on Tuesday",
      target: null,
      periods: [
        { start: "2026-12-01", end: "2026-12-01" },
        { start: "2026-12-15", end: "2026-12-15" },
      ],
      rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    });
  });

  test("gives five periods unless asked otherwise, and none where none are wanted", async () => {
    const count = async (...args: readonly string[]) =>
      ((await cadence("weekly", ...args, "--json")).json() as { periods: readonly unknown[] })
        .periods.length;
    expect([await count(), await count("--count", "0"), await count("--count", "12")]).toEqual([
      5, 0, 12,
    ]);
  });

  test("of a phrase that is none says the nearest that is, with status 0", async () => {
    const said = await cadence("fortnihgtly", "--json");
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({
      cadence: null,
      periods: [],
      rrule: null,
      problems: [{ code: "cadence-unknown", fix: "fortnightly" }],
    });
  });

  test("tells a person the number that a phrase asks for", async () => {
    const [first, second] = (await cadence("twice a week", "--count", "1")).stdout.split("\n");
    expect(first).toMatch(/^weekly, .*2/);
    expect(second).toBe("  Monday, 16 November 2026 to Sunday, 22 November 2026");
  });

  test.each(["-1", "1001", "1.5", "two", ""])("counts no %j periods", async (count) => {
    expect((await cadence("weekly", `--count=${count}`)).status).toBe(2);
  });
});
