import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { callTo, mailTo, waysToReach, webLink } from "../../../src/core/evaluate/reach";
import { person, vaultOf } from "../vault-of";

describe("A mail address", () => {
  test.each([
    ["ana@example.org", "mailto:ana@example.org"],
    [" mailto:ana@example.org ", "mailto:ana@example.org"],
    ["ana+kith@example.org", "mailto:ana%2Bkith@example.org"],
    ["ana?subject=x@example.org", "mailto:ana%3Fsubject%3Dx@example.org"],
    ["ana", null],
    ["ana@home", null],
    ["ana@example.org?cc=eve@example.org", null],
    ["a@b@c.org", null],
    ["javascript:alert(1)@x.org", null],
  ])("%s", (text, href) => {
    expect(mailTo(text)?.href ?? null).toBe(href);
  });
});

describe("A phone number", () => {
  test.each([
    ["+44 1632 960166", "tel:+441632960166"],
    ["(01632) 960-166", "tel:01632960166"],
    ["+49 (0)30 123456", "tel:+4930123456"],
    ["030/123456 ext. 12", "tel:030123456;ext=12"],
    ["030 123456x7", "tel:030123456;ext=7"],
    ["12", null],
    ["call me", null],
    ["123;phone-context=evil", null],
  ])("%s", (text, href) => {
    expect(callTo(text)?.href ?? null).toBe(href);
  });
});

describe("A web link", () => {
  test.each([
    ["https://www.example.org/ana", "https://www.example.org/ana", "example.org"],
    ["[Site](https://example.org)", "https://example.org", "Site"],
    ["HTTP://Example.org?x=1#y", "HTTP://Example.org?x=1#y", "Example.org"],
  ])("%s", (text, href, label) => {
    expect(webLink(text)).toEqual({ sort: "link", href, label });
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "[x](javascript:alert)",
    "data:text/html,x",
    "file:///etc/passwd",
    "obsidian://open",
    "https://user:secret@example.org",
    "https://",
    "see https://example.org",
    "https://example.org/<script>",
    "https://example.org/a b",
    "[[Ana]]",
  ])("%s is none", (text) => {
    expect(webLink(text)).toBeNull();
  });

  test("whatever is written, begins with one of four schemes", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webUrl(),
      fc.emailAddress(),
      fc
        .constantFrom("javascript:", "tel:", "mailto:", "https://", "vbscript:")
        .chain((scheme) => fc.string().map((rest) => scheme + rest)),
    );
    fc.assert(
      fc.property(odd, (text) => {
        for (const way of [mailTo(text), callTo(text), webLink(text)]) {
          if (way === null) continue;
          expect(way.href).toMatch(/^(?:mailto:|tel:|https?:\/\/)[^\s<>"'`]+$/i);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("A contact is reached by mail, by phone and by the links of its properties, each once", () => {
  const index = vaultOf({
    "People/Ana.md": person(
      "email: [ana@example.org, ANA]",
      "phone: '+44 1632 960166'",
      "links: ['https://example.org/ana', 'javascript:alert(1)']",
      "website: https://example.org/ana",
      "mastodon: https://social.example.org/@ana",
    ),
  });
  const ana = index.contact("People/Ana.md");
  expect(ana === null ? [] : waysToReach(ana).map(({ href }) => href)).toEqual([
    "mailto:ana@example.org",
    "tel:+441632960166",
    "https://example.org/ana",
    "https://social.example.org/@ana",
  ]);
});
