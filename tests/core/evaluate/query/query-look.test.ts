/** What the answers to the queries of all blocks have in common. */
import { expect, test } from "@jest/globals";
import { explainQuery } from "../../../../src/core/evaluate/query/explain-query";
import { queryLook } from "../../../../src/core/evaluate/query/query-look";
import { catalogueFor } from "../../../../src/core/language/catalogue-for";
import { englishQueryWords } from "../../../../src/core/language/en/query-words";
import { parsed } from "./people";

test("A query without a look is a list, in full and unexplained", () => {
  expect(queryLook(parsed("dormant", "").query, [])).toMatchObject({
    as: "list",
    short: false,
    explain: false,
    problems: [],
  });
});

test("It looks as its lines say", () => {
  const { query } = parsed("dormant", "as table\nshort\nexplain");
  expect(queryLook(query, [])).toMatchObject({ as: "table", short: true, explain: true });
});

const germanQueryWords = catalogueFor("de").query;

test("It is told in words, in English unless asked otherwise", () => {
  const { query } = parsed("dormant", "tagged #work");
  expect(queryLook(query, []).query).toBe(explainQuery(query, englishQueryWords));
  expect(queryLook(query, [], germanQueryWords).query).toBe(explainQuery(query, germanQueryWords));
  expect(queryLook(query, [], germanQueryWords).query).not.toBe(queryLook(query, []).query);
});

test("It carries the problems that were found", () => {
  const { query, problems } = parsed("dormant", "taged #work");
  expect(problems).not.toEqual([]);
  expect(queryLook(query, problems).problems).toBe(problems);
});
