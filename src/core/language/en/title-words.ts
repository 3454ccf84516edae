/** Which words of an English goal title say what counts (section 3.2), in the order in which they are tried (R118). */
import type { TitleWords } from "../language";
import { phrases } from "../word-lists";

/** The first row with a word in the title decides; see `TitleWords` for how words match. */
export const titleWords: readonly TitleWords[] = [
  {
    counts: { is: "dormant ties" },
    words: phrases(`
dormant|reconnect|reconnecting|reconnection|lost touch|lost contact|fallen out of touch|
out of touch|old friend|old friends|old colleague|old colleagues|old classmates|old contacts|
old connections|former colleague|former colleagues|back in touch|rekindle|revive`),
  },
  {
    counts: { is: "new contacts" },
    words: phrases(`
new connection|new connections|new ppl|add … connections|new contact|new contacts|new people|new person|new friend|
new friends|new faces|new acquaintances|someone new|somebody new|strangers|a stranger|
make … connection|make … connections|make … contacts|make … friend|make … friends|
make … acquaintances|making … connections|making … friends|grow … network|expand … network|
widen … network`),
  },
  {
    counts: { is: "current ties" },
    words: phrases(`
nurture|nurturing|current relationship|current relationships|current ties|current tie|
current friends|current contacts|existing relationship|existing relationships|
existing connections|existing contacts|check in on|check in with|check-in with|checking in on|
keep in touch|keep up with|stay in touch|stay connected`),
  },
  {
    counts: { is: "journal days" },
    words: phrases("journal|journaling|journalling|diary|reflect|reflecting|reflection"),
    avoid: ["journal article", "journal articles", "journal paper", "journal papers"],
  },
  {
    counts: { is: "kind", kind: "thanks" },
    words: phrases("thank|thanks|thanking|thank you|thankful|gratitude|grateful|appreciation"),
  },
  {
    counts: { is: "kind", kind: "introduction" },
    words: phrases("introduce|introducing|introduction|introductions|intro|intros"),
    avoid: ["introduction to", "introduce myself", "intro to"],
  },
  {
    counts: { is: "kind", kind: "volunteering" },
    words: ["volunteer", "volunteers", "volunteering"],
  },
  {
    counts: { is: "kind", kind: "reading" },
    words: phrases("book|books|read|reading|audiobook|audiobooks"),
    avoid: phrases(`
book a table|book a flight|book a room|book a trip|book an appointment|book flights|
book tickets|address book|book club`),
  },
  {
    counts: { is: "kind", kind: "event" },
    words: phrases(`
event|events|conference|conferences|meetup|meetups|meet-up|meet-ups|happy hour|happy hours|
mixer|mixers|workshop|workshops|book club|reunion|dinner party|dinner parties`),
    avoid: ["conference call", "conference calls"],
  },
  {
    counts: { is: "kind", kind: "call" },
    words: phrases(
      "call|calls|calling|phone|phone call|phone calls|video call|ring|facetime|skype|zoom",
    ),
    avoid: phrases(
      "call for papers|call to action|on call|call it|phone away|no phone|my phone|phone free|phone use|phone time",
    ),
  },
  {
    counts: { is: "kind", kind: "email" },
    words: phrases("email|emails|e-mail|e-mails|emailing|newsletter"),
    avoid: ["email inbox"],
  },
  {
    counts: { is: "kind", kind: "message" },
    words: phrases(`
text|texts|texting|message|messages|messaging|dm|dms|postcard|postcards|letter|letters|voice note|voice notes|whatsapp`),
    avoid: ["text editor", "text book", "cover letter", "cover letters"],
  },
  {
    counts: { is: "kind", kind: "meeting" },
    words: phrases(`
coffee|coffees|lunch|lunches|breakfast|breakfasts|brunch|dinner|dinners|drinks|meet with|meet|
meeting|meetings|one-on-one|one-on-ones|1:1|1:1s|visit|visits|hang out|chai`),
    avoid: ["less coffee", "no coffee", "quit coffee", "coffee machine", "meet the deadline"],
  },
];
