/** English verbs in all their forms, from what a dictionary says of them. */
import { expect, test } from "@jest/globals";
import { english } from "../../../../src/core/language/en/english";
import { verbForms } from "../../../../src/core/language/en/verb-forms";

test.each([
  ["a regular verb", "call", "call/calls/called/called/calling"],
  ["one that ends in a silent e", "arrive", "arrive/arrives/arrived/arrived/arriving"],
  ["one that ends in e that is heard", "see/saw/seen", "see/sees/saw/seen/seeing"],
  ["one of one short syllable", "grab", "grab/grabs/grabbed/grabbed/grabbing"],
  ["one stressed at its end", "submit", "submit/submits/submitted/submitted/submitting"],
  ["one that doubles all the same", "travel", "travel/travels/travelled/travelled/travelling"],
  ["to have", "have @ over/had", "have @ over/has @ over/had @ over/had @ over/having @ over"],
  ["one that ends in y", "study", "study/studies/studied/studied/studying"],
  ["one that ends in a vowel and y", "play", "play/plays/played/played/playing"],
  ["one that ends in a hiss", "watch", "watch/watches/watched/watched/watching"],
  ["an irregular past", "send/sent", "send/sends/sent/sent/sending"],
  ["an irregular past and participle", "go/went/gone", "go/goes/went/gone/going"],
  [
    "words behind the verb",
    "write up/wrote/written",
    "write up/writes up/wrote up/written up/writing up",
  ],
  ["all five forms as they are", "be/is/was/been/being", "be/is/was/been/being"],
])("%s", (_what, written, forms) => {
  expect(verbForms(written)).toBe(forms);
});

test("every verb of English has five forms, and none is written twice in one sort", () => {
  for (const { verbs } of english.verbs()) {
    for (const verb of verbs) expect(verb.split("/")).toHaveLength(5);
    expect(new Set(verbs).size).toBe(verbs.length);
  }
});
