/** The English nouns and tags that tell what kind of interaction it was. */
import type { NounWords } from "../language";
import { pairs, phrases } from "../word-lists";

function among(kind: NounWords["kind"], text: string): NounWords {
  return { kind, words: phrases(text) };
}

/** Nouns by kind; the longest phrase wins, so that a "phone call about dinner" is a call. */
export const kindNouns: readonly NounWords[] = [
  among(
    "call",
    `
call|calls|phone call|phone calls|phone with|phone w|phone chat|video call|video calls|video chat|conference call|
zoom|teams meeting|google meet|facetime|skype|whatsapp call|whatsapp video call|catch up call|huddle|on the phone|off the phone|over the phone|over phone|telephonic|f u call|telecon|tc with|t c with|by phone|via phone|a ring|a bell|a buzz|
voicemail|voice mail|intro call|was called by|were called by`,
  ),
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
  among("email", "email|emails|by email|e-mail|e-mails|mail from|mail to|cc'd|cced"),
  among(
    "meeting",
    `
meeting|meetings|mtg|mtgs|kickoff|kick off|bfast|coffee|coffees|lunch|lunches|dinner|dinners|breakfast|
brekkie|brekky|brunch|supper|drinks|drink|beer|beers|pint|pints|cocktails|wine|tea|cuppa|
chai|pub|ice cream|picnic|barbecue|bbq|walk|stroll|hike|run with|ate with|lunched|dined|face to face|visit|visits|1:1|intro meeting|intro chat|1 on 1|
one on one|one to one|1on1|1 1|1 2 1|121 with|121 w|catch up|catchup|get together|hangout|sync|stand up|standup|date night|f u meeting|f u appt|f u visit|playdate|sleepover|game night|movie night|interview|session|sauna|a bite`,
  ),
  among(
    "event",
    `
event|events|conference|conferences|meetup|meetups|meet up|happy hour|party|dinner party|
housewarming|leaving do|wedding|funeral|workshop|concert|gig|festival|seminar|webinar|
reunion|gala|hackathon|summit|mixer|exhibition|open house|book club|book launch|trade show|
fundraiser|networking night|panel|lecture|recital|graduation|christening|baby shower`,
  ),
  among(
    "introduction",
    "introduction|introductions|intro|intros|email intro|in touch with|put @ and @ in touch",
  ),
  among(
    "thanks",
    "thanks|thx|thank you|shoutout to|shout out to|kudos to|gratitude|grateful|thankful",
  ),
  among(
    "gift",
    `
gift|gifts|a present|presents|present from|present for|birthday present|christmas present|wedding present|
leaving present|flowers|bouquet|birthday card|christmas card`,
  ),
  {
    kind: "gift",
    of: phrases("gave|got|bought|brought|sent|made|baked|knitted"),
    words: pairs(
      "for my|for your|for his|for her|for their|for our|for",
      "birthday|bday|christmas",
    ),
  },
  among("volunteering", "volunteering|volunteer work|volunteer shift|soup kitchen|food bank"),
  among("reading", "reading group"),
];

/** Tags besides each kind's own name: `#coffee` is a meeting (R117); as names of fields and as pictures they give way to words. */
export const kindTags: readonly NounWords[] = [
  among(
    "call",
    "calls|called|phone|phonecall|phone-call|video-call|videocall|zoom|facetime|📞|📱|☎",
  ),
  among("message", "messages|text|texts|texted|dm|sms|whatsapp|letter|postcard|💬"),
  among("email", "emails|emailed|e-mail|mail|✉|📧"),
  among(
    "meeting",
    `
meetings|meet|met|coffee|lunch|dinner|breakfast|brunch|drinks|walk|visit|1on1|1-1|one-on-one|
catchup|catch-up|hangout|☕|🍽|🍻|🍺|🍷|🍕`,
  ),
  among("event", "events|conference|meetup|happyhour|happy-hour|party|workshop|networking"),
  among("introduction", "introductions|intro|intros"),
  among("thanks", "thank|thankyou|thank-you|gratitude|grateful|🙏"),
  among("gift", "gifts|present|presents|🎁"),
  among("volunteering", "volunteer|volunteered"),
  among("reading", "read|book|books"),
];
