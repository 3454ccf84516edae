import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../src/core/language/sayings";
import { changeFrom } from "../../src/core/edit/edit-plan";
import { keptCalendar } from "../../src/core/kept-calendar";
import { moment } from "./agenda-item";
import { journal, person, vaultOf } from "./vault-of";
import { readCalendar } from "./view-models/calendar-lines";

type Notes = Readonly<Record<string, string>>;

const plan = (line: string): Notes => ({
  "People/Louie.md": person(),
  ...journal({ "2026-11-22": line }),
});
const call = plan("- [ ] Call [[Louie]] @2026-11-24 15:00\n- [ ] Cake 📅 2026-11-25");

/** What the file says once it was kept at a moment; null where it is left as it is, or a refusal. */
async function kept(notes: Notes, at: string, before: string | null): Promise<string | null> {
  const { on } = await keptCalendar(vaultOf(notes), moment(at));
  const outcome = changeFrom("Kith.ics", before, on(before));
  if (outcome.is === "refused") return inEnglish(outcome.because);
  return outcome.change === null ? null : outcome.change.after;
}

/** UID and SEQUENCE of each event. */
function editions(text: string | null): ReadonlyMap<string, number> {
  const { parts } = readCalendar(text ?? "");
  return new Map(
    parts.map((part) => [part.value("SUMMARY"), Number(part.value("SEQUENCE"))] as const),
  );
}

describe("The calendar file that is kept up to date", () => {
  test("is made where there is none", async () => {
    const text = await kept(call, "2026-11-22T10:00", null);
    expect([...editions(text).keys()]).toEqual(["Call Louie", "Cake"]);
  });

  test("is written only if its bytes would change: not because time goes by", async () => {
    const first = await kept(call, "2026-11-22T10:00", null);
    expect(await kept(call, "2026-11-22T18:45", first)).toBeNull();
    expect(await kept(call, "2026-11-23T08:00", first)).toBeNull();
  });

  test("has a SEQUENCE that rises for what changed and stays for what didn't, under the same UIDs", async () => {
    const first = await kept(call, "2026-11-22T10:00", null);
    const later = plan("- [ ] Call [[Louie]] @2026-11-24 15:00\n- [ ] Cake 📅 2026-11-26");
    const second = await kept(later, "2026-11-22T11:00", first);
    const [before, after] = [editions(first), editions(second)];
    expect(after.get("Call Louie")).toBe(before.get("Call Louie"));
    expect(after.get("Cake")).toBeGreaterThan(before.get("Cake") ?? 0);
    const uids = (text: string | null) =>
      readCalendar(text ?? "").parts.map((part) => part.value("UID"));
    expect(uids(second)[0]).toBe(uids(first)[0]);
  });

  test("has a rising SEQUENCE even where the clock was set back", async () => {
    const daily = (until: string): Notes => ({
      ...call,
      "Goals/G.md": `---\ntype: goal\ncadence: daily\nremind: 20:00\npaused:\n  - 2026-11-25 to ${until}\n---\n# Write\n`,
    });
    const first = await kept(daily("2026-11-26"), "2026-11-22T10:00", null);
    const second = await kept(daily("2026-11-27"), "2026-11-22T09:00", first);
    expect(editions(second).get("Write")).toBe((editions(first).get("Write") ?? 0) + 1);
  });

  test("is whole again where a sync left half of it", async () => {
    const first = (await kept(call, "2026-11-22T10:00", null)) ?? "";
    const mended = await kept(call, "2026-11-22T10:05", first.slice(0, first.length / 2));
    expect(readCalendar(mended ?? "").parts).toHaveLength(2);
  });

  test("drops what is past at the next change, and holds nothing that was missed (R40)", async () => {
    const first = await kept(call, "2026-11-22T10:00", null);
    expect([...editions(await kept(call, "2026-11-24T16:00", first)).keys()]).toEqual(["Cake"]);
  });

  test("is never another program's: such a file is left as it is", async () => {
    const theirs = "BEGIN:VCALENDAR\r\nPRODID:-//Someone//Else//EN\r\nEND:VCALENDAR\r\n";
    expect(await kept(call, "2026-11-22T10:00", theirs)).toMatch(/not written by Kith/);
  });
});
