/** What German puts around dates in a sentence, as rules of a glossary. */

const around = `
^.+(?:en|t|ern|eln)^ = had
^.+e^ ich|wir = had i
rufe|sehe|gebe|lade|hole|gehe|will|muss ich = had i
am #a = on $1
#a #c = $1 $2
#a #p = $1 $2
#a um #c = $1 at $2
#a um #d = $1 at $2
in #n #u ^ge.+(?:en|t)^ = within $1 $2 had
`;

/**
 * What may stand around a date in a sentence: of the verbs behind it only the shape, for no noun has a small letter; and
 * short names of weekdays beside a date or a time, where they are no other word.
 */
export function aroundDates(): string {
  const dated = ["", " .", " ,", " . ,", " den|dem", " , den|dem"].flatMap((between) => [
    `#s${between} #k = $2`,
    `am #s${between} #k = on $2`,
    `#w${between} #k = $1, $2`,
    `am #w${between} #k = on $1, $2`,
  ]);
  return [around, ...dated].join("\n");
}
