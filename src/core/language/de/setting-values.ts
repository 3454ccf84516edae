/** What settings should hold and what is used instead, in German. */
import type { SettingValueWords } from "../setting-values";

/** German; these go on behind "erwartet:" and "Kith nimmt". */
export const germanSettingValues: SettingValueWords = {
  expected: {
    text: "ein Text",
    texts: "eine Liste von Texten",
    language: "auto oder eine Sprache wie en",
    length: "eine Zeitspanne wie 90 Tage",
    capacity: "eine Zahl über 0, oder auto",
    decisions: "was entschieden wurde, nach Namen",
    decision: "eine Entscheidung",
    times: "Namen mit Zeiten wie 09:00",
    time: "eine Zeit wie 09:00",
    circles: "eine Liste von Kreisen",
    circle: "ein Kreis mit einem Namen",
    ownName: "ein eigener Name",
    cadence: "ein Rhythmus wie monatlich",
    properties: "zu Kiths Namen deine",
    names: "ein Name oder eine Liste von Namen",
    reminders: "eine Zeit wie Sonntag 17:00, oder mehrere",
    span: "zwei Zeiten wie 22:00-07:00",
    file: "eine Datei im Vault wie Kith.ics",
  },
  oneOf: "eines von",
  wholeNumber: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,
  used: {
    none: "nichts",
    standardTimes: "die üblichen Zeiten",
    first: "den ersten Kreis dieses Namens",
    readable: "was lesbar ist",
    items: "die Texte darin",
    ours: "Kiths Namen",
  },
};
