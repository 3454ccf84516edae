/** Which words of an English goal title say what counts (section 3.2), in the order in which they are tried (R118). */
import type { TitleWords } from "../language";
import { phrases } from "../word-lists";

/** The first row with a word in the title decides; see `TitleWords` for how words match. */
export const titleWords: readonly TitleWords[] = [
  {
    counts: { is: "dormant ties" },
    words: phrases(`
dormant|reconnect*|lost touch|lost contact|
out of touch|old friend|old colleague|old classmates|old contacts|old connections|
former colleague|back in touch|rekindle|revive`),
  },
  {
    counts: { is: "new contacts" },
    words: phrases(`
new connection|new ppl|add … connections|new contact|new people|new person|new friend|new faces|
new acquaintances|someone new|somebody new|stranger|introduce myself|make … connection|
make … contacts|make … friend|make … acquaintances|making … connections|making … friends|
grow … network|expand … network|widen … network`),
  },
  {
    counts: { is: "current ties" },
    words: phrases(`
nurtur*|current relationship|current tie|current friends|current contacts|
existing relationship|existing connections|existing contacts|check in on|check in with|
check-in with|checking in on|keep in touch|keep up with|stay in touch|stay connected`),
  },
  {
    counts: { is: "journal days" },
    words: phrases("journal|journaling|journalling|diary|reflect*"),
    avoid: ["journal article", "journal paper"],
  },
  {
    counts: { is: "kind", kind: "thanks" },
    words: phrases("thank*|gratitude|grateful|appreciation"),
  },
  {
    counts: { is: "kind", kind: "introduction" },
    words: phrases("introduce|introducing|introduction|intro"),
    avoid: ["introduction to", "introduce myself", "intro to"],
  },
  {
    counts: { is: "kind", kind: "volunteering" },
    words: ["volunteer*"],
  },
  {
    counts: { is: "kind", kind: "reading" },
    words: phrases("book|read|reread|reading|audiobook"),
    avoid: phrases(`
book a table|book a flight|book a room|book a trip|book an appointment|book flights|
book tickets|address book|book club`),
  },
  {
    counts: { is: "kind", kind: "event" },
    words: phrases(`
event|conference|meetup|meet-up|happy hour|mixer|workshop|webinar|book club|reunion|
dinner party|dinner parties`),
    avoid: ["conference call", "meet-up with"],
  },
  {
    counts: { is: "kind", kind: "call" },
    words: phrases("call|calling|phone|ring|facetime|skype|zoom"),
    avoid: phrases(`
call for papers|call to action|on call|call it|phone away|no phone|my phone|phone free|
phone use|phone time`),
  },
  {
    counts: { is: "kind", kind: "email" },
    words: phrases("email|e-mail|emailing|newsletter"),
    avoid: ["email inbox"],
  },
  {
    counts: { is: "kind", kind: "message" },
    words: phrases("text|texting|messag*|dm|postcard|letter|voice note|whatsapp"),
    avoid: ["text editor", "text book", "cover letter"],
  },
  {
    counts: { is: "kind", kind: "gift" },
    words: phrases("gift|presents|a present"),
  },
  {
    counts: { is: "kind", kind: "meeting" },
    words: phrases(`
coffee|lunch|lunches|breakfast|brunch|dinner|drinks|meet with|meet|meeting|one-on-one|1:1|visit|
hang out|chai`),
    avoid: ["less coffee", "no coffee", "quit coffee", "coffee machine", "meet the deadline"],
  },
];
