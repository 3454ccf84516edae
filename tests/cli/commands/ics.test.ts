/** `kith ics`: a calendar with alarms, for when the app is closed. */
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const vault = folderOf({
  "2026-11-22.md": "- [ ] Call [[Ana]] 📅 2026-12-01\n- [ ] Write [[Ana]] 📅 2027-03-01\n",
  "People/Ana.md": "",
});
const ics = (...args: readonly string[]) =>
  kith(["ics", ...args, "--vault", vault, "--now", "2026-11-22T10:00"]);

describe("kith ics", () => {
  test("prints a calendar of the next 90 days, and nothing else", async () => {
    const { stdout, stderr, status } = await ics();
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect(stdout).toContain("DTSTART;VALUE=DATE:20261201");
    expect(stdout).not.toContain("20270301");
  });

  test("looks as far ahead as it is asked to", async () => {
    expect((await ics("--days", "5")).stdout).not.toContain("BEGIN:VEVENT");
    expect((await ics("--days", "100")).stdout).toContain("20270301");
  });

  test("as JSON says how many events there are", async () => {
    const said = (await ics("--json")).json();
    expect(said).toMatchObject({ events: 1, problems: [] });
    expect(said["ics"]).toBe((await ics()).stdout);
  });

  test("has one moment for all, the only one with a Z (R37)", async () => {
    const { stdout } = await ics();
    expect(stdout.match(/\d{6}Z/g)).toEqual(["100000Z"]);
    expect((await ics()).stdout).toBe(stdout);
  });
});
