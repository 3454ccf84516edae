/** The English nouns and tags that tell what kind of interaction it was. */
import type { NounWords } from "../language";
import { pairs, phrases } from "../word-lists";

/** Nouns by kind; the longest phrase wins, so that a "phone call about dinner" is a call. */
export const kindNouns: readonly NounWords[] = [
  {
    kind: "call",
    words: phrases(`
call|calls|phone call|phone calls|phone with|phone w|phone chat|video call|video calls|video chat|conference call|
zoom|teams meeting|google meet|facetime|skype|whatsapp call|whatsapp video call|catch up call|on the phone|off the phone|over the phone|over phone|telephonic|by phone|via phone|a ring|a bell|a buzz|
voicemail|voice mail|was called by|were called by`),
  },
  {
    kind: "message",
    words: [
      ...pairs("on|via|over", "signal|telegram|messenger|wechat|slack|discord"),
      ...phrases(`
text|texts|message|messages|msg|msgs|voice note|voice memo|dm|
dms|sms|whatsapp|imessage|slack message|slack thread|slack dm|postcard|postcards|letter|letters|note of condolence|
reply|replies|group chat|birthday wishes|condolences|by text`),
    ],
  },
  {
    kind: "email",
    words: phrases("email|emails|by email|e-mail|e-mails|mail from|mail to"),
  },
  {
    kind: "meeting",
    words: phrases(`
meeting|meetings|mtg|mtgs|kickoff|kick off|bfast|coffee|coffees|lunch|lunches|dinner|dinners|breakfast|
brekkie|brekky|brunch|supper|drinks|drink|beer|beers|pint|pints|cocktails|wine|tea|cuppa|
chai|pub|ice cream|picnic|barbecue|bbq|walk|stroll|hike|run with|ate with|lunched|dined|face to face|visit|visits|1:1|1 on 1|
one on one|one to one|1on1|1 1|1 2 1|121 with|121 w|catch up|catchup|get together|hangout|sync|stand up|standup|date night|playdate|sleepover|game night|movie night|interview|session|sauna`),
  },
  {
    kind: "event",
    words: phrases(`
event|events|conference|conferences|meetup|meetups|meet up|happy hour|party|dinner party|
housewarming|leaving do|wedding|funeral|workshop|concert|gig|festival|seminar|webinar|
reunion|gala|hackathon|summit|mixer|exhibition|open house|book club|book launch|trade show|
fundraiser|networking night|panel|lecture|recital|graduation|christening|baby shower`),
  },
  {
    kind: "introduction",
    words: phrases("introduction|introductions|intro|intros|in touch with|put @ and @ in touch"),
  },
  {
    kind: "thanks",
    words: phrases("thanks|thx|thank you|gratitude|grateful|thankful"),
  },
  {
    kind: "gift",
    words: phrases(`
gift|gifts|a present|presents|birthday present|christmas present|wedding present|
leaving present|flowers|bouquet|birthday card|christmas card`),
  },
  {
    kind: "volunteering",
    words: ["volunteering", "volunteer work", "volunteer shift", "soup kitchen", "food bank"],
  },
  { kind: "reading", words: ["reading group"] },
];

/** Tags besides each kind's own name: `#coffee` is a meeting (R117); as names of fields and as pictures they give way to words. */
export const kindTags: readonly NounWords[] = [
  {
    kind: "call",
    words: phrases(
      "calls|called|phone|phonecall|phone-call|video-call|videocall|zoom|facetime|📞|☎",
    ),
  },
  {
    kind: "message",
    words: phrases("messages|text|texts|texted|dm|sms|whatsapp|letter|postcard|💬"),
  },
  { kind: "email", words: ["emails", "emailed", "e-mail", "mail", "✉", "📧"] },
  {
    kind: "meeting",
    words: phrases(`
meetings|meet|met|coffee|lunch|dinner|breakfast|brunch|drinks|walk|visit|1on1|1-1|one-on-one|
catchup|catch-up|hangout|☕|🍽|🍻`),
  },
  {
    kind: "event",
    words: phrases("events|conference|meetup|happyhour|happy-hour|party|workshop|networking"),
  },
  { kind: "introduction", words: ["introductions", "intro", "intros"] },
  { kind: "thanks", words: ["thank", "thankyou", "thank-you", "gratitude", "grateful", "🙏"] },
  { kind: "gift", words: ["gifts", "present", "presents", "🎁"] },
  { kind: "volunteering", words: ["volunteer", "volunteered"] },
  { kind: "reading", words: ["read", "book", "books"] },
];
