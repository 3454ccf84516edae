import { describe, expect, test } from "@jest/globals";
import { toDay, toMoment } from "../../../src/core/dates/day";
import { fillTemplate } from "../../../src/core/edit/template-text";

const facts = {
  title: "2026-11-22",
  day: toDay("2026-11-22")!,
  now: toMoment("2026-11-23T08:05")!,
  format: "DD.MM.YYYY",
};

describe("A daily template", () => {
  test.each([
    ["{{title}}", "2026-11-22"],
    ["{{date}}", "2026-11-22"],
    ["{{Date}}", "2026-11-22"],
    ["{{ date : dddd, Do MMMM YYYY }}", "Sunday, 22nd November 2026"],
    ["{{time}}", "08:05"],
    ["{{time:h:mm a}}", "8:05 am"],
    ["{{time:YYYY-MM-DD HH:mm:ss}}", "2026-11-23 08:05:00"],
    ["{{date:[at] hh[h] A}}", "at 08h AM"],
    ["{{time:LT}}", "8:05 AM"],
    ["{{time:H.m.s ss [ss]}}", "8.5.0 00 ss"],
    ["{{date+10d}} {{time+1d:DD HH}}", "2026-12-02 24 08"],
    ["{{yesterday}} {{tomorrow}}", "21.11.2026 23.11.2026"],
    ["{{monday:YYYY-MM-DD}} {{sunday:YYYY-MM-DD}}", "2026-11-16 2026-11-22"],
    ["{{date+7d:YYYY-MM-DD}} {{date-1w}}", "2026-11-29 2026-11-15"],
    ["{{date+1M:YYYY-MM}} {{date+1q}} {{date-1y}}", "2026-12 2027-02-22 2025-11-22"],
  ])("fills in %s as %s", (template, written) => {
    expect(fillTemplate(template, facts)).toBe(written);
  });

  test("has the time of an afternoon in twelve hours, too", () => {
    const noon = { ...facts, now: toMoment("2026-11-23T12:30")! };
    expect(fillTemplate("{{time:h A}} {{time:hh:m a}} {{time:LT}}", noon)).toBe(
      "12 PM 12:30 pm 12:30 PM",
    );
    expect(fillTemplate("{{time:h A H}}", { ...facts, now: toMoment("2026-11-23T00:30")! })).toBe(
      "12 AM 0",
    );
  });

  test.each([
    "<% tp.date.now() %>",
    "{{kith:agenda}}",
    "{{name}}",
    "{{title:x}}",
    "{{date",
    "{ {date} }",
  ])("leaves %s alone", (template) => {
    expect(fillTemplate(template, facts)).toBe(template);
  });
});

describe("Templater's commands", () => {
  test.each([
    ["<% tp.date.now('{{date}}') %> {{date}}", "<% tp.date.now('{{date}}') %> 2026-11-22"],
    ["<%* const a = `{{title}}`;\n%>{{title}}", "<%* const a = `{{title}}`;\n%>T"],
    ["a <% that is never closed {{title}}", "a <% that is never closed T"],
  ])("are left as they are, whatever they hold: %s", (template, filled) => {
    const facts = { title: "T", day: "2026-11-22", now: "2026-11-22T08:05", format: "YYYY-MM-DD" };
    expect(fillTemplate(template, facts as never)).toBe(filled);
  });
});
