/** What forms say, in German. */
import type { FormWords } from "../form-words";
import { counted } from "./counted";

/** German. */
export const germanFormWords = (): FormWords => ({
  cancel: "Abbrechen",
  close: "OK",
  needed: "Das wird gebraucht.",
  log: {
    with: "Mit",
    withHint: "Namen eingeben",
    add: (name) => `${name} hinzufügen`,
    remove: (name) => `${name} entfernen`,
    kind: "Art",
    anyKind: "Aus den Worten lesen",
    when: "Wann",
    what: "Was war",
    whatHint: "Called about the new role",
    writes: "Schreibt",
    submit: "Eintragen",
    nobody: "Niemand heißt so. Die Zeile wird ohne Link geschrieben.",
  },
  date: {
    examples: {
      past: "heute, gestern, letzten Freitag, 18. Nov.",
      future: "morgen, nächsten Freitag, in 2 Wochen, 2. Dez.",
    },
    unknown: (phrase) =>
      `„${phrase}“ ist kein Datum, das Kith versteht. Versuch „morgen“ oder „2. Dez.“.`,
  },
  goal: {
    sentence: "Was möchtest du tun?",
    hint: "Jede Woche zwei eingeschlafene Kontakte ansprechen, erinnere mich freitags um 16 Uhr",
    readAs: "Gelesen als",
    gallery: "Oder beginn mit einem davon",
    submit: "Ziel anlegen",
    writtenTo: (path) => `Wird nach ${path} geschrieben`,
    preview: {
      cadence: "Wie oft",
      target: "Wie viele",
      counts: "Zählt",
      remind: "Erinnert",
      start: "Ab",
      deadline: "Bis",
      length: "Für",
    },
  },
  goalGallery: [
    "Jede Woche zwei eingeschlafene Kontakte ansprechen",
    "Jede Woche fünf neue Kontakte knüpfen",
    "Jeden Tag einen bestehenden Kontakt pflegen",
    "Jeden Tag Tagebuch schreiben",
    "Jedes Quartal zu einer Veranstaltung gehen",
    "Jedes Quartal ein Buch über Beziehungen lesen",
    "Jedes Quartal ehrenamtlich helfen",
    "30-Tage-Dankbarkeits-Challenge ab morgen",
    "Bis Ende des Quartals einen Mentor finden und einladen",
    "Bis Ende des Jahres ein Zertifikat abschließen",
  ],
  adjust: {
    target: "Neue Zielzahl",
    from: "Ab",
    because: "Warum",
    becauseHint: "Neue Stelle",
    now: (target) => `Zurzeit: ${target}.`,
    past: "Vergangene Zeiträume behalten ihre Zielzahl.",
    submit: "Anpassen",
    instead: "Oder stattdessen",
    statuses: {
      paused: "Pausieren",
      active: "Fortsetzen",
      done: "Abschließen",
      dropped: "Aufgeben",
    },
    wrongTarget: "Eine Zielzahl ist eine ganze Zahl ab 1.",
  },
  snooze: {
    until: "Bis wann?",
    choices: {
      "10m": "10 Minuten",
      "1h": "1 Stunde",
      evening: "Heute Abend",
      tomorrow: "Morgen",
    },
    pick: "Oder wähl einen Zeitpunkt",
    submit: "Verschieben",
  },
  answer: {
    questions: {
      cadence: "Wie oft?",
      target: "Wie viele jedes Mal?",
      remind: "Wann soll Kith dich erinnern?",
      deadline: "Bis wann?",
    },
    examples: {
      cadence: "alle 2 Wochen",
      target: "3",
      remind: "Freitag 16 Uhr",
      deadline: "Ende des Quartals",
    },
    unknown: (text) => `„${text}“ wird hier nicht verstanden.`,
  },
  day: {
    label: "Welcher Tag?",
    quick: ["gestern", "morgen", "letzten Freitag"],
    submit: "Öffnen",
  },
  when: { label: "Wann?", quick: ["morgen", "Freitag", "nächste Woche"], submit: "Festlegen" },
  contact: {
    name: "Name",
    circle: "Kreis",
    noCircle: "Keiner",
    met: "Kennengelernt am",
    email: "E-Mail",
    submit: "Kontakt anlegen",
  },
  walk: {
    another: "Andere Zielzahl",
    because: "Was hat sich geändert? Es wird bei jeder neuen Zielzahl vermerkt.",
    becauseHint: "Neue Stelle",
    stop: "Hier aufhören",
    none: "Kein Ziel ist aktiv.",
    done: "Das waren alle.",
  },
  triage: {
    step: (at, of) => `${at} von ${of}`,
    mentions: (count) => counted(count, "Begegnung", "Begegnungen"),
    question: (name) => `In welchem Kreis ist ${name}?`,
    never: "Nie verfolgen",
    skip: "Überspringen",
    back: "Zurück",
    stop: "Hier aufhören",
    title: "Kontakte in Kreise einordnen",
    noCircles:
      "Es gibt noch keine Kreise. Leg einen in den Einstellungen an und ordne dann deine Kontakte ein.",
    nobody: "Jeder Kontakt ist in einem Kreis oder wird nie verfolgt.",
    sorted: (circles, never) => {
      const people = (count: number) => counted(count, "Kontakt", "Kontakte");
      const said = [
        ...(circles > 0 ? [`${people(circles)} in Kreise eingeordnet`] : []),
        ...(never > 0 ? [`${people(never)} nie verfolgt`] : []),
      ];
      return `${said.join(", ")}. „Rückgängig“ nimmt alles zurück.`;
    },
    left: (name, because) => `${name} wurde ausgelassen. ${because}`,
  },
});
