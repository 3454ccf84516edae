/** What German puts around dates in a sentence, as rules of a glossary. */
import { weekdayNames } from "../en/date-words";
import { words } from "../word-lists";

const around = `
^.+(?:en|t|ern|eln)^ = had
^.+e^ ich|wir = had i
rufe|sehe|gebe|lade|hole|gehe|will|muss ich = had i
in #n #u ^ge.+(?:en|t)^ = within $1 $2 had
`;

/**
 * What may stand around a date in a sentence: of the verbs behind it only the shape, for no noun has a small letter; and
 * short names of weekdays beside a date or a time, where they are no other word.
 */
export function aroundDates(): string {
  const days = words("mo di mi do fr sa").flatMap((short, index) => {
    const day = weekdayNames[index] ?? "";
    return [
      `am ${short} = on ${day}`,
      `${short} #c = ${day} $1`,
      `${short} #p = ${day} $1`,
      `${short} um #c = ${day} at $1`,
      `${short} um #d = ${day} at $1`,
    ];
  });
  const dated = ["", " .", " ,", " . ,", " den|dem", " , den|dem"].flatMap((between) => [
    `mo|di|mi|do|fr|sa|so${between} #k = $1`,
    `am mo|di|mi|do|fr|sa|so${between} #k = on $1`,
    `#w${between} #k = $1, $2`,
    `am #w${between} #k = on $1, $2`,
  ]);
  return [around, ...days, ...dated].join("\n");
}
