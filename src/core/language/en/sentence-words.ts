/** The small English words by which clauses and their subjects are told apart. */
import type { SentenceWords } from "../language";
import { phrases } from "../word-lists";

/** Pronouns, adverbs, joints and the like. */
export const sentenceWords: SentenceWords = {
  verbsLast: false,
  limits: ["by", "until", "till"],
  returning: "back",
  first: ["i", "we", "im", "ive"],
  third: phrases(`
he|she|they|it|you|who|which|that|nobody|no one|everyone|everybody|someone|somebody|there|shes|hes|theyre|youre`),
  others: phrases("he|she|they|who|shes|hes|theyre"),
  selves: ["me", "us"],
  tidings: phrases("that|heard|hear|says|said|me|us"),
  underway: ["having", "grabbing", "off"],
  soon: /\b(?:later|soon|(?:after|before) (?:work|school|bed))\b/,
  sending: ["sent", "posted"],
  pronouns: ["him", "her", "them"],
  determiners: phrases(`
a|an|the|my|your|his|her|our|their|its|this|that|these|those|some|any|another|other|each|every|
both|no|quick|short|long|nice|great|lovely|first|second|weekly|monthly|birthday|one|two|three|
four|five`),
  fillers: phrases(`
also|just|really|still|so|too|then|maybe|perhaps|probably|possibly|definitely|certainly|actually|
finally|again|soon|later|now|please|pls|ok|okay|well|oh|ah|hmm|hey|yes|yeah|yep|only|even|
quickly|briefly|always|often|usually|sometimes|kindly|next|first|at least|at last|once|already|instead|
honestly|simply|totally|surely|for sure|of course|in fact|by the way|btw|note|note to self|self|
idea|action|next step|all|both|yet|ever|properly|hopefully|eventually|immediately|do|been|am|'m|
're|are|'ve|have|in the morning|in the afternoon|in the evening|today|tonight|tomorrow|yesterday|
this week|this month|next week|next month`),
  joints: phrases("and|but|or|so|then|because|though|although|while|whereas|plus|however"),
  alternatives: ["or"],
  contrasts: phrases("but|because|though|although|while|whereas|so|then|however"),
  conditions: phrases(
    "if|unless|in case|as soon as|wonder if|wondering if|i wonder|when i see|when we meet|next time i see|next time we meet|once i see",
  ),
  whether: /\b(?:ask|check|see|know|hear|find out|wonder)(?:s|ing)? .*\b(?:if|whether)\b/,
  nowIs: phrases("is|are|am|'m|'re|im|'s"),
  being: phrases("is|was|has|had|are|were|am|'m|'re|im|'s|seems|looks|does|wants|needs"),
  prepositions: phrases(`
with|to|for|at|over|up|in|from|by|on|about|abt|after|before|during|of|re|regarding|via|w|into|around|
between`),
  dateBinders: phrases(
    "about|abt|of|from|re|since|until|till|regarding|concerning|than|following|starting|born",
  ),
  dateAims: phrases("for|by|to|before|after|due"),
  topics: ["about", "abt", "re", "regarding", "concerning"],
  requests: phrases(`
asked|told|reminded|invited|suggested|advised|encouraged|urged|proposed|offered|promised|
recommended`),
  arrangements: phrases(`
rsvp'd|rsvp|agreed|arranged|booked|confirmed|fixed|invited|invite|organised|organized|planned|rescheduled|scheduled|
set|arrange|book|cancel|confirm|fix|organise|organize|plan|reschedule|schedule`),
  references: ["see"],
  nouns: phrases(`
chat|talk|work|help|update|hug|order|report|review|test|search|present|promise|answer|offer|
check|pitch|brief|debrief|treat|drive|record|research|design|post|travel|support|move|return|
welcome|mentor|coach|show|train|request|lift|swap`),
  adverbEnding: "ly",
  danglers: phrases("on|at|by|in|for|to|this|before|until|till|from|around|the|of|is|are"),
  wishes: phrases("should|shall|could|can|may|might|why|what about|how about|time"),
  questions: phrases(`
did|do|does|have|has|had|is|are|was|were|will|would|who|whom|whose|what|when|where|how|which`),
  abbreviations: phrases("dr|mr|mrs|ms|st|prof|jr|sr|e.g|i.e|vs|etc|no|approx|inc|ltd|co"),
  clitics: phrases("'ll|'d|'m|'re|'ve|'s"),
  infinitive: "to",
  possessive: "'s",
  notPast: phrases(`
need|indeed|feed|speed|seed|weed|breed|bleed|deed|reed|exceed|proceed|succeed|agreed|ahmed|jared|
alfred|fred|wilfred|mohamed|mohammed|muhammed|hamed|saeed|waleed|rashed|khaled|sacred|hundred|
biped|shed|sled|moped|infrared|wicked|naked|beloved|talented|gifted|married|united|limited|wed|
bed|red|ted|ned|led|med|ed`),
  pastEnding: "ed",
};
