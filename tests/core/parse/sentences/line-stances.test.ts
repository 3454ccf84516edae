/** What a journal line says of the people it links: the manual of reports, plans and denials (section 4.1, R103). */
import { describe, expect, test } from "@jest/globals";
import { said } from "./said-of";

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
    ["DMd [[Louie]]", "Louie message"],
    ["msgd [[Louie]]", "Louie message"],
    ["sent [[Louie]] a msg", "Louie message"],
    ["gave [[Louie]] a bell", "Louie call"],
    ["chai w/ [[Louie]]", "Louie meeting"],
    ["1-1 w/ [[Louie]]", "Louie meeting"],
    ["synced with [[Louie]]", "Louie meeting"],
    ["thx to [[Louie]] for the lift", "Louie thanks"],
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
