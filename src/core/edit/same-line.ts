/** Which of a note's lines is the one that was shown, where the note may have changed since. */

/** The place in a list of the one on its line, else of the only one that it could be; -1 where it can't be told. */
export function placeOf<One extends { readonly line: number }>(
  all: readonly One[],
  line: number,
  isIt: (one: One) => boolean,
): number {
  const could = all.flatMap((one, at) => (isIt(one) ? [at] : []));
  const there = could.find((at) => all[at]?.line === line);
  const [only = -1, ...others] = could;
  return there ?? (others.length === 0 ? only : -1);
}
