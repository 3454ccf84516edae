/** The German words with which something is meant, or did not happen. */
import type { DenialWords, IntentWords } from "../language";
import { crosses } from "../word-lists";

function phrases(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}

/** Phrases of intent; the longest phrase at a place wins. */
export const intents: readonly IntentWords[] = [
  {
    by: "first person",
    then: "later",
    foretells: true,
    words: phrases("werde, werden, wird, will, wollen, würde, würden"),
  },
  {
    by: "first person",
    then: "later",
    words: phrases(
      `sollte, sollten, soll, sollen, muss, müssen, müsste, müssten, möchte, möchten, will endlich, würde gern, würde gerne,
hätte lust, habe vor, hab vor, habe mir vorgenommen, hab mir vorgenommen, plane, planen, bin dabei, wäre dran`,
    ),
  },
  {
    by: "first person",
    then: "verb later",
    words: phrases("kann, können, könnte, könnten, darf, dürfen, mag"),
  },
  {
    by: "anyone",
    then: "later",
    words: phrases(
      `nicht vergessen, nicht zu vergessen, vergiss nicht, daran denken, denk daran, denk dran,
dran denken, denke daran, lass uns, lasst uns, lass mich, todo, to do, zu erledigen, erinnere mich, erinner mich,
erinnerung, wäre schön, wäre gut, wäre toll, höchste zeit, zeit für, wie wäre es,
wie wärs mit, unbedingt mal, freue mich auf, freu mich auf, vielleicht mal, überlege, überlegt, schulde, warum nicht`,
    ),
  },
  {
    by: "anyone",
    then: "anything",
    voids: true,
    words: phrases(
      `ist geplant, sind geplant, geplant für, ist verabredet, ist vereinbart, vereinbart für, steht an, steht aus, ist überfällig,
längst überfällig, wäre mal wieder schön, wäre mal wieder dran`,
    ),
  },
  { by: "anyone", then: "noun, date", voids: true, words: ["ist", "sind"] },
  {
    by: "anyone",
    then: "label",
    words: phrases("plan, nächster schritt, nächste schritte, als nächstes"),
  },
  {
    by: "anyone",
    then: "noun before",
    voids: true,
    words: phrases("geplant, ausgemacht, vereinbart, angesetzt"),
  },
];

/** Phrases of denial; the longest phrase at a place wins. */
export const denials: readonly DenialWords[] = [
  {
    then: "anything",
    words: phrases(
      `vergessen, versucht, wollte, wollten, hatte vor, sollte eigentlich, hätte, hätten,
verschwitzt, nichts gehört von, nichts gehört, nichts von, warte auf, warten auf, warte noch auf, keine antwort von, keine nachricht von, keine rückmeldung von,
kein lebenszeichen von, kein kontakt mit, keinen kontakt mit, kein kontakt zu, keinen kontakt zu,
keinen kontakt mehr zu, kaum kontakt mit, kaum kontakt zu, aus den augen verloren, kontakt verloren, funkstille, meldet sich nicht,
keine zeit, keine kraft, keine lust, nicht geschafft, geschenkidee, geschenkideen, geträumt, nicht erschienen, nicht aufgetaucht, nicht @, nicht bei @, nicht mit @, fast @, beinahe @, zu müde für, ohne @, statt @, anstatt @, statt mit @, anstatt mit @, aber nicht @, versetzt,
fehlte, fehlten, abwesend, verhindert, seit ewigkeiten nicht, seit langem nicht, schon lange nicht, schon lange nicht mehr, zu lange her, lange her`,
    ),
  },
  {
    then: "contact",
    words: phrases(
      "vorbereitung, vorbereitung für, vorbereitung auf, vorbereitung zum, kein, keine, keinen, keinem, verpasste, verpasster, verpasstes, verpassten",
    ),
  },
  {
    then: "anything",
    voids: true,
    words: phrases(
      `abgesagt, musste absagen, sagte ab, sagt ab, fällt aus, fiel aus, ausgefallen, nicht geklappt, nicht stattgefunden, nichts geworden, verpasst`,
    ),
  },
  {
    then: "noun before",
    voids: true,
    unsent: true,
    words: ["vorbereitet", "entworfen", "angefangen"],
  },
  { then: "end", words: ["krank"] },
  { then: "end", unsent: true, words: phrases("nicht abgeschickt, nicht verschickt") },
  { then: "label", words: phrases("entschuldigt, es fehlt, es fehlen, im urlaub") },
  { then: "anything", voids: true, foretells: true, words: ["verschoben", "verlegt"] },
  { then: "anything", voids: true, words: crosses },
  {
    then: "anything",
    unanswered: true,
    words: phrases(
      `keine antwort, keine reaktion, keine rückmeldung, ging nicht ran, geht nicht ran, nicht ans telefon, nicht rangegangen, niemand da, niemand zu hause,
niemanden erreicht, mailbox, besetzt, vergeblich, ohne erfolg, nicht abgenommen, nicht abgehoben,
nicht zu hause, war nicht da, nicht erreicht, nicht erreichbar, nicht durchgekommen`,
    ),
  },
];

/** Words that negate a verb of their clause. */
export const negations: readonly string[] = phrases(
  `nicht, nich, nicht mehr, nie, noch nie, nie mehr, niemals, kaum, kaum noch, lange nicht,
lange nicht mehr, seit langem nicht mehr, niemand`,
);

/** What someone else would have had to do for there to be contact. */
export const answers: readonly string[] = phrases(
  `antworten, anrufen, zurückrufen, schreiben, zurückschreiben, melden, kommen, vorbeikommen, treffen, reden, sprechen, besuchen,
telefonieren, mailen, erreichen`,
);

/** Phrases whose words deny or mean nothing. */
export const avoided: readonly string[] = phrases(
  `nicht nur, wenn nicht, nicht schlecht, gar nicht schlecht, nicht so schlimm, kein problem, keine ahnung, keine frage, keine sorge,
wie immer nicht, treffen sich, zur not, auf jeden fall, im grunde, besuch mich`,
);
