/** The English words with which someone says that something did not happen (section 4.1, R103). */
import type { DenialWords } from "../language";
import { crosses, pairs, phrases } from "../word-lists";

/** "It's been ages since I last called": what is told of then is what has not happened since. */
const longAgo = pairs(
  "ages since|while since|long since|time since|days since|weeks since|months since|year since|years since",
  "i|we|i last|we last|i've|we've",
);

/** "I don't think I called", "can't remember when I last saw her": not told as having happened. */
const unsure = pairs(
  "don't think|don't remember|can't remember|don't know|not sure|if only|if|a dream that|dreamed that|dreamt that|dreamed|dreamt",
  "i|we|i've|i had|i'd|if i|whether i|when i|when i last",
);

/** "I was going to call", "we had planned to meet": what did not happen after all. */
const unkept = [
  ...pairs("was|were", "supposed to|meant to|going to|about to|hoping to|planning to|due to"),
  ...pairs("had", "planned to|hoped to|meant to|wanted to|intended to"),
];

/** Phrases of denial; the longest phrase at a place wins. */
export const denialWords: readonly DenialWords[] = [
  {
    then: "verb",
    words: [
      ...unkept,
      ...crosses,
      ...pairs(
        `
wanted|meant|planned|hoped|intended|needed|forgot|forgotten|tried|attempted|failed|
unable|used|too busy|too tired|too late|too sick|too ill|too weak|too foggy|too exhausted|too shy|too lazy|too nervous|too scared|
afraid|scared|no time|ran out of time|struggled|no energy|no chance|no need|refused|decided not|whether|
keep forgetting|kept forgetting|not able|not have time`,
        "to",
      ),
      ...phrases(`
was gonna|tried|without|instead of|rather than|put off|putting off|avoided|avoiding|stopped|skipped|
decided against|thought about|thought of|chickened out of|bottled out of|backed out of|resisted`),
    ],
  },
  {
    then: "any form",
    words: phrases(`
should have|should've|shouldve|should of|could have|could've|would have|would've|might have|
ought to have|wish i had|wish i'd|wish id|wish we had|wouldve|shoulda|coulda|woulda|almost|nearly`),
  },
  {
    then: "any form",
    words: [
      ...longAgo,
      ...unsure,
      ...pairs("before", "i could|we could"),
      ...pairs("about time|high time", "i|we"),
    ],
  },
  {
    then: "contact",
    words: phrases(`
no|missed|skipped|forgot|declined|rejected|turned down|rain check on|unsent|drafted|drafting|prep for|prepped for|prepared for|prepping for|
preparing for|getting ready for|slides for|notes for|agenda for|no energy for|cancelled|canceled|called off|had to cancel|no time for|too busy for`),
  },
  {
    then: "anything",
    words: [
      ...pairs(
        `
without|w/o|no|not|not even|kept missing|instead of|rather than|everyone but|tried|neither|no time for|sans|minus|blocked on|blocked by|
too busy for|forgot|missed|skipped|ignored|avoided|declined|turned down`,
        "@",
      ),
      ...pairs("prepared|prepared the|prepared my|prepared for the", "call|meeting|interview|1:1"),
      ...pairs("started a|still writing a|still writing the|still writing my", "letter|card|email"),
      ...pairs("dreamed|dreamt|a dream", "about|of|that|where"),
      ...pairs("wish @", "was|were|could|would|had"),
      ...pairs("wasn't|isn't", "at|around"),
      ...pairs("visited|visit to", "@ 's grave|the grave of"),
      ...phrases(`
not a word from|waiting for|waiting on|awaiting|waiting to hear from|waiting to hear back from|
no word from|no news from|nothing from|still nothing|no contact with|no contact from|
no sign of|no luck with|heard nothing|no longer in touch|lost touch|
lost contact|out of touch|long time no see|gone quiet|gone dark|went quiet|went dark|radio silence|phone tag|gift idea|gift ideas|present idea|present ideas|left my message unread|
too long|ages since|while since|months since|weeks since|years since|
absent|apologies|regrets from|ghosted|stood me up|stood us up|ignored me|
ignored my|ignoring me|ghosting me|blew me off|bailed|had to bail|backed out|pulled out of|flaked|let me down|cried off|
called in sick|sent regrets|owes me|owes us|left me on read|left on read|took a rain check|no showed`),
    ],
  },
  {
    then: "anything",
    voids: true,
    words: [
      ...phrases(`
cancelled|canceled|had to cancel|called off|fell through|didn't work out|a no show|no show|
didn't take place`),
      ...pairs("didn't|never", "happen|happened"),
      ...pairs("was|were|got", "called off|cancelled|canceled"),
      ...crosses,
    ],
  },
  {
    then: "anything",
    voids: true,
    foretells: true,
    words: phrases(
      "postponed|rescheduled|had to reschedule|had to postpone|got moved|got pushed|pushed back",
    ),
  },
  {
    then: "label",
    words: phrases("waiting|wf|missing|excused|regrets|on leave|not present|out of office|ooo"),
  },
  { then: "noun before", voids: true, words: ["skipped"] },
  {
    then: "date",
    voids: true,
    words: phrases("can't do|couldn't do|can't make"),
  },
  {
    then: "anything",
    unanswered: true,
    words: [
      ...phrases(`
rang out|wrong number|but engaged|in vain|without success|line was busy|line busy|phone busy|phone off|
was engaged|was out|not home|not at home|couldn't get through|
couldn't reach|to voicemail|voicemail full|couldn't pick up|not lifting|not picking up|got voicemail`),
      ...pairs("no", "answer|ans|pick up|pickup|reply|response|luck"),
      ...pairs("missed", "it|her call|his call|the call"),
      ...pairs("got the|got her|got his", "machine|voicemail"),
      ...pairs("no one|nobody", "answered|picked up|home|was home|was in"),
      ...pairs("didn't|doesn't", "pick up|answer|lift"),
      ...pairs("wasn't", "home|in|there"),
    ],
  },
  { then: "end", unanswered: true, words: ["not in"] },
  {
    then: "end",
    words: phrases(
      "was missing|were missing|away|ill|sick|unwell|not there|not present|unreachable|out of office|ooo",
    ),
  },
  { then: "end", voids: true, words: phrases("is off|was off|is off now|rained off") },
  {
    then: "anything",
    unsent: true,
    words: [...pairs("didn't|never", "send it|sent it|hit send"), "deleted it", "bounced"],
  },
  {
    then: "end",
    unsent: true,
    words: phrases("didn't send|not sent|never sent|still in drafts|still in my drafts"),
  },
];

