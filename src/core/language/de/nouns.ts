/** The German nouns and tags that tell what kind of interaction it was; many of them came from English. */
import type { NounWords } from "../language";

function among(kind: NounWords["kind"], words: string): NounWords {
  return { kind, words: words.trim().split(/,\s+/) };
}

/** Nouns by kind; the longest phrase wins. */
export const nouns: readonly NounWords[] = [
  among(
    "call",
    `anruf, anrufe, rückruf, telefonat, telefonate, telefongespräch, videoanruf, videoanrufe, videocall, videotelefonat, call,
calls, zoom, zoom call, teams call, facetime, skype, auf die mailbox, am telefon, per telefon, telefonisch, telko, telefontermin, tel`,
  ),
  among(
    "message",
    `nachricht, nachrichten, sprachnachricht, sprachnachrichten, whatsapp, sms, dm, postkarte, postkarten, brief, briefe,
geburtstagsgrüße, glückwünsche, signal nachricht, chat`,
  ),
  among("email", "e-mail, e-mails, email, emails, mail, mails, mailwechsel"),
  among(
    "meeting",
    `treffen, kaffee, mittag mit, mittagessen, abendessen, frühstück, brunch, lunch, dinner, meeting, meetings, termin, besuch,
besuche, bier, bierchen, biere, wein, tee, drinks, spaziergang, spaziergänge, wanderung, kaffeetrinken, essen, eis,
besprechung, sitzung, gespräch, gespräche, vier-augen-gespräch, interview, jour fixe, 1:1, verabredung, grillen, picknick,
spieleabend, kaffee und kuchen, feierabendbier, stammtisch, sauna`,
  ),
  among(
    "event",
    `veranstaltung, veranstaltungen, konferenz, konferenzen, tagung, messe, meetup, meetups, workshop, workshops, seminar,
vortrag, vorträge, party, feier, geburtstagsfeier, hochzeit, beerdigung, konzert, festival, netzwerktreffen, kongress,
hackathon, ausstellung, theater, lesung, taufe, einweihung, weihnachtsfeier, sommerfest, webinar`,
  ),
  among("introduction", "vorstellung, bekanntmachung, intro, und @ vernetzt"),
  { kind: "introduction", of: ["@"], words: ["mit @ vernetzt"] },
  among("thanks", "danke, dank, dankesbrief, dankeskarte, dankesnachricht, dankbar"),
  among(
    "gift",
    "geschenk, geschenke, geburtstagsgeschenk, blumen, blumenstrauß, mitbringsel, geburtstagskarte",
  ),
  among("volunteering", "ehrenamt, ehrenamtlich, freiwilligenarbeit, tafel dienst"),
  among("reading", "lesekreis"),
];

/** Tags besides the English ones: `#kaffee` is a meeting. */
export const tags: readonly NounWords[] = [
  among("call", "anruf, anrufe, telefonat, telefon"),
  among("message", "nachricht, nachrichten, brief, postkarte"),
  among(
    "meeting",
    "treffen, kaffee, mittagessen, abendessen, frühstück, besuch, spaziergang, termin",
  ),
  among("event", "veranstaltung, konferenz, messe, feier, netzwerken"),
  among("introduction", "vorstellung"),
  among("thanks", "danke, dank, dankbarkeit"),
  among("gift", "geschenk, geschenke"),
  among("volunteering", "ehrenamt, ehrenamtlich"),
  among("reading", "buch, bücher, lesen, gelesen"),
];
