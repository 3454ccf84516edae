/** The English verbs that tell what kind of interaction it was. */
import type { VerbWords } from "../language";
import { phrases } from "../word-lists";

/** Verbs by kind, as in a dictionary (`verb-forms.ts`); the longest phrase wins. */
export const kindVerbs: readonly VerbWords[] = [
  {
    kind: "call",
    sort: "contact",
    verbs: phrases(`
call|phone|telephone|dial/dials/dialled/dialled/dialling|dial|ring/rang/rung|facetime|skype|zoom|
video call/video calls/video called/video called/video calling|phone up|ring up/rang/rung|
call up|call back|ring back/rang/rung`),
  },
  {
    kind: "message",
    sort: "contact",
    verbs: phrases(`
text|txt|message|msg/msgs/msg'd/msgd/msging|msg/msgs/msged|dm/dms/dm'd/dmd/dming|dm|ping|ping/pings/ping'd/ping'd/pinging|whatsapp|slack|imessage|sms|reply|respond|reply to|respond to|text back|message back|
drop @ a line|drop @ a note|drop a line to|write @ a letter/wrote/written|write @ a card/wrote/written|write @ a postcard/wrote/written|write @ a message/wrote/written`),
  },
  {
    kind: "email",
    sort: "contact",
    verbs: [
      "email",
      "e-mail",
      "mail",
      "write back/wrote/written",
      "write to/wrote/written",
      "write @/wrote/written",
    ],
  },
  {
    kind: "meeting",
    sort: "contact",
    verbs: phrases(`
meet/met|meet up/met|see/saw/seen|visit|run into/ran/run|bump into|hang out/hung|
come by/came/come|come over/came/come|come round/came/come|come around/came/come|stop by|
drop by|drop in|pop by|pop in|pop over|pop round|swing by/swung|call round|get together/got|
host|have over/had|have @ over/had|have @ round/had|
have round/had|stay with|go over to/went/gone|
go round to/went/gone|sync with`),
  },
  {
    kind: "introduction",
    sort: "contact",
    verbs: ["introduce", "intro", "connect @"],
  },
  {
    kind: "thanks",
    sort: "contact",
    verbs: ["thank"],
  },
  {
    kind: "gift",
    sort: "contact",
    verbs: ["gift"],
  },
  {
    kind: "volunteering",
    sort: "act",
    verbs: ["volunteer"],
  },
  {
    kind: "reading",
    sort: "act",
    verbs: ["read/read", "finish reading"],
  },
  {
    kind: "event",
    sort: "act",
    verbs: ["attend"],
  },
];
