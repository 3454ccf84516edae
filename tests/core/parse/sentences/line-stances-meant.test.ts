/** Lines that mean something and report nothing: intent, orders to oneself, questions (section 4.1, R103). */
import { describe, expect, test } from "@jest/globals";
import { said } from "./said-of";

describe("First-person intent means", () => {
  test.each([
    ["Planning lunch with [[Louie]]", "Louie means"],
    ["Reply to [[Louie]]", "Louie means"],
    ["Respond to [[Louie]]'s email", "Louie means"],
    ["Replied to [[Louie]]", "Louie message"],
    ["Due a catch up with [[Louie]]", "Louie means"],
    ["overdue a call with [[Louie]]", "Louie means"],
    ["People to call: [[Louie]]", "Louie means"],
    ["Planning a trip with [[Louie]]", "Louie means"],
    ["Hoping for a call with [[Louie]]", "Louie means"],
    ["I'll call [[Louie]]", "Louie means"],
    ["ill call [[Louie]]", "Louie means"],
    ["Looking forward to dinner with [[Louie]] on Saturday", "Louie means"],
    ["Answer [[Louie]]'s question", "Louie means"],
    ["Visit [[Louie]]'s mum", "Louie means"],
    ["Ill ring [[Louie]] back", "Louie means"],
    ["id love to see [[Louie]]", "Louie means"],
    ["shld call [[Louie]]", "Louie means"],
    ["keep meaning to call [[Louie]]", "Louie means"],
    ["maybe see [[Louie]] on Friday", "Louie means"],
    ["how about lunch with [[Louie]]", "Louie means"],
    ["I was ill, [[Louie]] called", "Louie call"],
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
    ["F/u with [[Louie]]", "Louie means"],
    ["f/u w/ [[Louie]] re: invoice", "Louie means"],
    ["Catch up with [[Louie]] soon", "Louie means"],
    ["Call booked with [[Louie]] for Friday", "Louie means"],
    ["Must not forget to text [[Louie]]", "Louie means"],
    ["[[Louie]]'s surgery is on Friday", "Louie means"],
    ["Thinking about inviting [[Louie]] to dinner", "Louie means"],
    ["Thinking of calling [[Louie]]", "Louie means"],
    ["Looking forward to seeing [[Louie]]", "Louie means"],
    ["Can't wait to see [[Louie]]", "Louie means"],
    ["It would be good to see [[Louie]]", "Louie means"],
    ["Lunch with [[Louie]] would be nice", "Louie means"],
    ["Owe [[Louie]] a reply", "Louie means"],
    ["Decided to call [[Louie]]", "Louie means"],
    ["Promised to call [[Louie]]", "Louie means"],
    ["Arranged to meet [[Louie]]", "Louie means"],
    ["Check on [[Louie]]", "Louie means"],
    ["Shoot [[Louie]] a text", "Louie means"],
    ["Intro [[Louie]] to [[Maria]]", "Louie means, Maria means"],
    ["Note to self, call [[Louie]]", "Louie means"],
    ["Trying to reach [[Louie]]", "Louie means"],
    ["I should have lunch with [[Louie]]", "Louie means"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("A label before a colon or a dash says that what follows is meant", () => {
  test.each([
    ["TODO: lunch with [[Louie]]", "Louie means"],
    ["Planned: coffee with [[Louie]]", "Louie means"],
    ["Scheduled: call with [[Louie]]", "Louie means"],
    ["TBD: lunch with [[Louie]]", "Louie means"],
    ["Plan - lunch with [[Louie]] on Friday", "Louie means"],
    ["Reminder: lunch with [[Louie]] Friday", "Louie means"],
    ["Don't forget: [[Louie]]'s birthday on Friday", "Louie means"],
    ["Upcoming: call with [[Louie]]", "Louie means"],
    ["Upcoming call with [[Louie]]", "Louie means"],
    ["Plan: met [[Louie]], who liked it", "Louie meeting"],
    ["Reminder: called [[Louie]]", "Louie call"],
    ["Planned lunch with [[Louie]]", "Louie other"],
  ])("%j: %s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

test("A meal that may be is meant", () => {
  expect(said("Maybe lunch with [[Louie]]")).toBe("Louie means");
  expect(said("Could have coffee with [[Louie]]")).toBe("Louie means");
});

test("A call that was not answered leaves what is meant after it", () => {
  expect(said("Called [[Louie]], no answer, I'll try her again tomorrow")).toBe("Louie means");
  expect(said("Called [[Louie]], no answer")).toBe("Louie denies");
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
    ["Postponed lunch with [[Louie]] until Friday", "Louie means"],
    ["Lunch with [[Louie]] – postponed until Friday", "Louie means"],
    ["Pushed back dinner with [[Louie]] to Friday", "Louie means"],
    ["Call with [[Louie]] – moved to Friday", "Louie means"],
    ["Call with [[Louie]] (moved to Friday)", "Louie means"],
    ["Scoping call with [[Louie]] planned", "Louie means"],
    ["Calling [[Louie]] after work", "Louie means"],
    ["[[Louie]] is visiting next weekend", "Louie means"],
    ["[[Louie]] – call back", "Louie means"],
    ["RSVP to [[Louie]]'s party", "Louie means"],
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

describe("What a mark or a number says of a bare verb", () => {
  test.each([
    ["✅ call [[Louie]]", "Louie call"],
    ["call [[Louie]] ✔️", "Louie call"],
    ["Deck ✅, call [[Louie]]", "Louie means"],
    ["2x call [[Louie]]", "Louie call"],
    ["10min call [[Louie]]", "Louie call"],
    ["10:30 call [[Louie]]", "Louie means"],
    ["Intro [[Louie]] <> [[Bob]]", "Louie introduction, Bob introduction"],
    ["Intro [[Louie]] to [[Bob]]", "Louie means, Bob means"],
    ["Intro call with [[Louie]]", "Louie call"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe("A heading of what is next, and what others come to do", () => {
  test.each([
    ["Next: [[Louie]] call", "Louie means"],
    ["Follow-up: [[Louie]]", "Louie means"],
    ["Follow-up: called [[Louie]]", "Louie call"],
    ["Calls to make: [[Louie]]", "Louie means"],
    ["[[Louie]] visits on Friday", "Louie means"],
    ["I need to be introduced to [[Louie]]", "Louie means"],
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
    ["Why don't we call [[Louie]]?", "Louie means"],
    ["Why hasn't [[Louie]] called?", "Louie denies"],
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
