/** What counts by the words of a title, and in which order the words are heard (section 3.2, R118). */
import { describe, expect, test } from "@jest/globals";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { countsInTitle } from "../../../../src/core/parse/goals/title-counts";
import { maskTitle } from "../../../../src/core/parse/goals/title-text";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf();
const countsOf = (title: string) => {
  const counts = countsInTitle(maskTitle(title), titleWords, calendar);
  return counts && formatCounts({ terms: [counts], filters: [] });
};

describe("The words of a title say what counts", () => {
  test.each([
    ["Make new connections", "new contacts"],
    ["Reconnect with old friends", "dormant ties"],
    ["Get in touch with people I lost touch with", "dormant ties"],
    ["Nurture current relationships", "current ties"],
    ["Check in on a friend", "current ties"],
    ["Journal", "journal days"],
    ["Reflect on the day", "journal days"],
    ["Go to a conference", "events"],
    ["Go to a meetup", "events"],
    ["Join webinars", "events"],
    ["Reread a novel", "reading"],
    ["Go to happy hour", "events"],
    ["Volunteer at the shelter", "volunteering"],
    ["Read a book", "reading"],
    ["Call Mum", "calls"],
    ["Email a colleague", "emails"],
    ["Text a friend", "messages"],
    ["Coffee with a colleague", "meetings"],
    ["Lunch with a colleague", "meetings"],
    ["Introduce two people", "introductions"],
    ["Thank someone", "thanks"],
    ["Gratitude", "thanks"],
  ])("%s: %s", (title, counts) => {
    expect(countsOf(title)).toBe(counts);
  });

  test.each(["", "Finish a certification", "Recall the past", "Contextual texture", "1234", "🎉"])(
    "%s: nothing",
    (title) => {
      expect(countsOf(title)).toBeNull();
    },
  );

  test("in capitals, with typographic apostrophes and with hyphens as well", () => {
    expect(countsOf("CALL MUM")).toBe("calls");
    expect(countsOf("Check-in on a friend")).toBe("current ties");
  });
});

describe("Where several words say something", () => {
  test.each([
    ["Message a dormant tie", "dormant ties"],
    ["Thank two people by email", "thanks"],
    ["Write in a journal about a call", "journal days"],
    ["Call a volunteer", "volunteering"],
    ["Call people with a book", "calls"],
    ["Email people about the conference", "emails"],
  ])("%s: %s", (title, counts) => {
    expect(countsOf(title)).toBe(counts);
  });

  test("words in quotes, emphasis and links are heard only where no other says anything", () => {
    expect(countsOf("Call Bob about [[The Book]]")).toBe("calls");
    expect(countsOf("Finish [[The Book]]")).toBe("reading");
    expect(countsOf("Make *phone calls*")).toBe("calls");
  });
});
