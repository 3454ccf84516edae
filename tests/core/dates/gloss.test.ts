import fc from "../../laws";
import { glossOf, phraseInGrammar } from "../../../src/core/dates/gloss";
import { glossRules } from "../../../src/core/dates/gloss-rules";
import { aCalendar, namedTimes } from "./a-calendar";

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

  it.each([
    ["vor 12 Tagen", "12 days ago"],
    ["Mo", "Mon"],
    ["montags", "mondays"],
    ["am montag", "on Monday"],
    ["am Montag", "on Monday"],
    ["Am Montag", "On Monday"],
    ["AM MONTAG", "ON MONDAY"],
    ["3.Mai", "3th May"],
    ["jeden", "every"],
    ["jeden Montag", "every Monday"],
    ["jeder Tag", "every Day"],
    ["um 9 Uhr", "at 9:00 uhr"],
    ["um 08:15 Uhr", "at 08:15 uhr"],
    ["16.30 Uhr", "16:30 uhr"],
    ["am 9.12.", "on 9 December"],
    ["am 12.10.2026", "on 12.10.2026"],
    ["am 2026-10-12", "on 2026-10-12"],
    ["auf meinem Morgenspaziergang", "on my Morning walk"],
    ["beim nachmittagskaffee", "at the afternoon walk"],
    ["morgens", "mornings"],
    ["abend", "evening"],
    ["morgen", "tomorrow"],
    ["zwei oder drei Wochen", "two to three weeks"],
  ])("of a phrase: %s is “%s”", (written, gloss) => {
    expect(phraseInGrammar(written, german)).toBe(gloss);
  });

  it.each([
    ["Mo und Do", "Mo and Do"],
    ["Maria angerufen", "Maria angerufen"],
    ["in 3 Tagen gesehen", "in 3 days gesehen"],
    ["Morgen's Plan", "Morgen's Plan"],
    ["Morgen\u2019s Plan", "Morgen\u2019s Plan"],
    ["Eine Dankbarkeitschallenge", "A Gratitude challenge"],
    ["Kontakte", "Kontakte"],
  ])("of a title: %s is “%s”", (written, gloss) => {
    expect(glossOf(written, german, "title").text).toBe(gloss);
  });

  it.each([
    ["Maria angerufen", "Maria had"],
    ["sie lacht", "she had"],
    ["sie ruft", "she ruft"],
    ["Maria Angerufen", "Maria Angerufen"],
    ["in 3 Tagen gesehen", "within 3 days had"],
    ["in 3 Tagen geht es los", "in 3 days geht es los"],
    ["in 3 Tagen Geschichten", "in 3 days Geschichten"],
    ["Mo", "Mo"],
  ])("of running text: %s is “%s”", (written, gloss) => {
    expect(glossOf(written, german, "prose").text).toBe(gloss);
  });

  it.each([
    ["eingeschlafene Kontakte", "dormant ties"],
    ["Treffen und Anrufe", "Meetings and Calls"],
    ["ANRUFE", "CALLS"],
    ["morgen", "morgen"],
  ])("of a value: %s is “%s”", (written, gloss) => {
    expect(glossOf(written, german, "value").text).toBe(gloss);
  });

  it("leaves the user's own names of times as they are, but for the words of days", () => {
    const own = aCalendar({
      language: "de",
      namedTimes: namedTimes({ abend: "19:00", morgen: "08:00" }),
    });
    expect(phraseInGrammar("abend", own)).toBe("abend");
    expect(phraseInGrammar("morgen", own)).toBe("tomorrow");
  });

  it("leads the edges of what was written to its edges", () => {
    const { text, from, to } = glossOf("Oma, vor 3 Tagen, Montag", german, "title");
    expect(text).toBe("Oma, 3 days ago, Monday");
    const comma = text.indexOf(", Monday");
    expect([from(5), to(5), from(8), to(8)]).toEqual([5, 5, 5, 16]);
    expect([from(comma), to(comma), from(comma + 1), to(comma + 1)]).toEqual([16, 16, 17, 17]);
    expect([from(comma + 2), to(comma + 2), from(text.length), to(text.length)]).toEqual([
      18, 18, 24, 24,
    ]);
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

  it("may name a class by a whole word, and keep what is of it as a rule of its own too", () => {
    const { top, classes, opens } = glossRules("@month* mai|juni . = May\n@day 1 = one\nno rule");
    expect([...top.keys()]).toEqual(["mai", "juni"]);
    expect([...classes.keys()]).toEqual(["month", "day"]);
    expect(opens.get("mai")).toEqual(["#month"]);
    expect(top.get("mai")).toEqual([
      {
        steps: [
          { is: "word", words: ["mai", "juni"] },
          { is: "word", words: ["."] },
        ],
        words: "May",
      },
    ]);
  });

  it("open a class from within another only where it begins with it", () => {
    const { opens } = glossRules("@a eins = 1\n@b zwei = 2\n@c #a = $1\n@d #c = $1\n@e x #b = $1");
    expect(opens.get("eins")).toEqual(["#a", "#c", "#d"]);
    expect(opens.get("zwei")).toEqual(["#b"]);
  });

  it("know a shape by its marks on both sides, and the endings of a word by its star", () => {
    const steps = [
      "/(\\d)/ a",
      "~.+en~ a",
      "^ge^ a",
      "/a a",
      "a/ a",
      "// a",
      "a#b a",
      "# a",
      "jed* a",
    ].map((pattern) => glossRules(`${pattern} = x`).top.values().next().value?.[0]?.steps[0]);
    expect(steps).toEqual([
      { is: "shape", mark: "/", shape: /^(?:(\d))$/u },
      { is: "shape", mark: "~", shape: /^(?:.+en)$/u },
      { is: "shape", mark: "^", shape: /^(?:ge)$/u },
      { is: "word", words: ["/a"] },
      { is: "word", words: ["a/"] },
      { is: "word", words: ["//"] },
      { is: "word", words: ["a#b"] },
      { is: "word", words: ["#"] },
      { is: "word", words: ["jede", "jeder", "jedes", "jeden", "jedem"] },
    ]);
  });

  it("of mails are no classes", () => {
    expect([...glossRules("an @n x = y").top.keys()]).toEqual(["an"]);
  });
});