/** Words that negate the next verb. */
export const negations: readonly string[] = [
  ...phrases(`
haven't|hasn't|hadn't|didn't|don't|doesn't|couldn't|wouldn't|wasn't|weren't|isn't|aren't|shouldn't|
can't|cannot|can not|won't|will not|ain't|'ve not|am not|'m not|'re not|'ll not|never|
have never|nobody|no one|hardly|barely ever`),
];

/** Negations that deny only a verb for contact: "not called". */
export const weakNegations: readonly string[] = ["not", "not yet", "nor", "neither", "yet to"];

/** What may stand between a negation and the verb it denies. */
export const negatedLeads: readonly string[] = [
  ...phrases(
    "dare|bother|gonna|get any|got any|have any|had any|have time for|had time for|have|had|be|been|ever",
  ),
  ...pairs(
    `
able|been able|be able|manage|managed|gotten|dare|bother|bothered|want|have|need|going|planning`,
    "to",
  ),
  ...pairs("get|got", "to|around to|round to"),
  ...pairs("gotten", "around to|round to"),
  ...pairs(
    "have|had|find|found|get|got",
    "time to|the time to|a chance to|the chance to|the energy to|the courage to",
  ),
];

/** What someone else would have had to do for there to be contact. */
export const answers: readonly string[] = [
  ...phrases(`
reply|respond|answer|call|phone|ring|text|message|email|write|write to|write @|get through|come|come by|
come over|come round|show|show up|turn up|pick up|make it|get in touch|return|return to|meet|
meet up|reply to|respond to|lift|visit|join|attend|reach|reach out|contact|speak|talk|stop by|drop by|drop in|pop by|
pop in|pop over|swing by|catch up|follow up|check in|ping|get back to`),
  ...pairs("call|ring|text|message|write|get", "back"),
];
