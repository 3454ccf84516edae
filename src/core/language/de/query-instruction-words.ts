/** What is said of the instructions of queries, in German; words of the query language itself stay as they are typed. */
import type { InstructionWords } from "../query-instruction-words";
import type { ScreenWords } from "../screen-words";
import { joined } from "../joined";

const facts: Readonly<Record<string, string>> = {
  name: "Name",
  status: "Status",
  "last contact": "letzter Kontakt",
  silence: "Stille",
  "longest silence": "längste Stille",
  circle: "Kreis",
  company: "Firma",
  via: "über",
  "next plan": "nächstes Vorhaben",
  cadence: "Rhythmus",
  deadline: "Frist",
  progress: "Fortschritt",
  streak: "Serie",
  pace: "Tempo",
  kind: "Art",
  state: "Stand",
  interactions: "Begegnungen",
  newest: "neueste",
  oldest: "älteste",
};

const items: Readonly<Record<string, string>> = {
  goal: "Ziel",
  plan: "Vorhaben",
  due: "fälliger Kontakt",
  birthday: "Geburtstag",
  deadline: "Frist",
  review: "Rückblick",
  focus: "Fokuszeit",
};

const days: Readonly<Record<string, string>> = {
  today: "heute",
  tomorrow: "morgen",
  "this week": "diese Woche",
  "next week": "nächste Woche",
  "this month": "diesen Monat",
  "next month": "nächsten Monat",
};

const operators: Readonly<Record<string, string>> = {
  is: "ist",
  "is not": "ist nicht",
  includes: "enthält",
  before: "liegt vor",
  after: "liegt nach",
  "<": "ist kleiner als",
  ">": "ist größer als",
};

const times: Readonly<Record<string, string>> = {
  since: "seit",
  after: "nach",
  before: "vor",
  until: "bis",
  on: "am",
  during: "im Zeitraum",
};

const shapes: Readonly<Record<string, string>> = {
  list: "Liste",
  table: "Tabelle",
  cards: "Karten",
  heatmap: "Kalender",
  "heatmap by week": "Kalender nach Wochen",
  "heatmap by month": "Kalender nach Monaten",
};

const fact = (name: string): string => facts[name] ?? name;

