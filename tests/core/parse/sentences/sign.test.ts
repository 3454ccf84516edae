/** What words of a clause say, when no more is known of them. */
import { expect, test } from "@jest/globals";
import { signFrom } from "../../../../src/core/parse/sentences/sign";

test("A sign says no more than it is given: strong, of no kind, of all around it", () => {
  expect(signFrom("reports", 2, 4, {})).toEqual({
    stance: "reports",
    from: 2,
    to: 4,
    strong: true,
    kind: null,
    onlyAfter: false,
    voids: false,
    unanswered: false,
    unsent: false,
    open: false,
    going: false,
    arranged: false,
    foretells: false,
    kept: false,
    verb: -1,
  });
});

test("Every part that it is given is kept", () => {
  const parts = {
    strong: false,
    kind: "call",
    onlyAfter: true,
    voids: true,
    unanswered: true,
    unsent: true,
    open: true,
    going: true,
    arranged: true,
    foretells: true,
    kept: true,
    verb: 3,
  } as const;
  expect(signFrom("denies", 0, 1, parts)).toEqual({ stance: "denies", from: 0, to: 1, ...parts });
});
