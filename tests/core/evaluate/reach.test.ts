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
    ["MAILTO:ana@example.org", "mailto:ana@example.org"],
    ["ana@mailto:example.org", null],
    ["ána@exämple.org", "mailto:%C3%A1na@ex%C3%A4mple.org"],
    ["ana@-example.org", null],
    ["ana@example.o", null],
    ["ana@example.org!", null],
    ["\ud800ana@example.org", null],
    // As long as an address may be, and one letter more.
    [`${"a".repeat(242)}@example.org`, `mailto:${"a".repeat(242)}@example.org`],
    [`${"a".repeat(243)}@example.org`, null],
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
    ["123", "tel:123"],
    [" tel:+44 1632 960166", "tel:+441632960166"],
    ["TEL:112", "tel:112"],
    ["030 123456 ext 12", "tel:030123456;ext=12"],
    ["030 123456 extension 12", "tel:030123456;ext=12"],
    ["030 123456 x12 or so", null],
    ["12345678901234567890", "tel:12345678901234567890"],
    ["123456789012345678901", null],
    [`${"1 ".repeat(10)}${" ".repeat(39)}1`, "tel:11111111111"],
    [`${"1 ".repeat(10)}${" ".repeat(40)}1`, null],
    ["call 112", null],
    ["112 (emergency", null],
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
    [" https://example.org ", "https://example.org", "example.org"],
    [" [ Site ](https://example.org) ", "https://example.org", "Site"],
    ["[ ](https://www.example.org/a)", "https://www.example.org/a", "example.org"],
    ["https://my.www.example.org", "https://my.www.example.org", "my.www.example.org"],
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
    "see [Site](https://example.org)",
    "[Site](https://example.org) once",
    "https://-example.org",
    `https://example.org/${"a".repeat(1981)}`,
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

test("A web link is taken up to two thousand signs, and a contact has twenty ways at most", () => {
  expect(webLink(`https://example.org/${"a".repeat(1980)}`)).not.toBeNull();
  const links = Array.from({ length: 30 }, (_, at) => `'https://example.org/${String(at)}'`);
  const index = vaultOf({ "People/Ana.md": person(`links: [${links.join(", ")}]`) });
  expect(index.contacts().map((ana) => waysToReach(ana).length)).toEqual([20]);
});

test("Each way is of its sort", () => {
  expect([mailTo("a@b.org")?.sort, callTo("112")?.sort, webLink("https://b.org")?.sort]).toEqual([
    "email",
    "phone",
    "link",
  ]);
  expect([mailTo("a@b.org")?.label, callTo(" tel:112")?.label]).toEqual(["a@b.org", "112"]);
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