/** German. */
export const germanInstructionWords = (screen: ScreenWords): InstructionWords => {
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...screen.kinds, ...items },
    status: screen.statuses,
    state: screen.periodStates,
    pace: screen.paces,
  };
  return {
    about: {
      "older than":
        "Mindestens so lange still, statt nach der eigenen Schwelle jedes Kontakts. Monate und Jahre werden im Kalender von heute zurückgezählt.",
      "never contacted":
        "Ob auch Kontakte gezeigt werden, die du nie getroffen oder kontaktiert hast, nur sie oder, wie üblich, keiner von ihnen.",
      today:
        "Welche Tage die Agenda umfasst; this week und this month reichen von jetzt bis zu ihrem letzten Tag.",
      next: "Die Agenda von so vielen Tagen, heute mitgezählt.",
      tagged:
        "Kontakte mit diesem Tag oder einem darunter, in den Eigenschaften oder im Text der Notiz.",
      "in circle":
        "Kontakte dieses Kreises, nach ihrer Eigenschaft, einem Tag oder Ordner; none sind die ohne Kreis.",
      in: "Notizen in diesem Ordner oder einem seiner Unterordner.",
      "linking to":
        "Kontakte, deren Notiz diese Notiz verlinkt, in den Eigenschaften oder im Text.",
      with: "Was mit diesem Kontakt war oder vorgesehen ist.",
      name: "Der Name eines Kontakts oder einer seiner Aliasse, oder der Titel eines Ziels; groß oder klein, mit Akzenten wie geschrieben.",
      "text includes": "Zeilen mit diesem Text, groß oder klein geschrieben.",
      company:
        "Die Eigenschaft company; ein Link darin gilt als Name seiner Notiz oder als sein Text, von einer Liste genügt ein Element.",
      where:
        "Irgendeine Eigenschaft der Notiz oder etwas wie last contact, silence (in Tagen), state oder interactions. Before und after nehmen Daten in Worten, < und > Zahlen, alle streng. Eine fehlende Eigenschaft besteht nur is not.",
      kind: "Was für eine Begegnung oder was für ein Punkt der Agenda es ist; mehrere verbindet or.",
      since:
        "Wann es war: since und until schließen die genannten Tage ein, after und before nicht, on und during liegen darin.",
      last: "Was in den letzten so vielen Tagen, Wochen, Monaten oder Jahren war, heute mitgezählt.",
      cadence: "Wie oft das Ziel neu beginnt, in beliebigen Worten dafür.",
      status: "Was du von dem Ziel sagst, oder was aus seinen Daten folgt.",
      state: "Wie der laufende Zeitraum steht.",
      pace: "Wo der Stand eines offenen Zeitraums jetzt sein sollte.",
      "sort by":
        "In welcher Reihenfolge; ein zweiter Schlüssel, in derselben Zeile oder einer weiteren, entscheidet unter Gleichen. Namen, Daten und Zahlen steigen, reverse dreht um, und wo nichts steht, kommt zuletzt.",
      "group by":
        "In Gruppen nach Namen, ohne Wert zuletzt; ein Kontakt mit mehreren Tags steht in jeder ihrer Gruppen.",
      pick: "Eine Auswahl von so vielen, die den ganzen Tag gleich bleibt.",
      limit: "Höchstens so viele Zeilen im Ganzen.",
      show: "Welche Spalten: name, last contact, silence, via (Art und Text des letzten Eintrags), circle, next plan oder irgendeine Eigenschaft.",
      as: "Wie es aussieht: eine Liste, eine Tabelle, Karten von Kontakten oder Zielen, oder von Begegnungen ein Kalender mit einem Feld je Tag, Woche oder Monat.",
      short: "Jede Zeile in so wenigen Worten wie möglich.",
      explain: "Sagt über den Zeilen in Worten, wie die Abfrage verstanden wurde.",
    },
    expected: {
      text: "ein Text",
      tag: "ein Tag wie #work",
      circle: "der Name eines Kreises, oder none",
      folder: 'ein Ordner in Anführungszeichen wie "People/Work"',
      link: "ein Link zu einer Notiz wie [[Acme]]",
      contact: "ein Link zu einem Kontakt wie [[Louie Alvarez]]",
      count: "eine ganze Zahl ab 1",
      number: "eine Zahl wie 3",
      value: "ein Wert",
      duration: "eine Zeitspanne wie 6 Monate oder 180 Tage",
      date: "ein Datum wie 1. Mai, letzter Monat oder 2026-05-01",
      cadence: "ein Rhythmus wie wöchentlich oder alle 2 Wochen",
      key: "longest silence, last contact, name, circle oder eine Eigenschaft",
      goalKey: "name, cadence, deadline, progress, streak oder eine Eigenschaft",
      property: "circle, tag, company oder eine Eigenschaft",
      columns: "Spalten mit Kommas dazwischen wie company, last contact, via",
      comparison:
        "eine Eigenschaft, dann is, is not, includes, before, after, < oder >, dann ein Wert",
    },
    oneOf: (words) => `eines von ${words.join(", ")}`,
    said: {
      named: (name, span) => `${days[name] ?? name} (${span})`,
      span: (start, end) => (start === end ? start : `${start} bis ${end}`),
      tagged: (tag) => `mit dem Tag #${tag}`,
      circle: (name) => (name === null ? "ohne Kreis" : `im Kreis ${name}`),
      folder: (path) => `im Ordner „${path}“`,
      linking: (target) => `mit Link zu ${target}`,
      with: (target) => `mit ${target}`,
      quoted: (text) => `„${text}“`,
      text: (text) => `Text enthält „${text}“`,
      compared: (property, operator, value, day) =>
        `${fact(property)} ${operators[operator] ?? operator} ${value}${day === null ? "" : ` (${day})`}`,
      anyOf: (name, operator, words) =>
        `${fact(name)} ${operators[operator] ?? operator} ${words.map((word) => values[name]?.[word] ?? word).join(" oder ")}`,
      happened: (word, span) => `${times[word] ?? word} ${span}`,
      not: (said) => `nicht: ${said}`,
      sorted: (keys) =>
        `sortiert nach ${keys.map(({ by, reverse }) => `${fact(by)}${reverse ? ", umgekehrt" : ""}`).join(", dann ")}`,
      grouped: (by) => `gruppiert nach ${fact(by)}`,
      picked: (count) => `${count} für heute ausgewählt`,
      atMost: (count) => `höchstens ${count}`,
      showing: (columns) => `mit ${joined(columns.map(fact), "und")}`,
      shape: (shape) => `als ${shapes[shape] ?? shape}`,
      short: "kurz",
    },
  };
};
