import { describe, expect, test } from "@jest/globals";
import { dormantContacts } from "../../../src/core/evaluate/query/dormant-contacts";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { dormantAnswer } from "../../../src/core/view-models/dormant-answer";
import { asked, now, parsed, peopleIndex } from "../evaluate/query/people";
import { aProblem } from "../note-builder";

const language = catalogueFor("en");
const answerTo = (text: string) => dormantAnswer(asked(text), peopleIndex, now, language);

describe("The answer to a query for dormant contacts", () => {
  test("without a word lists the dormant, longest silence first, with the usual columns", () => {
    const { contacts, show, query, as, short } = answerTo("");
    expect(contacts.map(({ name, daysSince }) => [name, daysSince])).toEqual([
      ["Adaeze", 293],
      ["Ben", 266],
      ["Chen Wei", 234],
      ["Dora", 184],
    ]);
    expect(show).toEqual(["name", "last contact", "silence", "via"]);
    expect(contacts[3]?.shown).toEqual({
      name: "Dora",
      "last contact": "Fri 22 May",
      silence: "6 months",
      via: "meeting: Met Dora for lunch",
    });
    expect(query).not.toBe("");
    expect({ as, short }).toEqual({ as: "list", short: false });
  });

  test("has the columns that were asked for, any property among them", () => {
    const { contacts, show } = answerTo("name includes adaeze\nshow rating, company");
    expect(show).toEqual(["rating", "company"]);
    expect(contacts[0]?.shown).toEqual({ rating: "3", company: "Acme" });
  });

  test("tells the query in words, and how it wants to be shown", () => {
    expect(answerTo("as table\nshort\nexplain")).toMatchObject({
      as: "table",
      short: true,
      explain: true,
    });
  });

  test("names groups by paths only where it groups, and keeps the whole list flat (R3)", () => {
    const grouped = answerTo("group by circle");
    expect(grouped.groups).toEqual([
      { name: "mentors", contacts: ["People/Adaeze.md"] },
      { name: "old friends", contacts: ["People/Workshop/Dora.md"] },
      { name: "", contacts: ["People/Work/Ben.md", "People/Work/Chen Wei.md"] },
    ]);
    expect(grouped.contacts).toHaveLength(4);
    expect(answerTo("")).not.toHaveProperty("groups");
  });

  test("has no rows where the query has a mistake, and says which (R7, R130)", () => {
    const { query } = parsed("dormant", "not in circel family");
    const { problems } = parsed("dormant", "not in circel family");
    const found = { ...dormantContacts(query, peopleIndex, now), contacts: [], problems };
    const answer = dormantAnswer(found, peopleIndex, now, language, [
      { ...aProblem(1, "x"), path: "A.md" },
    ]);
    expect(answer.contacts).toEqual([]);
    expect(answer.problems).toEqual(problems);
    expect(problems).toMatchObject([{ line: 1 }]);
  });
});
