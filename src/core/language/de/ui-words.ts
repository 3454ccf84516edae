/** What panels and blocks say, in German. */
import { counted } from "./counted";
import type { UiWords } from "../ui-words";
import { germanFormWords } from "./form-words";
import { germanPeopleFormWords } from "./people-form-words";
import { germanReminderWords } from "./reminder-words";

/** German. */
export const germanUiWords = (): UiWords => ({
  sections: {
    agenda: "Heute",
    goals: "Ziele",
    who: "Wer als Nächstes",
    vague: "Vorhaben ohne Zeit",
    picture: "Begegnungen",
    problems: "Probleme",
  },
  buttons: {
    log: "Eintragen",
    logWith: (name) => `Begegnung mit ${name} eintragen`,
    checkIn: "Abhaken",
    checkInOn: (title) => `Abhaken: ${title}`,
    snooze: "Später",
    snoozeOf: (what) => `Später: ${what}`,
    doneOf: (what) => `Erledigt: ${what}`,
    adjust: "Anpassen",
    adjustOf: (title) => `Anpassen: ${title}`,
    open: "Öffnen",
    openOf: (what) => `Öffnen: ${what}`,
    notNow: "Nicht jetzt",
    notNowFor: (name) => `Nicht jetzt: ${name}`,
    moreFor: (what) => `Mehr zu ${what}`,
    giveWhen: "Wann?",
    giveWhenTo: (plan) => `Wann? ${plan}`,
    newGoal: "Neues Ziel",
    newContact: "Neuer Kontakt",
    importPeople: "Personen importieren",
    openJournal: "Heutiges Tagebuch öffnen",
    showMore: (count) => `${count} weitere zeigen`,
  },
  who: {
    serves: (goal) => `Für „${goal}“`,
    lastTalks: "Letzte Gespräche",
    plans: "Geplant",
    reach: "Erreichen",
  },
  picture: {
    everyone: "Alle",
    of: "Von wem",
    by: "Nach",
    scales: { day: "Tagen", week: "Wochen", month: "Monaten" },
    asTable: "Als Tabelle",
    when: "Wann",
    interactions: "Begegnungen",
    less: "Weniger",
    more: "Mehr",
    history: (title) => `Die letzten Zeiträume von ${title}`,
  },
  blocks: {
    place: (line, column) => `Zeile ${line}, Spalte ${column}`,
    mistakes: (count) =>
      count === 1
        ? "Eine Zeile ist unverständlich, darum wird nichts gezeigt."
        : `${count} Zeilen sind unverständlich, darum wird nichts gezeigt.`,
    write: (fix) => `Schreib: ${fix}`,
    withoutGroup: "Übrige",
    nobody: "Niemand: Du bist mit allen, nach denen hier gefragt ist, in Kontakt.",
    noGoals: "Kein Ziel passt.",
    noAgenda: "In diesen Tagen ist nichts geplant.",
    noInteractions:
      "Noch nichts. Eine Tagebuchzeile, die einen Kontakt verlinkt, ist eine Begegnung: - Called [[Louie Alvarez]]",
    rows: { contacts: "Kontakte", goals: "Ziele", agenda: "Agenda", interactions: "Begegnungen" },
    columns: {
      goal: "Ziel",
      count: "Stand",
      pace: "Tempo",
      streak: "Serie",
      periods: "Letzte Zeiträume",
      when: "Wann",
      what: "Was",
      kind: "Art",
      with: "Mit",
    },
  },
  forms: germanFormWords(),
  reminders: germanReminderWords(),
  review: {
    noSpan:
      "Nenn eine Woche, einen Monat, ein Quartal oder ein Jahr, etwa 2026-W47, 2026-11, 2026-Q4 oder 2026.",
    waiting: "Wer vielleicht wartet",
    copy: (partner) =>
      partner === null ? "Zusammenfassung kopieren" : `Zusammenfassung für ${partner} kopieren`,
    copied: "Kopiert. Nur Zahlen, keine Namen und kein Wort aus deinem Tagebuch.",
  },
  people: germanPeopleFormWords(),
  unfinished: {
    title: (what) => `„${what}“ wurde unterbrochen`,
    body: (done, of) => `${done} von ${of} Notizen ${done === 1 ? "wurde" : "wurden"} geschrieben.`,
    takeBack: "Zurücknehmen",
    leave: "So lassen",
    takenBack: (done, left) =>
      `In ${counted(done, "Notiz", "Notizen")} zurückgenommen.${left.length === 0 ? "" : ` Seither geändert und gelassen: ${left.join(", ")}.`}`,
  },
  reading: (read, total) =>
    total === 0 ? "Notizen werden gelesen" : `Notizen werden gelesen: ${read} von ${total}`,
  onceRead: "Das geht weiter, sobald alle Notizen gelesen sind.",
  empty: {
    vault:
      "Noch nichts hier. Beginn mit einer Sache, die du für jemanden tun möchtest, oder bring deine Leute mit.",
    agenda: "Für heute ist nichts geplant.",
    goals:
      "Noch keine Ziele. Ein Ziel kann ein Satz sein: „Reach out to two dormant ties every week.“",
    who: "Niemand wartet darauf, von dir zu hören.",
    evidence: "Noch wurde nichts gezählt.",
    problems: "Jede Notiz konnte gelesen werden.",
  },
  missed: "verpasst",
  missedHeading: "Verpasst",
  kinds: {
    goal: "Ziel",
    plan: "Vorhaben",
    due: "in Kontakt bleiben",
    birthday: "Geburtstag",
    deadline: "Frist",
    review: "Rückblick",
    focus: "Fokuszeit",
  },
  counted: (count, target, title) => `${count}/${target} gezählt für ${title}: die Zeilen zeigen`,
  strip: "Letzte Zeiträume",
  severities: { error: "Fehler", warning: "Warnung", hint: "Hinweis" },
});
