/** What a journal line says of the people it links: the manual of reports, plans and denials (section 4.1, R103). */
import { describe, expect, test } from "@jest/globals";
import { readStances } from "../../../../src/core/parse/sentences/line-stances";
import { contextWith, day, noteOf } from "../reading-builder";

const { settings, language } = contextWith();

/**
 * Each link's name with what is said of it, in the line's order: a kind where it was reported, else `means` or `denies`.
 * The line stands in the daily note of Sunday, 22 November 2026.
 */
function said(source: string, isDone = false): string {
  const line = noteOf(source).lines[0];
  if (!line) return "";
  const input = { day: day("2026-11-22"), calendar: settings.calendar, language, isDone };
  return readStances(line, input)
    .links.map(({ link, stance, kind }) => {
      const name = line.links[link]?.text ?? "";
      return `${name} ${stance === "reports" ? kind : stance}`;
    })
    .join(", ");
}

describe("Verbs that report make an interaction of their kind", () => {
  test.each([
    ["Called [[Louie]] about the new role", "Louie call"],
    ["Phoned [[Louie]] from the train", "Louie call"],
    ["Rang [[Louie]] after supper", "Louie call"],
    ["[[Louie]] rang me at work", "Louie call"],
    ["Planning meeting with [[Louie]]", "Louie meeting"],
    ["Spent the evening with [[Louie]] planning a trip", "Louie other"],
    ["FaceTimed [[Louie]] and the kids", "Louie call"],
    ["Texted [[Louie]] a photo", "Louie message"],
    ["Messaged [[Louie]] on LinkedIn", "Louie message"],
    ["DM'd [[Louie]]", "Louie message"],
    ["DMed [[Louie]]", "Louie message"],
    ["Pinged [[Louie]] on Slack", "Louie message"],
    ["Replied to [[Louie]] at last", "Louie message"],
    ["Emailed [[Louie]] the minutes", "Louie email"],
    ["E-mailed [[Louie]]", "Louie email"],
    ["Wrote to [[Louie]]", "Louie email"],
    ["Wrote back to [[Louie]]", "Louie email"],
    ["Met [[Louie]] at the station", "Louie meeting"],
    ["Met up with [[Louie]]", "Louie meeting"],
    ["Visited [[Louie]] in hospital", "Louie meeting"],
    ["Saw [[Louie]] at the market", "Louie meeting"],
    ["Ran into [[Louie]] by the lake", "Louie meeting"],
    ["Bumped into [[Louie]] on the way to the gym", "Louie meeting"],
    ["Hung out with [[Louie]]", "Louie meeting"],
    ["[[Louie]] came by", "Louie meeting"],
    ["[[Louie]] and [[Maria]] came over for dinner", "Louie meeting, Maria meeting"],
    ["Had [[Louie]] over for dinner", "Louie meeting"],
    ["Introduced [[Louie]] to [[Maria]]", "Louie introduction, Maria introduction"],
    ["[[Louie]] introduced me to [[Maria]]", "Louie introduction, Maria introduction"],
    ["Thanked [[Louie]] for lunch", "Louie thanks"],
    ["[[Louie]] thanked me", "Louie thanks"],
    ["Volunteered with [[Louie]] at the food bank", "Louie volunteering"],
    ["Attended a workshop with [[Louie]]", "Louie event"],
    ["Spoke to [[Louie]]", "Louie other"],
    ["Talked with [[Louie]] until midnight", "Louie other"],
    ["Heard from [[Louie]]", "Louie other"],
    ["Caught up with [[Louie]]", "Louie other"],
    ["Helped [[Louie]] move", "Louie other"],
    ["Interviewed [[Louie]] for the podcast", "Louie other"],
    ["Celebrated [[Louie]]'s birthday", "Louie other"],
    ["Watched a film with [[Louie]]", "Louie other"],
    ["Walked with [[Louie]] along the river", "Louie other"],
    ["I've called [[Louie]]", "Louie call"],
    ["We have met [[Louie]] twice", "Louie meeting"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Nouns name what happened too", () => {
  test.each([
    ["Slack DM to [[Louie]]", "Louie message"],
    ["Phone with [[Louie]]", "Louie call"],
    ["Mtg w/ [[Louie]]", "Louie meeting"],
    ["Call with [[Louie]]", "Louie call"],
    ["Phone call with [[Louie]] about the dinner", "Louie call"],
    ["Video call with [[Louie]] and [[Maria]]", "Louie call, Maria call"],
    ["Long call with [[Louie]] about her divorce", "Louie call"],
    ["Call from [[Louie]]", "Louie call"],
    ["Text from [[Louie]]", "Louie message"],
    ["Email from [[Louie]]", "Louie email"],
    ["Visit from [[Louie]]", "Louie meeting"],
    ["Coffee with [[Louie]]", "Louie meeting"],
    ["Lunch at Rosa's with [[Louie]]", "Louie meeting"],
    ["Dinner at [[Louie]]'s place", "Louie meeting"],
    ["Drinks with [[Louie]] and [[Maria]]", "Louie meeting, Maria meeting"],
    ["1:1 with [[Louie]]", "Louie meeting"],
    ["Zoom with [[Louie]]", "Louie call"],
    ["Quick sync with [[Louie]] re budget", "Louie meeting"],
    ["Catch-up with [[Louie]]", "Louie meeting"],
    ["Birthday dinner for [[Louie]]", "Louie meeting"],
    ["Went to a conference with [[Louie]]", "Louie event"],
    ["Book club with [[Louie]]", "Louie event"],
    ["Thanks to [[Louie]] for the help", "Louie thanks"],
    ["Thank you [[Louie]]!", "Louie thanks"],
    ["Grateful for [[Louie]]'s patience", "Louie thanks"],
    ["Gave [[Louie]] a birthday present", "Louie gift"],
    ["Sent [[Louie]] flowers", "Louie gift"],
    ["Sent [[Louie]] an email", "Louie email"],
    ["Gave [[Louie]] a call", "Louie call"],
    ["Left [[Louie]] a voicemail", "Louie call"],
    ["Had a call with [[Louie]]", "Louie call"],
    ["Going for lunch with [[Louie]]", "Louie meeting"],
    ["Spoke to [[Louie]] on the phone", "Louie call"],
    ["14:00 Call with [[Louie]]", "Louie call"],
    ["9:30 - coffee with [[Louie]]", "Louie meeting"],
    ["## Coffee with [[Louie]]", "Louie meeting"],
    ["### 14:00 Lunch with [[Louie]] and [[Maria]]", "Louie meeting, Maria meeting"],
    ["| [[Louie]] | called | about the deck |", "Louie call"],
    ["> [!note] Called [[Louie]]", "Louie call"],
    ["Lunch: [[Louie]], [[Maria]]", "Louie meeting, Maria meeting"],
    ["With [[Louie]]: lunch at Rosa's", "Louie meeting"],
    ["[[Louie]] - called about the deck", "Louie call"],
    ["[[Louie]], [[Maria]]: lunch", "Louie meeting, Maria meeting"],
    ["On 18 Nov, lunch with [[Louie]]", "Louie meeting"],
    ["Yesterday lunch with [[Louie]]", "Louie meeting"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("The kind is the first word that tells one, before the contact or else after it (R117)", () => {
  test.each([
    ["Thanked [[Louie]] by email", "Louie thanks"],
    ["Emailed [[Louie]] about lunch", "Louie email"],
    ["[[Louie]] emailed me about the call", "Louie email"],
    ["Met [[Louie]] at the conference", "Louie meeting"],
    ["Asked [[Louie]] about dinner", "Louie other"],
    ["[[Louie]] called about lunch", "Louie call"],
    ["Wrote a thank-you note to [[Louie]]", "Louie thanks"],
    ["Read [[Deep Work]] by [[Louie]]", "Deep Work reading, Louie reading"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("A plain mention counts, whatever it tells", () => {
  test.each([
    ["Thinking of [[Louie]]", "Louie other"],
    ["[[Louie]]", "Louie other"],
    ["[[Louie]] [[Maria]]", "Louie other, Maria other"],
    ["Happy birthday to [[Louie]]!", "Louie other"],
    ["[[Louie]]'s birthday", "Louie other"],
    ["[[Louie]] moved to Rome", "Louie other"],
    ["[[Louie]] has moved to Rome", "Louie other"],
    ["[[Louie]] got married", "Louie other"],
    ["Summer with [[Louie]] was lovely", "Louie other"],
    ["I hope [[Louie]] is well", "Louie other"],
    ["I want [[Louie]] to know", "Louie other"],
    ["Need [[Louie]]'s address", "Louie other"],
    ["I must say [[Louie]] was great", "Louie other"],
    ["Going to the gym with [[Louie]]", "Louie other"],
    ["Called mum. [[Louie]] was there too.", "Louie other"],
    ["[[Louie]] wants to change jobs", "Louie other"],
    ["[[Louie]] will be a father", "Louie other"],
    ["[[Louie]] is going to move to Berlin", "Louie other"],
    ["[[Louie]] will send the deck", "Louie other"],
    ["Wrote in my journal about [[Louie]]", "Louie other"],
    ["Saw that [[Louie]] got married", "Louie other"],
    ["A company called [[Acme]] hired [[Louie]]", "Acme other, Louie other"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("First-person intent means", () => {
  test.each([
    ["Planning lunch with [[Louie]]", "Louie means"],
    ["Planning a trip with [[Louie]]", "Louie means"],
    ["Hoping for a call with [[Louie]]", "Louie means"],
    ["I'll call [[Louie]]", "Louie means"],
    ["I’ll call [[Louie]]", "Louie means"],
    ["I will call [[Louie]]", "Louie means"],
    ["I should call [[Louie]]", "Louie means"],
    ["Should call [[Louie]]", "Louie means"],
    ["Must call [[Louie]]", "Louie means"],
    ["I need to call [[Louie]]", "Louie means"],
    ["Need to call [[Louie]]", "Louie means"],
    ["Have to call [[Louie]]", "Louie means"],
    ["I've got to call [[Louie]]", "Louie means"],
    ["Gotta call [[Louie]]", "Louie means"],
    ["I want to call [[Louie]]", "Louie means"],
    ["I'd like to thank [[Louie]]", "Louie means"],
    ["Would love to see [[Louie]] again", "Louie means"],
    ["I'm going to visit [[Louie]] in March", "Louie means"],
    ["Going to call [[Louie]]", "Louie means"],
    ["Gonna call [[Louie]]", "Louie means"],
    ["I ought to write to [[Louie]]", "Louie means"],
    ["I'd better call [[Louie]]", "Louie means"],
    ["I plan to visit [[Louie]]", "Louie means"],
    ["Hoping to catch up with [[Louie]]", "Louie means"],
    ["I might call [[Louie]] later", "Louie means"],
    ["I may visit [[Louie]]", "Louie means"],
    ["I've been meaning to call [[Louie]]", "Louie means"],
    ["Really must write to [[Louie]]", "Louie means"],
    ["Perhaps I should write to [[Louie]]", "Louie means"],
    ["Honestly, I should see [[Louie]] more", "Louie means"],
    ["We should all meet [[Louie]]", "Louie means"],
    ["[[Louie]] and I should meet", "Louie means"],
    ["[[Louie]], I should call you", "Louie means"],
    ["[[Louie]]: should call him", "Louie means"],
    ["Let's meet [[Louie]] next week", "Louie means"],
    ["Let's do lunch, [[Louie]]", "Louie means"],
    ["Remember to thank [[Louie]]", "Louie means"],
    ["Don't forget to call [[Louie]]", "Louie means"],
    ["Don't forget [[Louie]]'s birthday", "Louie means"],
    ["Reminder to call [[Louie]]", "Louie means"],
    ["Note to self: call [[Louie]]", "Louie means"],
    ["TODO: call [[Louie]]", "Louie means"],
    ["TODO [[Louie]]", "Louie means"],
    ["To call: [[Louie]], [[Maria]]", "Louie means, Maria means"],
    ["Thinking about inviting [[Louie]] to dinner", "Louie means"],
    ["Thinking of calling [[Louie]]", "Louie means"],
    ["Looking forward to seeing [[Louie]]", "Louie means"],
    ["Can't wait to see [[Louie]]", "Louie means"],
    ["It would be good to see [[Louie]]", "Louie means"],
    ["Lunch with [[Louie]] would be nice", "Louie means"],
    ["Owe [[Louie]] a reply", "Louie means"],
    ["Decided to call [[Louie]]", "Louie means"],
    ["Promised to call [[Louie]]", "Louie means"],
    ["Trying to reach [[Louie]]", "Louie means"],
    ["I should have lunch with [[Louie]]", "Louie means"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Imperatives mean, where the verb is no noun", () => {
  test.each([
    ["Call [[Louie]]", "Louie means"],
    ["Call [[Louie]] tomorrow", "Louie means"],
    ["call [[Louie]]", "Louie means"],
    ["Text [[Louie]]", "Louie means"],
    ["Email [[Louie]] the deck", "Louie means"],
    ["Email the deck to [[Louie]]", "Louie means"],
    ["Visit [[Louie]]", "Louie means"],
    ["Thank [[Louie]]", "Louie means"],
    ["Ask [[Louie]] about the deck", "Louie means"],
    ["Invite [[Louie]] to the party", "Louie means"],
    ["Buy a gift for [[Louie]]", "Louie means"],
    ["Book dinner with [[Louie]]", "Louie means"],
    ["Follow up with [[Louie]]", "Louie means"],
    ["Check in with [[Louie]]", "Louie means"],
    ["Plan trip with [[Louie]]", "Louie means"],
    ["Maybe call [[Louie]]", "Louie means"],
    ["14:00 Call [[Louie]]", "Louie means"],
    ["Write to [[Louie]] and [[Maria]]", "Louie means, Maria means"],
    ["Call [[Louie]] went well", "Louie call"],
    ["Follow-up call with [[Louie]]", "Louie call"],
    ["Check-in with [[Louie]]", "Louie other"],
    ["Follow-up with [[Louie]]", "Louie other"],
    ["Read a book with [[Louie]]", "Louie reading"],
    ["Played chess with [[Louie]]", "Louie other"],
    ["Talk to [[Louie]]", "Louie means"],
    ["Chat with [[Louie]]", "Louie other"],
    ["Work with [[Louie]] on the deck", "Louie other"],
    ["Help [[Louie]] move", "Louie means"],
    ["Help from [[Louie]]", "Louie other"],
    ["Call Will and [[Maria]]", "Maria means"],
    ["Grab coffee with [[Louie]]", "Louie means"],
    ["Wish [[Louie]] a happy birthday", "Louie means"],
    ["CALL [[LOUIE]]", "LOUIE means"],
    ["Debrief at ten, see [[Louie]]", "Louie other"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Questions mean or tell nothing", () => {
  test.each([
    ["Should I call [[Louie]]?", "Louie means"],
    ["May I call [[Louie]]?", "Louie means"],
    ["Coffee with [[Louie]]?", "Louie means"],
    ["Why not call [[Louie]]?", "Louie means"],
    ["Call [[Louie]]?", "Louie means"],
    ["[[Louie]]?", "Louie means"],
    ["How is [[Louie]]?", "Louie denies"],
    ["Did [[Louie]] call?", "Louie denies"],
    ["Will you call [[Louie]]?", "Louie denies"],
    ["Asked [[Louie]] about the deck?", "Louie other"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Denials are nothing", () => {
  test.each([
    ["It's been ages since I saw [[Louie]]", "Louie denies"],
    ["Been months since I last called [[Louie]]", "Louie denies"],
    ["It's been so long since we've had lunch with [[Louie]]", "Louie denies"],
    ["3 months since I last saw [[Louie]]", "Louie denies"],
    ["Years since our last dinner with [[Louie]]", "Louie denies"],
    ["Call with [[Louie]] moved to Monday", "Louie denies"],
    ["Lunch with [[Louie]] pushed to next week", "Louie denies"],
    ["[[Louie]]'s party was cancelled", "Louie denies"],
    ["[[Louie]]: call, no answer", "Louie denies"],
    ["Haven't spoken to [[Louie]] in ages", "Louie denies"],
    ["I haven’t called [[Louie]] yet", "Louie denies"],
    ["Havent called [[Louie]]", "Louie denies"],
    ["I have not called or texted [[Louie]]", "Louie denies"],
    ["[[Louie]] didn't reply", "Louie denies"],
    ["[[Louie]] hasn't replied to my email", "Louie denies"],
    ["[[Louie]] never called back", "Louie denies"],
    ["[[Louie]] couldn't make it", "Louie denies"],
    ["[[Louie]] isn't coming", "Louie denies"],
    ["[[Louie]] cancelled", "Louie denies"],
    ["[[Louie]] was a no-show", "Louie denies"],
    ["[[Louie]] stood me up", "Louie denies"],
    ["[[Louie]]'s line was busy", "Louie denies"],
    ["No answer from [[Louie]]", "Louie denies"],
    ["Still no reply from [[Louie]]", "Louie denies"],
    ["No news from [[Louie]]", "Louie denies"],
    ["No call from [[Louie]] today", "Louie denies"],
    ["No lunch with [[Louie]] today", "Louie denies"],
    ["No time for [[Louie]] today", "Louie denies"],
    ["Nothing from [[Louie]]", "Louie denies"],
    ["Waiting for [[Louie]] to reply", "Louie denies"],
    ["Didn't see [[Louie]] at the party", "Louie denies"],
    ["Didn't get to see [[Louie]]", "Louie denies"],
    ["Didn't have time to call [[Louie]]", "Louie denies"],
    ["Never got round to calling [[Louie]]", "Louie denies"],
    ["Never met [[Louie]]", "Louie denies"],
    ["I never see [[Louie]] any more", "Louie denies"],
    ["I won't see [[Louie]] this week", "Louie denies"],
    ["I can't reach [[Louie]]", "Louie denies"],
    ["Couldn't reach [[Louie]]", "Louie denies"],
    ["Not called [[Louie]] yet", "Louie denies"],
    ["Not seeing [[Louie]] this week", "Louie denies"],
    ["Forgot to call [[Louie]]", "Louie denies"],
    ["Was supposed to meet [[Louie]]", "Louie denies"],
    ["Was going to call [[Louie]] but fell asleep", "Louie denies"],
    ["Wanted to call [[Louie]]", "Louie denies"],
    ["Meant to call [[Louie]]", "Louie denies"],
    ["Should have called [[Louie]]", "Louie denies"],
    ["I could have met [[Louie]]", "Louie denies"],
    ["Tried to call [[Louie]]", "Louie denies"],
    ["Tried calling [[Louie]]", "Louie denies"],
    ["Tried to call [[Louie]] but no answer", "Louie denies"],
    ["Used to call [[Louie]] every week", "Louie denies"],
    ["Too tired to call [[Louie]]", "Louie denies"],
    ["Put off calling [[Louie]]", "Louie denies"],
    ["Missed a call from [[Louie]]", "Louie denies"],
    ["Missed [[Louie]]'s call", "Louie denies"],
    ["Skipped lunch with [[Louie]]", "Louie denies"],
    ["Cancelled lunch with [[Louie]]", "Louie denies"],
    ["Called off lunch with [[Louie]]", "Louie denies"],
    ["Lunch with [[Louie]] was cancelled", "Louie denies"],
    ["Lunch with [[Louie]] got postponed", "Louie denies"],
    ["Coffee with [[Louie]] fell through", "Louie denies"],
    ["Without [[Louie]] it was no fun", "Louie denies"],
    ["Haven't heard from [[Louie]] since August", "Louie denies"],
    ["[[Louie]]: haven't heard from him in ages", "Louie denies"],
    ["If [[Louie]] calls", "Louie denies"],
    ["If I see [[Louie]] I'll tell him", "Louie denies"],
    ["As soon as I meet [[Louie]]", "Louie denies"],
    ["I wonder if [[Louie]] called", "Louie denies"],
    ["Called [[Louie]], no answer", "Louie denies"],
    ["Called [[Louie]] but she didn't pick up", "Louie denies"],
    ["Called [[Louie]] but it went straight to voicemail", "Louie denies"],
    ["Haven't yet thanked [[Louie]] for the flowers", "Louie denies"],
    ["Neither [[Louie]] nor [[Maria]] replied", "Louie denies, Maria denies"],
    ["Nobody heard from [[Louie]]", "Louie denies"],
    ["Not a word from [[Louie]]", "Louie denies"],
    ["Tried [[Louie]], no luck", "Louie denies"],
    ["Lunch with [[Louie]] (cancelled)", "Louie denies"],
    ["Visited [[Louie]] but she wasn't home", "Louie denies"],
    ["Yet to hear from [[Louie]]", "Louie denies"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("What only looks like a denial is none", () => {
  test.each([
    ["Lunch with [[Louie]], she moved to Berlin", "Louie meeting"],
    ["Since I saw [[Louie]] on Monday, I feel better", "Louie meeting"],
    ["Emailed [[Louie]], no reply yet", "Louie email"],
    ["Texted [[Louie]] but no answer", "Louie message"],
    ["Didn't know [[Louie]] was in town", "Louie other"],
    ["I don't think [[Louie]] likes me", "Louie other"],
    ["Didn't like [[Louie]]'s speech", "Louie other"],
    ["Met [[Louie]] who didn't like the food", "Louie meeting"],
    ["[[Louie]] hasn't found a flat yet", "Louie other"],
    ["Not only called [[Louie]] but also [[Maria]]", "Louie call, Maria call"],
    ["Can't believe [[Louie]] is forty", "Louie other"],
    ["Missed [[Louie]]'s call, called her back", "Louie call"],
    ["Haven't seen [[Louie]] in ages, met her today!", "Louie meeting"],
    ["[[Louie]] didn't reply, so I rang him", "Louie call"],
    ["Cancelled the gym and met [[Louie]]", "Louie meeting"],
    ["Skipped the gym, had lunch with [[Louie]]", "Louie meeting"],
    ["Had to call [[Louie]] about the boiler", "Louie call"],
    ["Finally got round to calling [[Louie]]", "Louie call"],
    ["Managed to reach [[Louie]]", "Louie other"],
    ["Good to see [[Louie]] again", "Louie meeting"],
    ["Happy to see [[Louie]]", "Louie meeting"],
    ["Didn't call [[Louie]] but texted him", "Louie message"],
    ["Left a message for [[Louie]], will try again tomorrow", "Louie message"],
    ["Emailed [[Louie]] again, he hasn't replied", "Louie email"],
    ["Lunch with [[Louie]], unless it rains", "Louie meeting"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Each clause speaks for its own links (R103)", () => {
  test.each([
    ["I haven't spoken to [[Louie]] in a while, I should give him a call", "Louie means"],
    ["I haven't spoken to [[Louie]] in a while. I should give him a call.", "Louie means"],
    ["[[Louie]] is back in town, I should call him", "Louie means"],
    ["Called [[Louie]], he will send the deck", "Louie call"],
    ["Called [[Louie]], lunch on 2026-12-01", "Louie call"],
    ["Called [[Louie]] to plan lunch on 2026-12-01", "Louie call"],
    ["Called [[Louie]]; should email [[Maria]]", "Louie call, Maria means"],
    ["Met [[Louie]] and will call [[Maria]]", "Louie meeting, Maria means"],
    ["I need to call [[Louie]] and met [[Maria]]", "Louie means, Maria meeting"],
    ["I should call [[Louie]] and email [[Maria]]", "Louie means, Maria means"],
    ["Call [[Louie]], [[Maria]] and [[Bob]]", "Louie means, Maria means, Bob means"],
    ["Called [[Louie]], [[Maria]] and [[Bob]]", "Louie call, Maria call, Bob call"],
    [
      "Coffee with [[Louie]] and [[Maria]]; must email [[Bob]]",
      "Louie meeting, Maria meeting, Bob means",
    ],
    ["Met [[Louie]] at the conference, going to send her the slides", "Louie meeting"],
    ["Had lunch with [[Louie]], he will introduce me to [[Maria]]", "Louie meeting, Maria denies"],
    ["[[Louie]] came by and will introduce me to [[Maria]]", "Louie meeting, Maria denies"],
    ["[[Louie]] said I should call [[Maria]]", "Louie other, Maria means"],
    ["Told [[Louie]] that I will call him tomorrow", "Louie other"],
    ["Told [[Louie]] I can't meet [[Maria]]", "Louie other, Maria denies"],
    ["[[Louie]] told me that she wants to meet [[Maria]]", "Louie other, Maria denies"],
    ["[[Louie]] should call [[Maria]]", "Louie other, Maria denies"],
    ["[[Louie]] will call me", "Louie denies"],
    ["[[Louie]] suggested we meet [[Maria]]", "Louie other, Maria denies"],
    ["[[Louie]] asked me to call [[Maria]]", "Louie other, Maria denies"],
    ["Asked [[Louie]] to call me back", "Louie other"],
    ["If [[Louie]] calls, tell her about the deck", "Louie means"],
    ["Ran into [[Louie]] at the market, must call her mother", "Louie meeting"],
    ["Called my mother, then walked with [[Louie]]", "Louie other"],
    ['"I\'ll call you", said [[Louie]]', "Louie other"],
    ["She will call [[Louie]]", "Louie denies"],
    ["My sister needs to call [[Louie]]", "Louie denies"],
    ["I talked to [[Louie]] and he said he'd call [[Maria]]", "Louie other, Maria denies"],
    ["I promised [[Louie]] I'd call", "Louie other"],
    ["I promised to send [[Louie]] the deck", "Louie means"],
    ["I'd call [[Louie]] but it's late", "Louie means"],
    ["Thanked [[Louie]], who will call [[Maria]]", "Louie thanks, Maria denies"],
    ["I want to thank [[Louie]] who called yesterday", "Louie means"],
    ["I wrote a list of what I mean to do with [[Louie]]", "Louie other"],
    ["Lunch: [[Louie]] and [[Maria]], about the leaking roof", "Louie meeting, Maria meeting"],
    ["I did call [[Louie]]", "Louie call"],
    ["I was called by [[Louie]]", "Louie call"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("Names that are words as well stay names (R86)", () => {
  test.each([
    ["Met Will and [[Maria]]", "Maria meeting"],
    ["[[Will Ng]] came by", "Will Ng meeting"],
    ["Will came by with [[Maria]]", "Maria meeting"],
    ["Will and I met [[Maria]]", "Maria meeting"],
    ["Will told [[Maria]] a story", "Maria other"],
    ["Will Ng met [[Maria]]", "Maria meeting"],
    ["Bill will meet [[Maria]]", "Maria denies"],
    ["Mark called [[Maria]]", "Maria call"],
    ["Grace and [[Maria]] came for dinner", "Maria meeting"],
    ["Drew met [[Maria]] at the gym", "Maria meeting"],
    ["May met [[Maria]]", "Maria meeting"],
    ["April visited [[Maria]]", "Maria meeting"],
    ["Summer met [[Maria]] in June", "Maria meeting"],
    ["Ahmed met [[Maria]]", "Maria meeting"],
    ["Frank and [[Maria]] had lunch", "Maria meeting"],
    ["Played chess with Will, [[Maria]] and Bob", "Maria other"],
    ["[[Maria]] read me the will", "Maria reading"],
    ["Free will and [[Maria]]", "Maria other"],
    ["Called [[May Summer]] about April", "May Summer call"],
    ["Will call [[Maria]]", "Maria means"],
    ["will call [[Maria]]", "Maria means"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("A date to come makes a plan of it, unless a past verb stands before it (R84, R85)", () => {
  test.each([
    ["[[Louie]] will send the deck on Friday", "Louie means"],
    ["Called [[Louie]], he will send the deck on Friday", "Louie call"],
    ["Met [[Louie]] who will start at Acme on Monday", "Louie meeting"],
    ["[[Louie]]'s wedding is on Saturday", "Louie means"],
    ["The party with [[Louie]] is next Friday", "Louie means"],
    ["[[Louie]] is on holiday", "Louie other"],
    ["Told [[Louie]] the party is on Saturday", "Louie event"],
    ["Lunch with [[Louie]] on 2026-12-01", "Louie means"],
    ["Lunch with [[Louie]] tomorrow", "Louie means"],
    ["Tomorrow: lunch with [[Louie]]", "Louie means"],
    ["Dinner with [[Louie]] next Friday", "Louie means"],
    ["Lunch with [[Louie]] on 3 December", "Louie means"],
    ["Lunch with [[Louie]], 2026-12-01", "Louie means"],
    ["I'm meeting [[Louie]] on Friday", "Louie means"],
    ["Meeting [[Louie]] on Friday", "Louie means"],
    ["We're going to [[Louie]]'s wedding on Saturday", "Louie means"],
    ["[[Louie]] will call me tomorrow", "Louie means"],
    ["[[Louie]] is coming tomorrow", "Louie means"],
    ["[[Louie]]'s birthday is tomorrow", "Louie means"],
    ["Lunch with [[Louie]] is planned for Friday", "Louie means"],
    ["Meeting [[Louie]] at 4pm", "Louie meeting"],
    ["Dinner with [[Louie]] tonight", "Louie meeting"],
    ["Lunch with [[Louie]] on Friday", "Louie meeting"],
    ["Lunch with [[Louie]] about the 2026-12-01 launch", "Louie meeting"],
    ["Emailed [[Louie]] the agenda for tomorrow", "Louie email"],
    ["[[Louie]] arrives on Monday", "Louie means"],
    ["Told [[Louie]] over lunch that I am leaving", "Louie meeting"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("What is set apart is no text of the writer's", () => {
  test.each([
    ["~~Called [[Louie]]~~", ""],
    ["`[[Louie]]`", ""],
    ["![[Louie]]", ""],
    ["> Called [[Louie]]", ""],
    ["%% Called [[Louie]] %%", ""],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("In a ticked task what was to be done was done (R117)", () => {
  test.each([
    ["- [x] Call [[Louie]]", "Louie call"],
    ["- [X] Email [[Louie]] the deck", "Louie email"],
    ["- [x] Remember to thank [[Louie]]", "Louie thanks"],
    ["- [x] I should write to [[Louie]]", "Louie email"],
    ["- [x] Lunch with [[Louie]] tomorrow", "Louie meeting"],
    ["- [x] Called [[Louie]]", "Louie call"],
    ["- [x] [[Louie]]", "Louie other"],
    ["- [x] Don't forget to call [[Louie]]", "Louie call"],
    ["- [x] Buy a gift for [[Louie]]", "Louie gift"],
    ["- [x] Tried to call [[Louie]], no answer", "Louie denies"],
  ])("%s", (line, expected) => {
    expect(said(line, true)).toBe(expected);
  });
});
