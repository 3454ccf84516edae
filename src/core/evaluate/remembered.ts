/** What was found out of an index and holds for as long as the index is the same. */
import type { IndexView } from "../note-index/index-view";

interface Memory {
  revision: number;
  answers: Map<string, unknown>;
}

/** More answers than these are not held at once. */
const mostAnswers = 5_000;

/**
 * Makes a question that is answered once for each index, revision and key, and then from memory. Its answers must
 * depend on nothing else, and nobody may change them.
 */
export function remembered<Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => string,
  find: (index: IndexView, ...asked: Asked) => Answer,
): (index: IndexView, ...asked: Asked) => Answer {
  const memories = new WeakMap<object, Memory>();
  return (index, ...asked) => {
    let memory = memories.get(index.counting);
    if (memory?.revision !== index.revision || memory.answers.size >= mostAnswers) {
      memory = { revision: index.revision, answers: new Map() };
      memories.set(index.counting, memory);
    }
    const key = keyOf(...asked);
    const known = memory.answers.get(key);
    if (known !== undefined) return known as Answer;
    const answer = find(index, ...asked);
    memory.answers.set(key, answer);
    return answer;
  };
}
