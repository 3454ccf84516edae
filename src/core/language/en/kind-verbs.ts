/** The English verbs that tell what kind of interaction it was. */
import type { VerbWords } from "../language";
import { phrases } from "../word-lists";

/** Verbs of one kind and sort, from a text as `phrases` reads it. */
export function verbsOf(kind: VerbWords["kind"], sort: VerbWords["sort"], text: string): VerbWords {
  return { kind, sort, verbs: phrases(text) };
}

/** Verbs by kind, as in a dictionary (`verb-forms.ts`); the longest phrase wins. */
export const kindVerbs: readonly VerbWords[] = [
  verbsOf(
    "call",
    "contact",
    `
call|phone|telephone|dial/dials/dialled/dialled/dialling|dial|ring|facetime|skype|zoom|
video call/video calls/video called/video called/video calling|phone up|ring up|
call up|call back|ring back|get through to`,
  ),
  verbsOf(
    "message",
    "contact",
    `
text|txt|message|msg/msgs/msg'd/msgd/msging|msg/msgs/msged|dm/dms/dm'd/dmd/dming|dm|ping|ping/pings/ping'd/ping'd/pinging|whatsapp|slack|snapchat/snapchatted|imessage|sms|reply|respond|reply to|respond to|text back|message back|
drop @ a line|drop @ a note|drop a line to|write @ a letter|write @ a card|write @ a sympathy card|write @ a postcard|write @ a message`,
  ),
  verbsOf(
    "email",
    "contact",
    "email|e-mail|mail|write back|write to|write @|reply to @ 's email|answer @ 's email",
  ),
  verbsOf(
    "meeting",
    "contact",
    `
meet|meet up|see/saw/seen|visit|run into|bump into|bump in to|hang out/hung|
come by|come over|come to stay|come round|come around|stop by|
drop by|drop in|pop by|pop in|pop over|pop round|swing by/swung|call round|get together|
host|have over|have @ over|have @ round|
have round|stay with|go over to|
go round to|sync with`,
  ),
  verbsOf("introduction", "contact", "introduce|intro|connect @|connect me with"),
  verbsOf("thanks", "contact", "thank|write @ a thank you"),
  verbsOf("gift", "contact", "gift"),
  verbsOf("volunteering", "act", "volunteer"),
  verbsOf("reading", "act", "read/read|finish reading"),
  verbsOf("event", "act", "attend"),
];
