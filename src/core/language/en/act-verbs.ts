/** The English verbs of doing, and what people do together. */
import type { VerbWords } from "../language";
import { verbsOf } from "./kind-verbs";

/** Verbs of doing, as in a dictionary (`verb-forms.ts`). */
export const actVerbs: readonly VerbWords[] = [
  verbsOf(
    null,
    "act",
    `
arrive|grab|fetch|hop on|jump on|send/sent|shoot/shot|share|give/gave/given|bring/brought|take/took/taken|
get|receive|rsvp/rsvps/rsvp'd/rsvp'd/rsvping|rsvp|buy/bought|pay/paid|lend/lent|borrow|book|book in|schedule|reschedule|postpone|prepone|arrange|organise|
organize|plan|confirm|prepare|find/found|try|finish|start|order|show|forward|
return to|set up/set|look up|look at|look into|look for|review|sign|
submit|check|fix|do/did/done|make|go|
work|move|leave/left|keep|put/put|run|draft|print|post|collect|deliver|present|
discuss|negotiate|recommend|refer|hire|train|teach/taught|
learn|sort out|figure out|ring in|register|sell/sold|build/built|hold/held|bake|pack|
clean|lift|pick|choose/chose/chosen|wrap|record|research|report|open|close|add|keep in touch|
stay in touch|clear|cancel|change|create|design|develop|handle|include|install|launch|log|
merge|offer up|paint|publish|push|raise|remove|repair|replace|request|save|search|solve|stop|
store|support|test|track|turn|use|write up|ship|file|apply|spend/spent|celebrate|
mention|show around|carry|drive/drove/driven|fly/flew/flown|
travel|tidy|water|feed/fed|cover|lead/led|manage|swap|
back up|have|
be off to/is off to/was off to/been off to/off to`,
  ),
  verbsOf(
    null,
    "pastime",
    `
walk|hike|play|watch|cook|eat/ate/eaten|drink/drank/drunk|dance|sing/sang/sung|swim/swam/swum|
ride/rode/ridden|cycle|jog|ski|climb|train together|dine|shop|skate|golf|camp|picnic|party|jam|
pair|brainstorm|argue|debate|laugh|gossip|sit/sat|study|practise|practice|paint together|
garden|sail|surf|bowl`,
  ),
];
