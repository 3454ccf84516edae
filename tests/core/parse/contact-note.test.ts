/** Contacts: DESIGN section 4.2 and what other tools write. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../src/core/dates/cadences/format-cadence";
import { readContact } from "../../../src/core/parse/contact-note";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import { settingsOf } from "../settings-of";

const read = (frontmatter: string, body = "", data: object = {}) =>
  readContact(
    "People/Work/Louie Alvarez.md",
    readNoteText(`---\n${frontmatter}\n---\n${body}`),
    settingsOf(data),
  );
const contactOf = (...args: Parameters<typeof read>) => read(...args).contact;
const problemsOf = (...args: Parameters<typeof read>) =>
  read(...args).problems.map(({ severity, code, line, column, fix }) => [
    severity,
    code,
    line,
    column,
    fix,
  ]);

test("A contact's note says who it is and how to stay in touch", () => {
  const contact = contactOf(
    `aliases: [Louie, Lou]
circle: close
cadence: every 2 weeks
dormant after: 90 days
met: 2024-02-03
last-contact: 2026-05-01
birthday: 1990-04-17
company: "[[Acme|Acme Ltd]]"
email: louie@example.org
phone: [+1 555 0100, "555 0101"]
links: "[[Climbing]]"
tags: [Person/Work]
paused: false
snooze-until: 2026-12-01`,
    "Met at [[Grand Hall]] #Climber\n",
  );
  expect(contact).toMatchObject({
    path: "People/Work/Louie Alvarez.md",
    name: "Louie Alvarez",
    aliases: ["Louie", "Lou"],
    circle: "close",
    cadence: { unit: "week", every: 2 },
    dormantAfter: { count: 90, unit: "day" },
    met: "2024-02-03",
    lastContact: "2026-05-01",
    birthday: { year: 1990, month: 4, day: 17 },
    company: "Acme Ltd",
    emails: ["louie@example.org"],
    phones: ["+1 555 0100", "555 0101"],
    tags: ["person/work", "climber"],
    paused: false,
    snoozeUntil: "2026-12-01",
    links: [
      { target: "Acme", text: "Acme Ltd" },
      { target: "Climbing", text: "Climbing" },
      { target: "Grand Hall", text: "Grand Hall" },
    ],
  });
  expect(contact.properties.get("company")?.value).toBe("[[Acme|Acme Ltd]]");
});

test("A note without properties is a contact all the same", () => {
  expect(readContact("X.md", readNoteText(""), settingsOf())).toMatchObject({
    contact: {
      name: "X",
      circle: null,
      cadence: null,
      met: null,
      birthday: null,
      emails: [],
      paused: false,
    },
    problems: [],
  });
});

describe("The same thing goes by several names", () => {
  test.each([
    ["dormant after: 90 days", { dormantAfter: { count: 90, unit: "day" } }],
    ["dormant-after: 3 months", { dormantAfter: { count: 3, unit: "month" } }],
    ["dormant_after: 90", { dormantAfter: { count: 90, unit: "day" } }],
    ["dormantAfter: 90 days", { dormantAfter: { count: 90, unit: "day" } }],
    ["snoozeUntil: 2026-12-01", { snoozeUntil: "2026-12-01" }],
    ["last_contact: 2026-05-01", { lastContact: "2026-05-01" }],
    ["last-contacted: 2026-05-01", { lastContact: "2026-05-01" }],
    ["last_contacted: 2026-05-01", { lastContact: "2026-05-01" }],
    ["lastContact: 2026-05-01", { lastContact: "2026-05-01" }],
    ["lastContacted: 2026-05-01T10:00", { lastContact: "2026-05-01" }],
    ["Last Contact: '[[2026-05-01]]'", { lastContact: "2026-05-01" }],
    ["last-contact: '[[Journal/2026-05-01|the fair]]'", { lastContact: "2026-05-01" }],
    ["met: '[1 May](Journal/2026-05-01.md)'", { met: "2026-05-01" }],
    ["cadence: twice a year", { cadence: { unit: "month", every: 6, on: null } }],
    ["last-contact: 2026-04-01\nprm-last-contacted: 2026-05-01", { lastContact: "2026-05-01" }],
    ["prm-tier: inner", { circle: "inner" }],
    ["prm-cadence: 30", { cadence: { unit: "day", every: 30 } }],
    ["prm-snooze-until: 2026-12-01", { snoozeUntil: "2026-12-01" }],
    ["prm-paused: true", { paused: true }],
    ["prm-birthday: 04-17", { birthday: { year: null, month: 4, day: 17 } }],
    ["prm-ignore-journal: true", { ignoresJournal: true }],
    ["paused: yes", { paused: true }],
    ["paused: on", { paused: true }],
    ["emails: a@x.org, b@x.org", { emails: ["a@x.org", "b@x.org"] }],
    ["email: a@x.org\nemails: [a@x.org, b@x.org]", { emails: ["a@x.org", "b@x.org"] }],
    ["phone: 1234567", { phones: ["1234567"] }],
    ["circle: [close, Close]", { circle: "close" }],
    ["circle: '[[Close friends]]'", { circle: "Close friends" }],
    ["circle: '[[Circles/Close friends|inner]]'", { circle: "Close friends" }],
    ["company: '[[Firms/Acme]]'", { company: "Acme" }],
  ])("%j", (frontmatter, expected) => {
    expect(contactOf(frontmatter)).toMatchObject(expected);
    expect(problemsOf(frontmatter)).toEqual([]);
  });

  test("of several circles the first is taken, with a warning", () => {
    expect(contactOf("circle: [close, work]")).toMatchObject({ circle: "close" });
    expect(problemsOf("circle: [close, work]")).toEqual([
      ["warning", "circle-several", 2, 9, "close"],
    ]);
  });

  test("the user's own name comes first", () => {
    const data = { properties: { met: ["first met"], lastContact: "seen" } };
    expect(
      contactOf("first met: 2020-01-01\nmet: 2021-01-01\nseen: 2026-01-01", "", data),
    ).toMatchObject({
      met: "2020-01-01",
      lastContact: "2026-01-01",
    });
  });

  test("a journal that is to be read is no property of the contact", () => {
    expect(contactOf("prm-ignore-journal: false")).not.toHaveProperty("ignoresJournal");
  });
});

describe("Birthdays", () => {
  test.each([
    ["1990-04-17", { year: 1990, month: 4, day: 17 }],
    ["04-17", { year: null, month: 4, day: 17 }],
    ["--04-17", { year: null, month: 4, day: 17 }],
    ["--0417", { year: null, month: 4, day: 17 }],
    ["0000-04-17", { year: null, month: 4, day: 17 }],
    ["1604-04-17", { year: null, month: 4, day: 17 }],
    ["1990-04-17T00:00:00", { year: 1990, month: 4, day: 17 }],
    ["02-29", { year: null, month: 2, day: 29 }],
    ["17 April", { year: null, month: 4, day: 17 }],
    ["April 17", { year: null, month: 4, day: 17 }],
    ["17 April 1990", { year: 1990, month: 4, day: 17 }],
    ["01/02/1980", { year: 1980, month: 2, day: 1 }],
    ["'[[1990-04-17]]'", { year: 1990, month: 4, day: 17 }],
  ])("%s", (written, birthday) => {
    expect(contactOf(`birthday: ${written}`).birthday).toEqual(birthday);
  });

  test.each(["02-30", "1990-13-01", "tomorrow", "next Friday", "April", "1990", "soon"])(
    "%s is none, with a warning",
    (written) => {
      expect(contactOf(`birthday: ${written}`).birthday).toBeNull();
      expect(problemsOf(`birthday: ${written}`)).toEqual([
        ["warning", "birthday-unknown", 2, 11, null],
      ]);
    },
  );
});

describe("Days of the past and of the future", () => {
  test.each([
    ["met: 2019", { met: "2019-01-01" }],
    ["met: May 2019", { met: "2019-05-01" }],
    ["created: 2026-05-12\nmet: last Friday", { met: "2026-05-08" }],
    ["created: 2026-05-12\nmet: 20 April", { met: "2026-04-20" }],
    ["created: 2026-05-12\nsnooze-until: 20 April", { snoozeUntil: "2027-04-20" }],
  ])("%j", (frontmatter, expected) => {
    expect(contactOf(frontmatter)).toMatchObject(expected);
  });
});

describe("What can't be read", () => {
  test.each([
    ["cadence: fortnihgtly", ["error", "cadence-unknown", 2, 10, "fortnightly"]],
    ["met: 2026-02-30", ["warning", "date-unknown", 2, 6, "2026-02-28"]],
    ["met: last Friday", ["warning", "date-without-anchor", 2, 6, null]],
    ["dormant-after: 6 mnths", ["warning", "duration-unknown", 2, 16, "6 months"]],
    ["dormant-after: ages", ["warning", "duration-unknown", 2, 16, null]],
    ["dormant-after: -3", ["warning", "duration-unknown", 2, 16, null]],
  ])("%j is a problem", (frontmatter, problem) => {
    expect(problemsOf(frontmatter)).toEqual([problem]);
  });

  test.each([
    ['lastContacted: "-"', "date-unknown"],
    ["met: '?'", "date-unknown"],
    ["birthday: n/a", "value-empty"],
    ["cadence: none", "value-empty"],
    ["dormant-after: TBD", "value-empty"],
    ["birthday: '{{birthday}}'", "value-empty"],
  ])("%j says nothing, which is no more than a hint", (frontmatter, code) => {
    expect(read(frontmatter).problems).toMatchObject([{ severity: "hint", code }]);
  });

  test("nothing of it stops the rest", () => {
    const contact = contactOf("met: 2026-02-30\ncadence: monthly");
    expect(contact.cadence && formatCadence(contact.cadence)).toBe("monthly");
  });

  test("empty properties and marks for nothing are no values", () => {
    expect(contactOf("company: -\ncircle:\nemail: n/a\nphone: []")).toMatchObject({
      company: null,
      circle: null,
      emails: [],
      phones: [],
    });
  });
});
