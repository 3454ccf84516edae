/** How far a word of a line reaches: clauses, names that are words, dates to come, and what is set apart (R84, R85, R86, R103). */
import { describe, expect, test } from "@jest/globals";
import { said } from "./said-of";

describe("Each clause speaks for its own links (R103)", () => {
  test.each([
    ["I haven't spoken to [[Louie]] in a while, I should give him a call", "Louie means"],
    ["I haven't spoken to [[Louie]] in a while. I should give him a call.", "Louie means"],
    ["[[Louie]] is back in town, I should call him", "Louie means"],
    ["Called [[Louie]], he will send the deck", "Louie call"],
    ["Lunch with [[Louie]] because [[Bob]] cancelled", "Louie meeting, Bob denies"],
    ["Called [[Louie]], no answer, tried again and got through", "Louie call"],
    ["Called [[Louie]], no answer, tried again later and she picked up", "Louie call"],
    ["Tried calling [[Louie]], finally reached her", "Louie call"],
    ["Tried [[Louie]] twice, third time she picked up", "Louie other"],
    ["Texted [[Louie]] re: Friday", "Louie message"],
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
    ["[[Louie]]: wants to move to Berlin", "Louie other"],
    ["[[Louie]]: has to find a flat", "Louie other"],
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
    ["Arranged a call with [[Louie]]", "Louie other"],
    ["Invited [[Louie]] for dinner", "Louie other"],
    ["Asked [[Louie]] to lunch", "Louie other"],
    ["Asked [[Louie]] over lunch", "Louie meeting"],
    ["[[Louie]] likes tea", "Louie other"],
    ["Had a WhatsApp call with [[Louie]]", "Louie call"],
    ["30 min phone w/ [[Louie]]", "Louie call"],
    ["Slack thread with [[Louie]]", "Louie message"],
    ["Ate with [[Louie]]", "Louie meeting"],
    ["Saw a photo of [[Louie]]", "Louie other"],
    ["Msged [[Louie]]", "Louie message"],
    ["Called [[Louie]], not in the mood", "Louie call"],
    ["Need 2 call [[Louie]]", "Louie means"],
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
    ["Told [[Louie]] the party is on Saturday", "Louie other"],
    ["Lunch with [[Louie]] on 2026-12-01", "Louie means"],
    ["Lunch with [[Louie]] tomorrow", "Louie means"],
    ["Tomorrow: lunch with [[Louie]]", "Louie means"],
    ["Dinner with [[Louie]] next Friday", "Louie means"],
    ["Lunch with [[Louie]] on 3 December", "Louie means"],
    ["Lunch with [[Louie]], 2026-12-01", "Louie means"],
    ["I'm meeting [[Louie]] on Friday", "Louie means"],
    ["I'm calling [[Louie]] at 8pm", "Louie means"],
    ["We're having dinner with [[Louie]] tonight", "Louie means"],
    ["[[Louie]] is visiting this evening", "Louie means"],
    ["I was calling [[Louie]] at 8pm", "Louie call"],
    ["Calling [[Louie]] at 8pm", "Louie means"],
    ["Calling [[Louie]] tonight", "Louie means"],
    ["Calling [[Louie]] later", "Louie means"],
    ["Calling [[Louie]]", "Louie call"],
    ["Calling [[Louie]] tonight was fun", "Louie call"],
    ["Having dinner with [[Louie]] tonight", "Louie means"],
    ["[[Louie]] is coming over at 6", "Louie means"],
    ["[[Louie]] coming over tonight", "Louie means"],
    ["[[Louie]] came over at 6", "Louie meeting"],
    ["Off to [[Louie]]'s on Friday", "Louie means"],
    ["Off to [[Louie]]'s", "Louie other"],
    ["Drinks with [[Louie]] Friday 6pm", "Louie means"],
    ["Drinks at [[Ann]]'s Friday 6pm", "Ann means"],
    ["Drinks with [[Louie]] Friday 6pm were fun", "Louie meeting"],
    ["Had drinks with [[Louie]] Friday 6pm", "Louie meeting"],
    ["Drinks with [[Louie]] last Friday 6pm", "Louie meeting"],
    ["Postponed coffee with [[Louie]] to Friday", "Louie means"],
    ["Rescheduled [[Louie]]'s visit for Tuesday", "Louie means"],
    ["Tomorrow's lunch with [[Louie]]", "Louie means"],
    ["I'm having coffee with [[Louie]] today", "Louie meeting"],
    ["Meeting with [[Louie]] at 4pm", "Louie meeting"],
    ["Meeting [[Louie]] on Friday", "Louie means"],
    ["Having lunch with [[Louie]] on Friday", "Louie means"],
    ["[[Louie]] and I are meeting on Friday", "Louie means"],
    ["Moved lunch with [[Louie]] to Friday", "Louie means"],
    ["Lunch with [[Louie]] booked for Friday", "Louie means"],
    ["At [[Louie]]'s for Sunday lunch", "Louie meeting"],
    ["Enjoyed having lunch with [[Louie]] on Friday", "Louie meeting"],
    ["We're going to [[Louie]]'s wedding on Saturday", "Louie means"],
    ["[[Louie]] will call me tomorrow", "Louie means"],
    ["[[Louie]] is coming tomorrow", "Louie means"],
    ["[[Louie]]'s birthday is tomorrow", "Louie means"],
    ["Lunch with [[Louie]] is planned for Friday", "Louie means"],
    ["Meeting [[Louie]] at 4pm", "Louie meeting"],
    ["Dinner with [[Louie]] tonight", "Louie meeting"],
    ["Lunch with [[Louie]] on Friday", "Louie meeting"],
    ["Lunch with [[Louie]] about the 2026-12-01 launch", "Louie meeting"],
    ["Call with [[Louie]] Tue 1 Dec 14:00", "Louie means"],
    ["Call with [[Louie]] moved to Monday", "Louie means"],
    ["Lunch with [[Louie]] pushed to next week", "Louie means"],
    ["Lunch with [[Louie]] rescheduled for Friday", "Louie means"],
    ["Met [[Louie]] to plan Tue 1 Dec", "Louie meeting"],
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

describe("Of a line of more than 8,000 characters", () => {
  const long = "so ".repeat(2700);

  test("the links behind its first three pages count, whatever is said there", () => {
    const line = `I should call [[Louie]]. ${long} I should call [[Maria]], not [[Bob]] or \`[[Ann]]\``;
    expect(said(line)).toBe("Louie means, Maria other, Bob other");
  });

  test("each link is told of once, wherever the part that is read ends", () => {
    for (let at = 0; at < 30; at++) {
      const line = `Met [[Ann]]. ${"so ".repeat(2658)}${"x".repeat(at)} [[Louie]] [[Maria]] [[Bob]] so`;
      expect(said(line)).toMatch(/^Ann meeting, Louie \w+, Maria \w+, Bob \w+$/);
    }
  });
});
