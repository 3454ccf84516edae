import { beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "../../core/evaluate/query/people";
import { folderOf, kith, type Said } from "../run-kith";

let root = "";

beforeAll(() => {
  root = folderOf(people);
});

const interactions = (...args: readonly string[]): Promise<Said> =>
  kith(["interactions", ...args, "--vault", root, "--now", "2026-11-22T10:00"]);

describe("kith interactions", () => {
  test("answers in the shape of a goal's evidence, newest first (R2)", async () => {
    const answer = (await interactions("limit 2", "--json")).json();
    expect(answer).toMatchObject({
      interactions: [
        {
          path: "Journal/2026-10-13.md",
          line: 1,
          date: "2026-10-13",
          kind: "call",
          contacts: ["People/Eve.md"],
          text: "Called [[Eve]]",
        },
        { path: "Journal/2026-05-22.md", kind: "meeting" },
      ],
      problems: [],
    });
  });

  test("shows people a table", async () => {
    expect((await interactions("in circle mentors; since February")).stdout).toBe(
      `Day         Kind     With    What
Tue 13 Oct  call     Eve     Called Eve
Mon 2 Feb   meeting  Adaeze  Coffee with Adaeze
`,
    );
  });

  test("answers a mistake with no rows (R135)", async () => {
    const said = await interactions("kind is cal", "--json");
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({ interactions: [], problems: [{ fix: "call" }] });
  });
});
