/** What the help of the command says, and what is said of a call that it can't take, in German. */
import type { HelpWords } from "../../command/help-words";
import { joined } from "../../joined";

const didYouMean = (near: readonly string[]): string =>
  near.length === 0 ? "." : `. Meintest du ${joined(near, "oder")}?`;

const allowed = (choices: readonly string[]): string => `Möglich sind ${joined(choices, "und")}.`;

const dryRun = "zeigen, was geschrieben würde";
const days = "wie viele Tage, heute eingeschlossen";
const id = "die Kennung, wie kith agenda --json sie nennt";

/** German. */
export const germanHelpWords = (): HelpWords => ({
  about: "Halt, was du dir für andere vornimmst: Ziele, ein Tagebuch und die Menschen darin.",
  headings: {
    usage: "Aufruf:",
    arguments: "Argumente:",
    options: "Optionen:",
    everyOption: "Optionen jedes Befehls:",
    commands: "Befehle:",
  },
  placeholders: {
    "column=property": "Spalte=Eigenschaft",
    command: "Befehl",
    dir: "Ordner",
    file: "Datei",
    format: "Format",
    goal: "Ziel",
    id: "Kennung",
    "line=note": "Zeile=Notiz",
    moment: "Zeitpunkt",
    names: "Namen",
    note: "Notiz",
    number: "Zahl",
    numbers: "Zahlen",
    options: "Optionen",
    period: "Zeitraum",
    phrase: "Ausdruck",
    query: "Abfrage",
    status: "Status",
    text: "Text",
    what: "was",
    when: "wann",
  },
  choices: (choices) => `möglich: ${choices}`,
  standard: (value) => `Vorgabe: ${value}`,
  options: {
    version: "die Version zeigen",
    vault: "der Ordner mit den Notizen",
    now: "so antworten, als wäre es dieser Zeitpunkt, etwa 2026-11-22T10:00",
    json: "als JSON antworten",
    config: "eine andere Einstellungsdatei als die des Vaults",
    noCache: "jede Notiz neu lesen und nichts für den nächsten Aufruf aufheben",
    help: "die Hilfe zeigen",
  },
  commands: {
    goals: {
      is: "jedes Ziel mit seinem Stand",
      query: 'etwa "cadence is weekly; status is active"',
      periods: "wie viele vergangene Zeiträume zu zeigen sind",
    },
    contacts: { is: "jeder Kontakt mit letztem Kontakt und Zustand" },
    dormant: {
      is: "eingeschlafene Kontakte, oder die, nach denen eine Abfrage fragt",
      query: 'etwa "older than 6 months; tagged #work"',
    },
    agenda: {
      is: "Erinnerungen, Vorhaben und fällige Kontakte von jetzt an, und was verpasst wurde",
      query: 'etwa "next 14 days; kind is plan"',
      days,
    },
    snooze: {
      is: "verschiebt etwas auf der Agenda: 10m, 1h, evening, tomorrow oder ein Datum in Worten",
      id,
      when: "10m, 1h, evening, tomorrow oder etwa Friday 4pm",
      dryRun,
    },
    done: {
      is: "nimmt etwas endgültig von der Agenda",
      id,
      dryRun,
    },
    ics: {
      is: "ein Kalender mit Weckern, für jede Kalender-App: kith ics > kith.ics",
      days,
    },
    watch: { is: "zeigt Erinnerungen, sobald sie fällig werden, bis Strg+C es beendet" },
    who: { is: "wer als Nächstes, und warum jetzt", count: "wie viele Personen" },
    interactions: {
      is: "was mit wem war, Neuestes zuerst",
      query: 'etwa "with [[Louie]]; kind is call; since 1 May"',
    },
    log: {
      is: "hängt eine Zeile an die Tagebuchnotiz eines Tages an; fehlt sie, entsteht sie aus deiner Vorlage",
      on: "der Tag, etwa yesterday oder last Friday",
      dryRun,
    },
    journal: {
      is: "legt die Tagebuchnotiz eines Tages an, wenn sie fehlt, und zeigt ihren Pfad",
      dryRun: "den Pfad zeigen und nichts schreiben",
    },
    new: {
      is: "schreibt eine Notiz: ein Ziel aus einem Satz oder einen Kontakt aus einem Namen",
      what: "ein Ziel oder ein Kontakt",
      text: 'der Satz, etwa "call Ana every week", oder der Name',
      dryRun: "zeigen, was geschrieben würde und wie es gelesen wurde",
    },
    adjust: {
      is: "gibt einem Ziel von einem Tag an eine andere Zielzahl, Vergangenes behält die alte; oder pausiert es, setzt es fort, schließt es ab oder gibt es auf",
      target: "die neue Zielzahl",
      status: "paused, active, done oder dropped",
      because: "warum die Zielzahl eine andere ist, in wenigen Worten",
      from: "der Tag, oder der erste der Tage, von dem an es gilt",
      dryRun,
    },
    import: {
      is: "Kontakte aus einer vCard- oder CSV-Datei; zeigt den Plan, schreibt ihn mit --yes",
      yes: "schreiben, was der Plan zeigt",
      dryRun: "nur den Plan zeigen, auch mit --yes",
      map: "was in einer Spalte der CSV-Datei steht",
      choose: "wessen Notiz ein unsicherer Eintrag ist: ein Pfad oder new",
    },
    export: {
      is: "alles, was Kith weiß, für andere Programme: kith export contacts --as vcard",
      what: "Kontakte, Ziele oder Begegnungen",
      as: "die Form",
    },
    detect: {
      is: "wie dieser Vault Personen kennzeichnet: Ordner, Tag, Typ oder @Name; wählen mit --use",
      use: "sich von nun an nach diesen der Liste richten, etwa 1,3",
      dryRun: "zeigen, was in die Einstellungen geschrieben würde",
    },
    missing: {
      is: "Personen, die das Tagebuch nennt und die noch keine Notiz haben; mit --yes bekommen sie eine",
      names: "nur diese",
      atLeast: "nur, wer in so vielen Zeilen vorkommt",
      yes: "für jede davon eine Notiz anlegen",
      dryRun: "nur die Liste zeigen, auch mit --yes",
    },
    review: {
      is: "der Rückblick auf diese Woche, diesen Monat, dieses Quartal oder Jahr",
      period: "week, month, quarter oder year",
      write: "ihn in seine Notiz schreiben; was du dort geschrieben hast, bleibt",
      dryRun,
    },
    undo: {
      is: "nimmt zurück, was dieser Befehl im Vault zuletzt schrieb, es sei denn, eine Notiz wurde seither geändert",
      list: "was sich zurücknehmen lässt, Neuestes zuerst",
      dryRun: "zeigen, was zurückgenommen würde",
    },
    check: { is: "Probleme, mit Ort und Abhilfe" },
    explain: { is: "wie eine Notiz gelesen wurde, Zeile für Zeile" },
    date: {
      is: "das Datum, das ein Ausdruck meint; - liest Ausdrücke von der Standardeingabe, einen je Zeile",
      past: "einen bloßen Wochentag oder Tag als den letzten lesen",
      future: "einen bloßen Wochentag oder Tag als den nächsten lesen (die Vorgabe)",
    },
    cadence: {
      is: "ein Rhythmus und seine nächsten Zeiträume; - liest Ausdrücke von der Standardeingabe, einen je Zeile",
      count: "wie viele Zeiträume",
    },
    help: { is: "die Hilfe zu einem Befehl zeigen" },
  },
  wrong: {
    unknownCommand: (command, near) => `Einen Befehl „${command}“ gibt es nicht${didYouMean(near)}`,
    unknownOption: (option, near) => `Eine Option „${option}“ gibt es nicht${didYouMean(near)}`,
    missingArgument: (name) => `Das Argument „${name}“ fehlt.`,
    missingValue: (option) => `Bei „${option}“ fehlt der Wert.`,
    tooMany: (command, expected, given) =>
      `Zu viele Argumente${command === null ? "" : ` für „${command}“`}: ${given === 1 ? "1 ist" : `${given} sind`} da, ${expected === 0 ? "keines ist" : expected === 1 ? "1 ist" : `${expected} sind`} vorgesehen.`,
    wrongArgument: (value, name, choices) =>
      `„${value}“ passt nicht für das Argument „${name}“. ${allowed(choices)}`,
    wrongValue: (value, option, choices) =>
      `„${value}“ passt nicht für „${option}“. ${allowed(choices)}`,
    seeHelp: (because, command) => `${because} Mehr mit kith ${command && `${command} `}--help.`,
    noCommand: "Sag, was du wissen möchtest, etwa kith goals. kith --help zeigt alles.",
    ourMistake: (because) =>
      `Etwas ging schief, und das ist unser Fehler, nicht deiner: ${because}`,
  },
});
