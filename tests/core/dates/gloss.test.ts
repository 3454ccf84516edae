import fc from "../../laws";
import { glossOf, phraseInGrammar } from "../../../src/core/dates/gloss";
import { glossRules } from "../../../src/core/dates/gloss-rules";
import { aCalendar } from "./a-calendar";

const german = aCalendar({ language: "de" });

/** What of the text as written stands behind the first place of some words of its gloss. */
function writtenBehind(text: string, words: string): string {
  const gloss = glossOf(text, german, "title");
  const at = gloss.text.indexOf(words);
  return text.slice(gloss.from(at), gloss.to(at + words.length));
}

describe("the gloss of a text", () => {
  it("is the text itself in English and in a language without a glossary", () => {
    for (const calendar of [aCalendar(), aCalendar({ language: "fr" }), null]) {
      const gloss = glossOf("vor 3 Tagen", calendar, "phrase");
      expect([gloss.text, gloss.from(4), gloss.to(7)]).toEqual(["vor 3 Tagen", 4, 7]);
    }
  });

  it("keeps English words, capitals and everything it doesn't know", () => {
    expect(glossOf("JEDE WOCHE: call Bob, Öl kaufen", german, "title").text).toBe(
      "EVERY WEEK: call Bob, Öl kaufen",
    );
    expect(glossOf("Morgen, every Friday at 8 am", german, "title").text).toBe(
      "Tomorrow, every Friday at 8 am",
    );
  });

  it("leads each place back to the words that were written", () => {
    expect(writtenBehind("Habe sie vor 3 Tagen gesehen", "3 days ago")).toBe("vor 3 Tagen");
    expect(writtenBehind("Oma jede Woche anrufen", "every Week")).toBe("jede Woche");
    expect(writtenBehind("Oma jede Woche anrufen", "anrufen")).toBe("anrufen");
    expect(writtenBehind("bis Ende März", "End of")).toBe("Ende");
  });

  it("leads a place inside of a word back to the edges of what was written for it", () => {
    const text = "Oma übermorgen anrufen";
    const { text: read, from, to } = glossOf(text, german, "title");
    const inside = read.indexOf("after");
    expect([text.slice(from(inside), to(inside + 2))]).toEqual(["übermorgen"]);
  });

  it("says the same when it is read again", () => {
    const phrases = ["halb vier", "am 3. Dezember um 8 Uhr abends", "jeden ersten Montag im Monat"];
    for (const phrase of phrases) {
      const once = phraseInGrammar(phrase, german);
      expect(phraseInGrammar(once, german)).toBe(once);
    }
  });

  it("has places in order and within the text, whatever the text", () => {
    const words = fc.constantFrom(
      ..."vor 3 drei Tagen Wochen bis Ende der am Freitag morgen um halb 16 Uhr . , - 1.12. in einer \uFFFC 😀 Straße".split(
        " ",
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(words).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("phrase", "title", "prose"), (text, is) => {
        const gloss = glossOf(text, german, is);
        let before = 0;
        for (let at = 0; at <= gloss.text.length; at += 1) {
          const from = gloss.from(at);
          expect(from).toBeGreaterThanOrEqual(before);
          expect(gloss.to(at)).toBeLessThanOrEqual(text.length);
          before = from;
        }
        expect(gloss.to(gloss.text.length)).toBe(text.length);
        expect(gloss.from(0)).toBeLessThanOrEqual(text.search(/\S|$/u));
      }),
    );
  });
});

describe("the rules of a glossary", () => {
  it("are kept by the word, class or shape that they begin with", () => {
    const { top, classes, opens } = glossRules(`
      @d* zwei|zwo = two
      @n #d = $1
      @n /(\\d+)/ = $1
      vor #n tagen = $1 days ago
    `);
    expect([...top.keys()]).toEqual(["zwei", "zwo", "vor"]);
    expect([...(classes.get("n")?.keys() ?? [])]).toEqual(["#d", "/"]);
    expect(opens.get("zwei")).toEqual(["#d", "#n"]);
    expect(opens.get("/")).toEqual(["#n"]);
  });
});
