/** What is left of a text without certain marks at its ends, in linear time: a repeated mark before `$` in a pattern is not. */

/** The text without the characters at its end that the pattern, of one character, matches. */
export function withoutLastMarks(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without the characters at both ends that the patterns, of one character each, match. */
export function withoutOuterMarks(text: string, first: RegExp, last: RegExp = first): string {
  const kept = withoutLastMarks(text, last);
  let start = 0;
  while (start < kept.length && first.test(kept.charAt(start))) start += 1;
  return kept.slice(start);
}
