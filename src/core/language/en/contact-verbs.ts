/** The English verbs of contact that tell of no kind in particular. */
import type { VerbWords } from "../language";
import { verbsOf } from "./kind-verbs";

/** Verbs of contact, as in a dictionary (`verb-forms.ts`). */
export const contactVerbs: readonly VerbWords[] = [
  verbsOf(
    null,
    "contact",
    `
loop in|circle back|hit up/hit|talk to|speak to|suggest|say/said|
hear from|hear back|speak|talk|chat|
catch up/caught|check in|check on|check up on|look in on|touch base|reach|reach out|contact|follow up|f u|
get in touch|get back to|get back|get hold of|get through|revert to|reconnect|connect|answer|invite|
ask|tell/told|write|apologise|apologize|congratulate|greet|remind|interview|
brief|debrief|consult|pitch|hug|comfort|console|welcome|wave at|wish|notify|inform|update|
nudge|chase|mentor|coach|advise|promise|offer|propose|help|join|turn up|show up|
pick up|make it|come|return|drop|cheer up|treat|toast|confide in|vent to|
drop off|walk home|accompany|reunite`,
  ),
];
