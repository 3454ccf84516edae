/** What is said by the coach and in reviews, in German. */
import type { ReviewWords } from "../review-words";
import { cadenceText } from "./cadence-text";
import { counted, numberText } from "./counted";
import { joined } from "../joined";

const outOf = (met: number, periods: number): string =>
  met === 0 ? `keinem von ${periods}` : `${met} von ${periods}`;

const actions = (count: number): string => counted(count, "Handlung", "Handlungen");

const noFailure = "Was verfehlt wurde, ist eine Auskunft, kein Versagen.";

/** German. */
export const germanReviewWords = (): ReviewWords => ({
  realism: {
    cadence: cadenceText,
    per: (unit, cadence) =>
      unit === null
        ? cadence
        : {
            day: "am Tag",
            week: "pro Woche",
            month: "im Monat",
            quarter: "im Quartal",
            year: "im Jahr",
          }[unit],
    managed: (managed, per, target, met, periods) =>
      `Geschafft hast du ${managed < 1 ? "weniger als 1" : `etwa ${numberText(managed)}`} ${per}; ${target} in ${outOf(met, periods)} ${periods === 1 ? "Zeitraum" : "Zeiträumen"}.`,
    startWith: (target) => `Mit ${target} beginnen?`,
    tryTarget: (target) => `${target} versuchen?`,
    load: (asked, done, weeks) =>
      `Deine Ziele verlangen etwa ${actions(asked)} pro Woche; ${weeks === 1 ? "die letzte Woche zeigt" : `die letzten ${weeks} Wochen zeigen`} etwa ${numberText(done)}.`,
    loadOfCapacity: (asked, capacity) =>
      `Deine Ziele verlangen etwa ${actions(asked)} pro Woche; du hast ${numberText(capacity)} festgelegt.`,
    tooMuch: "Das ist mehr, als hineinpasst. Welches Ziel könnte eine Weile ruhen?",
    fits: "Das passt.",
    focus: (times, actionsEach) =>
      `Deine Fokuszeit kommt ${times === 1 ? "einmal" : `${numberText(times)}-mal`} pro Woche: jedes Mal etwa ${actions(actionsEach)}.`,
  },
  offers: {
    missed: (times) => `${times}-mal in Folge verfehlt. Das ist eine Auskunft, kein Versagen.`,
    early: (times) => `${times}-mal in Folge früh erreicht.`,
    slower: (cadence) => `Würde ${cadence} besser passen?`,
    rest: "Würde eine Pause helfen?",
    keep: "So lassen",
    adjustTo: (target) => `Auf ${target} anpassen`,
    pause: "Pausieren",
    finish: "Abschließen",
    drop: "Aufgeben",
    makeIt: (cadence) => `Neuer Rhythmus: ${cadence}`,
    challengeKept: (title) => `Du hast „${title}“ bis zum Ende durchgehalten.`,
    challengeOver: (title) => `„${title}“ ist zu Ende.`,
    stillFits: (title, target, per) =>
      `„${title}“${per === "" ? "" : `, ${target} ${per}`}: Passt es noch?`,
    step: (at, of) => `${at} von ${of}`,
  },
  questions: {
    howOften: (title) => `Wie oft: „${title}“?`,
    byWhen: (title) => `Bis wann: „${title}“?`,
    howMany: (title) => `Wie viele jedes Mal: „${title}“?`,
    remindWhen: (title) => `Wann soll Kith dich erinnern: „${title}“?`,
    when: (plan) => `Wann: „${plan}“?`,
    atWhatTime: (plan) => `Um wie viel Uhr: „${plan}“?`,
    withWhom: (plan) => `Mit wem: „${plan}“?`,
    pick: "Wählen …",
    leave: "Offen lassen",
    additions: {
      cadence: (cadence) => `, ${cadence}`,
      day: (day) => ` bis ${day}`,
      time: (phrase) => `, erinnere mich ${phrase}`,
    },
    days: { tomorrow: "morgen", Friday: "Freitag", "next week": "nächste Woche" },
    cadences: { weekly: "wöchentlich", monthly: "monatlich", quarterly: "vierteljährlich" },
    reminders: { "Friday 16:00": "Freitag 16:00", "Monday 09:00": "Montag 09:00" },
    endOf: { month: "Ende des Monats", quarter: "Ende des Quartals" },
    goalVague: (title) =>
      `„${title}“ hat keinen Tag, bis zu dem es getan sein soll. Gib ihm eine Frist, etwa Ende des Quartals.`,
    planVague: (plan) =>
      `„${plan}“ hat noch keinen Tag. Schreib, wann, etwa morgen oder 📅 2026-12-01.`,
    reaching: [
      "anrufen",
      "telefonieren",
      "schreiben",
      "antworten",
      "treffen",
      "besuchen",
      "einladen",
      "danken",
      "fragen",
      "gratulieren",
      "melden",
    ],
  },
  note: {
    titles: {
      week: (week, year) => `Rückblick auf Woche ${week}, ${year}`,
      month: (month, year) => `Rückblick auf ${month} ${year}`,
      quarter: (quarter, year) => `Rückblick auf Q${quarter} ${year}`,
      year: (year) => `Rückblick auf ${year}`,
    },
    span: (from, to) => `${from} bis ${to}`,
    headings: {
      goals: "Ziele",
      reached: "Wen du erreicht hast",
      neglected: "Wer vielleicht wartet",
      plans: "Vorhaben",
      realism: "Realistisch?",
      next: "Als Nächstes",
      partner: "Für deinen Partner",
      own: "Meine Notizen",
    },
    nextOf: {
      week: "Nächste Woche",
      month: "Nächster Monat",
      quarter: "Nächstes Quartal",
      year: "Nächstes Jahr",
    },
    metOf: (met, all) => `${met} von ${all === 1 ? "1 Ziel" : `${all} Zielen`} erreicht.`,
    periodsMetOf: (met, all) =>
      `In ${met} von ${all === 1 ? "1 Zeitraum" : `${all} Zeiträumen`} erreicht.`,
    missedIsInformation: {
      week: "Eine verfehlte Woche ist eine Auskunft, kein Versagen.",
      month: noFailure,
      quarter: noFailure,
      year: noFailure,
    },
    noGoals: "In dieser Zeit lief kein Ziel.",
    count: (count, target, standing) => `${count} von ${target}, ${standing}`,
    periodsMet: (met, judged) => `${met} von ${judged} erreicht`,
    running: (count, target, standing) => `jetzt ${count} von ${target}, ${standing}`,
    more: (count) => `und ${count} weitere`,
    reachedNobody: "Noch niemanden.",
    reachedAll: (people, interactions) =>
      `${counted(people, "Person", "Personen")}, ${counted(interactions, "Begegnung", "Begegnungen")}.`,
    times: (count) => (count === 1 ? "" : `${count}-mal`),
    neglectedNobody: "Niemand: Du bist mit allen in Kontakt, mit denen du es sein wolltest.",
    sinceLast: (silence) => `${silence} seit dem letzten Kontakt`,
    plans: {
      none: "Für diese Zeit gab es keine.",
      kept: "eingehalten",
      open: "noch nicht",
      ahead: "steht noch bevor",
      counts: (kept, open) =>
        [
          ...(kept > 0 ? [`${kept} eingehalten`] : []),
          ...(open > 0 ? [`${open} noch nicht`] : []),
        ].join(", ") + ".",
    },
    nothingToAdjust: "Deine Zielzahlen und was du tust, passen zusammen.",
    focusTimes: (times) => `Fokuszeit: ${joined(times, "und")}.`,
    noFocusTime: "Keine Fokuszeit ist festgelegt. Mit einer festen Zeit fallen Ziele leichter.",
    firstGoals: "Zuallererst",
    firstPeople: "Bei wem du dich melden könntest",
    ownHint: "Was lief gut? Was würdest du ändern?",
  },
  summary: {
    opening: (title, span) => `${title} (${span})`,
    reached: (people) =>
      people === 0
        ? "Diesmal habe ich niemanden erreicht."
        : `Ich war mit ${people === 1 ? "1 Person" : `${people} Personen`} in Kontakt.`,
    next: (goals) => `Als Nächstes beginne ich mit: ${joined(goals, "und")}.`,
  },
});
