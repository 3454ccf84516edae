/** What is said about queries and about whom to write to, in German. */
import type { QueryWords } from "../query-words";
import type { ScreenWords } from "../screen-words";
import { counted } from "./counted";
import { joined } from "../joined";
import { germanInstructionWords } from "./query-instruction-words";

const quoted = (text: string): string => `„${text}“`;

const didYouMean = (nearest: string | null): string =>
  nearest === null ? "" : ` Meintest du ${quoted(nearest)}?`;

const nothingOf = {
  circle: "Es gibt keinen Kreis",
  folder: "Keine Notiz liegt in",
  tag: "Kein Kontakt trägt",
  company: "Kein Kontakt ist bei",
};

/** German. */
export const germanQueryWords = (screen: ScreenWords): QueryWords => ({
  problems: {
    unknownWord: (word, expected, nearest) =>
      `${quoted(word)} wird hier nicht verstanden.${nearest === null ? ` Erwartet: ${joined(expected.slice(0, 8), "oder")}.` : didYouMean(nearest)}`,
    otherBlock: (instruction, blocks) =>
      `${quoted(instruction)} gehört in einen Block ${joined(blocks, "oder")}, nicht hierher.`,
    endsEarly: (written, expected) => `Nach ${quoted(written)} fehlt etwas: ${expected}.`,
    wrongValue: (value, expected, nearest) =>
      `${quoted(value)} passt hier nicht. Erwartet: ${expected}.${didYouMean(nearest)}`,
    tooMuch: (rest, instruction) =>
      `${quoted(instruction)} endet vor ${quoted(rest)}. Schreib eine Anweisung pro Zeile.`,
    repeated: (instruction, line) =>
      `${quoted(instruction)} steht schon in Zeile ${line}. Behalt eine von beiden.`,
    unclosedQuote: "Dieses Anführungszeichen wird nie geschlossen. Schließ es am Ende des Namens.",
    tooManyInstructions: (most) =>
      `Eine Abfrage hat höchstens ${most} Anweisungen. Nimm heraus, was ab hier steht.`,
    moreProblems: "Danach kommen weitere Fehler. Behebe zuerst diese.",
    quoteFolder: (folder) =>
      `Ein Ordnername mit Leerzeichen steht in Anführungszeichen: in "${folder}".`,
    noOperator: (property, operators) =>
      `Nach ${quoted(property)} kommt ${joined(operators, "oder")}, dann ein Wert.`,
    unknownName: (of, name, nearest) =>
      `${nothingOf[of]} ${quoted(name)}.${nearest === null && of === "circle" ? " Kreise stehen in den Einstellungen oder in der Notiz eines Kontakts." : didYouMean(nearest)}`,
    ambiguousLink: (target, paths) =>
      `${quoted(target)} könnte ${joined(paths.slice(0, 4), "oder")} sein. Schreib den ganzen Pfad.`,
    unknownNote: (target) => `Es gibt keine Notiz ${quoted(target)}.`,
    unknownProperty: (property, nearest, block) =>
      `Kein ${block === "goals" ? "Ziel" : "Kontakt"} hat eine Eigenschaft ${quoted(property)}.${didYouMean(nearest)}`,
    notOfFilter: (instruction) =>
      `Nur Filter lassen sich mit „not“ umkehren, und ${quoted(instruction)} ist keiner.`,
    looseOr: "„or“ steht zwischen zwei Filtern einer Zeile. Schreib es dorthin.",
  },
  explain: {
    dormant: "Kontakte, die nach ihrer eigenen Schwelle eingeschlafen sind",
    dormantOlderThan: (duration) => `Kontakte, deren Stille mindestens ${duration} dauert`,
    neverOnly: "Kontakte, die nie kontaktiert wurden",
    neverToo: "und die, die nie kontaktiert wurden",
    allGoals: "Ziele",
    agenda: "Vorhaben, Erinnerungen und fällige Kontakte",
    agendaOn: (days) => `Vorhaben, Erinnerungen und fällige Kontakte, ${days}`,
    interactions: "Begegnungen",
    interactionsHere: "Begegnungen mit dem Kontakt dieser Notiz, in anderen Notizen mit allen",
    either: (alternatives) => alternatives.join(" oder "),
    list: (items) => joined(items, "und"),
    usualOrder: {
      dormant: "längste Stille zuerst",
      goals: "in der Reihenfolge ihrer Notizen",
      agenda: "früheste zuerst",
      interactions: "neueste zuerst",
    },
  },
  whyNow: {
    since: (silence, what, when) => `${silence} seit ${what} ${when}`,
    lastKind: {
      call: "einem Anruf",
      message: "einer Nachricht",
      email: "einer E-Mail",
      meeting: "eurem Treffen",
      event: "einer gemeinsamen Veranstaltung",
      introduction: "einer Vorstellung",
      thanks: "einem Dank",
      gift: "einem Geschenk",
      volunteering: "einem gemeinsamen Ehrenamt",
      reading: "einem geteilten Buch",
      other: "dem letzten Kontakt",
    },
    nouns: [
      "dem Kaffee",
      "dem Frühstück",
      "dem Brunch",
      "dem Mittagessen",
      "dem Abendessen",
      "den Drinks",
      "dem Tee",
      "dem Spaziergang",
      "der Wanderung",
      "der Party",
      "der Hochzeit",
    ],
    lastTouch: "dem letzten Kontakt",
    meeting: "eurem Kennenlernen",
    inMonth: (month, year) => `im ${month}${year === null ? "" : ` ${year}`}`,
    onDay: (dayOfMonth, month) => `am ${dayOfMonth}. ${month}`,
    today: "heute",
    tomorrow: "morgen",
    onWeekday: (weekday) => `am ${weekday}`,
    never: "ihr hattet noch keinen Kontakt",
    usually: (gap) => `sonst sprecht ihr ${gap}`,
    meant: (cadence) => `du möchtest in Kontakt bleiben: ${cadence}`,
    every: (days) => {
      if (days === 1) return "jeden Tag";
      if (days < 12) return days === 7 ? "jede Woche" : `alle ${days} Tage`;
      if (days < 60) return `alle ${Math.round(days / 7)} Wochen`;
      return `alle ${Math.round(days / 30.44)} Monate`;
    },
    birthday: (_pronouns, when, age) => `Geburtstag ${when}${age === null ? "" : ` (${age})`}`,
    anniversary: (years, when) =>
      `${counted(years, "Jahr", "Jahre")} seit eurem Kennenlernen, ${when}`,
  },
  heatMap: {
    cell: (count, when) =>
      `${count === 0 ? "nichts" : counted(count, "Begegnung", "Begegnungen")}, ${when}`,
    week: (from) => `Woche ab ${from}`,
    summary: (count, from, to) =>
      `${counted(count, "Begegnung", "Begegnungen")} von ${from} bis ${to}`,
    most: (when, count) => `die meisten im ${when} (${count})`,
    quietest: (days) => `die längste Stille: ${counted(days, "Tag", "Tage")}`,
  },
  columns: new Map([
    ["name", "Name"],
    ["last contact", "Letzter Kontakt"],
    ["silence", "Stille"],
    ["via", "Über"],
    ["circle", "Kreis"],
    ["next plan", "Nächstes Vorhaben"],
  ]),
  reach: { email: "E-Mail", phone: "Anrufen", link: "Öffnen" },
  instructions: germanInstructionWords(screen),
  measures: { cadence: screen.cadence, duration: screen.duration },
});
