/** Why a line of a note was read as it was, in German. */
import type { Kind } from "../../model/kind";
import type { ReasonName, ReasonSayings } from "../reason-sayings";

const stances = { means: "gemeint", denies: "verneint", either: "gemeint oder verneint" } as const;

/** German. */
export const germanReasonSayings = (kinds: Readonly<Record<Kind, string>>): ReasonSayings => {
  const reasons: Readonly<Record<ReasonName, string>> = {
    code: "Code",
    comment: "ein Kommentar",
    quote: "ein Zitat",
    html: "HTML",
    marker: "Kiths eigene Markierung",
    embed: "eingebettet",
    rule: "eine Trennlinie",
    definition: "eine Definition",
    open: "offene Aufgabe",
    ticked: "abgehakte Aufgabe",
    cancelled: "verworfene Aufgabe",
    neither: "Aufgabe, weder offen noch erledigt",
    idle: "offene Aufgabe ohne Kontakt oder Datum",
    toCome: "ein Tag, der noch kommt",
    asks: "eine Frage oder ein Wunsch",
    meant: "vorgesehen",
    timeless: "noch ohne Zeit",
    continued: "Teil der Zeile darüber",
    ahead: "liegt nach heute",
    checkIn: "abgehaktes Ziel",
    noContact: "kein Link zu einem Kontakt",
    unheard: "dessen Notiz das Tagebuch auslässt",
    nobody: "kein Link zu jemandem",
    kith: "zwischen Kiths Markierungen",
    undated: "ohne Datum",
    noJournal: "keine Tagebuchnotiz",
    struck: "durchgestrichen",
    wordless: "ohne eigene Worte",
  };
  return {
    reason: (name) => reasons[name],
    reasonLinks: (names) => `Link zu ${names.join(", ")}`,
    reasonWords: (words) => `„${words}“`,
    reasonStance: (stance, words) => `${stances[stance]}${words === null ? "" : `: „${words}“`}`,
    reasonTag: (kind) => `Tag bedeutet ${kinds[kind]}`,
    reasonProperty: (name) => `Eigenschaft „${name}“`,
  };
};
