/** The English verbs of contact that tell of no kind in particular. */
import type { VerbWords } from "../language";
import { phrases } from "../word-lists";

/** Verbs of contact, as in a dictionary (`verb-forms.ts`). */
export const contactVerbs: readonly VerbWords[] = [
  {
    kind: null,
    sort: "contact",
    verbs: phrases(`
loop in|circle back|hit up/hit|talk to|speak to/spoke/spoken|suggest|say/said|
hear from/heard|hear back/heard|speak/spoke/spoken|talk|chat|
catch up/caught|check in|check on|check up on|look in on|touch base|reach|reach out|contact|follow up|
get in touch/got|get back to/got|get back/got|get hold of/got|revert to|reconnect|connect|answer|invite|
ask|tell/told|write/wrote/written|apologise|apologize|congratulate|greet|remind|interview|
brief|debrief|consult|pitch|hug|comfort|console|welcome|wave at|wish|notify|inform|update|
nudge|chase|mentor|coach|advise|promise|offer|propose|help|join|turn up|show up/showed/shown|
pick up|make it/made|come/came/come|return|drop|cheer up|treat|toast|confide in|vent to|
drop off|walk home|accompany|reunite`),
  },
];
