/** What brings the words of another language onto those that Kith's grammars of dates, cadences and titles know. */

/**
 * Rules, one a line, as `pattern = words`; the longest pattern that fits at a place wins, among equals the first.
 *
 * A pattern is made of words in lower case and single marks, parted by blanks: `a|b` is either of two words,
 * `a*` the word with each of the endings -e, -er, -es, -en and -em, `#name`
 * anything of a class, `/…/` a figure of that shape, `~…~` a word of at least seven letters of that shape, `^…^` one
 * of at least five in small letters. In the words, `$1` is the first class or bracket of the pattern. A line
 * `@name pattern = words` adds to a class; with `@name*` it is a rule of its own too.
 */
export interface Glossary {
  readonly rules: () => string;
  /** More rules for a phrase that stands alone: short words that mean something else in a sentence. */
  readonly phraseRules: () => string;
  /** More rules for running text, of which only the dates are read: what may stand around them. */
  readonly proseRules: () => string;
  /** Rules for the values of properties that are chosen among Kith's own words: what counts, and a goal's status. */
  readonly valueRules: () => string;
  /** The names of the times that everyone has, to their English ones. */
  readonly times: ReadonlyMap<string, string>;
}
