import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { noteLink, plainLine } from "../../../src/core/view-models/plain-line";

describe("Words of a note that Kith puts into another", () => {
  test.each([
    ["Called [[Ana]] and ![[Picture]]", "Called Ana and Picture"],
    ["a <% tp.file.title %> b", "a < % tp.file.title %> b"],
    ["<%* await x() %>", "< %* await x() %>"],
    ["`= this.file` and `$= dv.pages()`", "'= this.file' and '$= dv.pages()'"],
    ["<img src=x onerror=alert(1)>", "< img src=x onerror=alert(1)>"],
    ["<!-- a --> <?php ?> </div>", "a < ?php ?> < /div>"],
    ["![picture](https://example.org/a.png)", "[picture](https://example.org/a.png)"],
    ["[site](https://example.org)", "[site](https://example.org)"],
    ["[go](javascript:alert(1))", "[go] (javascript:alert(1))"],
    ["[go]( <DATA:text/html,x>)", "[go] ( < DATA:text/html,x>)"],
    ["[[x]](javascript:alert(1))", "x(javascript:alert(1))"],
    ["%% kith:end %% more", "kith:end more"],
    ["about #work and C#", "about \\#work and C#"],
    ["a | b", "a b"],
    ["Called Ana ^block-1", "Called Ana block-1"],
    ["[ ] a task", "\\[ ] a task"],
    ["[a]: https://example.org", "\\[a]: https://example.org"],
    ["# a heading", "\\# a heading"],
    ["> a quote", "\\> a quote"],
    ["- an item", "\\- an item"],
    ["I <3 rowing, 2 < 3, 5 ^ 2", "I <3 rowing, 2 < 3, 5 ^ 2"],
    ["-5 degrees, *strong* words", "-5 degrees, *strong* words"],
    ["two\nlines", "two lines"],
  ])("%j become %j", (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  test("are one short line in which nothing runs, is fetched, or ends a section, whatever they are", () => {
    const piece = fc.constantFrom(
      ..."<>%![]()`|#^:-* \n\u0000ab=$&".split(""),
      ...[
        "<%",
        "%>",
        "%%",
        "<!--",
        "-->",
        "![[",
        "]]",
        "](javascript:",
        "script",
        "img",
        "kith:end",
      ],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\r\n`|]|%%|<!--|\[\[|<[a-z/!?%]|!\[|\]\(\s*javascript:/i);
        expect(line).not.toMatch(/ \^[\w-]+$|^(?:[#>*+-]+ |\[.\] )/);
        expect(line.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("A link that Kith writes", () => {
  test.each([
    ["People/Ana.md", "Ana", "[[People/Ana|Ana]]"],
    ["People/Ana.md", "A]]|<%x%>", "[[People/Ana|A < %x%>]]"],
    ["People/A#b.md", "A#b", "A#b"],
    ["People/<% x %>.md", "X", "X"],
    ["People/Ana.md", "", "[[People/Ana]]"],
  ])("to %j, shown as %j, is %j", (path, label, link) => {
    expect(noteLink(path, label)).toBe(link);
  });
});
