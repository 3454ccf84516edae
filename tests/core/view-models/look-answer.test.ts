import { describe, expect, test } from "@jest/globals";
import { lookAnswer } from "../../../src/core/view-models/look-answer";
import { aProblem } from "../note-builder";

describe("What an answer says besides its rows", () => {
  const look = { as: "list", short: true, explain: false, problems: [] } as const;
  const inVault = [{ ...aProblem(3, "a-note"), path: "A.md" }];
  const inQuery = [{ ...aProblem(1, "a-query"), path: "" }];

  test("are the problems of the vault, unless the query has its own", () => {
    expect(lookAnswer(look, inVault)).toEqual({ ...look, problems: inVault });
    expect(lookAnswer({ ...look, problems: inQuery }, inVault).problems).toEqual(inQuery);
    expect(lookAnswer(look, [])).toEqual(look);
  });

  test("is nothing else that was found", () => {
    const found = { ...look, query: "contacts", contacts: [] };
    expect(Object.keys(lookAnswer(found, []))).toEqual(["as", "short", "explain", "problems"]);
  });
});
