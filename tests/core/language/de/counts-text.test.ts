/** How German says what counts, and that it is read back as the same. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import { countsText } from "../../../../src/core/language/de/counts-text";
import type { CountFilter, CountTerm } from "../../../../src/core/model/counts";
import { countable, formatCounts, readCounts } from "../../../../src/core/parse/goals/counts";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf({ language: "de" });

const terms: readonly CountTerm[] = [
  ...countable.flatMap((word) => readCounts(word, calendar).counts?.terms ?? []),
  { is: "tag", tag: "kaffee/tee" },
  { is: "link", target: "Treffen mit Maria" },
];
const filters: readonly CountFilter[] = [
  { is: "with tag", tag: "mentor" },
  { is: "with link", target: "Acme" },
  { is: "in circle", circle: "close" },
];

describe("What counts, in German", () => {
  test.each(terms.map((term) => [countsText({ terms: [term], filters: [] }), term] as const))(
    "“%s” is read back as the same",
    (said, term) => {
      expect(readCounts(said, calendar).counts).toEqual({ terms: [term], filters: [] });
    },
  );

  test("is joined and narrowed, and read back as the same", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...terms), {
          minLength: 1,
          maxLength: 3,
          selector: (term) => JSON.stringify(term),
        }),
        fc.uniqueArray(fc.constantFrom(...filters), { maxLength: 2, selector: ({ is }) => is }),
        (some, narrowed) => {
          const counts = { terms: some, filters: narrowed };
          const read = readCounts(countsText(counts), calendar).counts;
          expect([countsText(counts), read && formatCounts(read)]).toEqual([
            countsText(counts),
            formatCounts(counts),
          ]);
        },
      ),
    );
  });

  test("keeps the words of folders, which are names", () => {
    const counts = {
      terms: [{ is: "contacts" } as const],
      filters: [{ is: "in folder", folder: "Leute/Neue Kontakte" } as const],
    };
    expect(countsText(counts)).toBe("Kontakte in „Leute/Neue Kontakte“");
    expect(readCounts(countsText(counts), calendar).counts).toEqual(counts);
  });
});
