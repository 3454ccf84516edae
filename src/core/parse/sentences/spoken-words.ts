/** Which words of a line someone is quoted with: said by whom it names outside of them, and neither meant nor done. */
import { senseAt } from "./lexicon";
import type { Word } from "./prose-words";

/** Speech in quotation marks that links nobody, of two words at least. */
const quoted = /["“„«][^\s"“”„«»\ufffc]+\s[^"“”„«»\ufffc]{1,300}["”“»]/g;

/**
 * The words of a line with a break in place of each quotation that begins as speech does, "I'll call you", "Call me".
 * Linear in the length of the line.
 */
export function withoutSpeech(words: readonly Word[], prose: string): readonly Word[] {
  const kept: Word[] = [];
  let at = 0;
  for (const { index, 0: whole } of prose.matchAll(quoted)) {
    for (let word = words[at]; word && word.from < index; word = words[++at]) kept.push(word);
    const first = words[at];
    if (!first || !senseAt(words, at, "first", "third", "intent", "wish", "verb")) continue;
    kept.push({ ...first, is: "break", low: "–", senses: [] });
    while ((words[at]?.from ?? Infinity) < index + whole.length) at++;
  }
  return at === 0 ? words : kept.concat(words.slice(at));
}
