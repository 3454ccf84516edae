/** Arguments that choose among words: how to sort, group and show, and facts with a few possible values. */
import { formatCadence } from "../../dates/cadences/format-cadence";
import { readCadence } from "../../dates/cadences/read-cadence";
import { nearestWord } from "../../parse/nearest-word";
import {
  type Argument,
  type Expected,
  type Read,
  type ReadingContext,
  textOf,
  wrongValue,
} from "./argument";
import { emptyValue } from "./name-arguments";
import { propertyDoubt } from "./property-doubt";
import type { Misread, QueryBlock, SortKey } from "./query";
import type { QueryWord } from "./query-lines";
import { factName } from "./row-facts";

/** One or more of the words that a block allows; `or` and commas join them. */
export function choice(
  allowed: Readonly<Partial<Record<QueryBlock, readonly string[]>>>,
  many: boolean,
): Argument<readonly string[]> {
  const every = [...new Set(Object.values(allowed).flat())];
  return {
    expects: every,
    isList: many,
    read: ({ words, form }, context) => {
      const choices = allowed[context.block] ?? [];
      const parts = many ? split(words, true) : [{ words, first: 0 }];
      if (words.length === 0) return emptyValue(form, choices, context);
      const chosen: string[] = [];
      for (const part of parts) {
        const written = textOf(part.words).toLowerCase();
        if (!choices.includes(written)) {
          const nearest = nearestWord(written, choices);
          return wrongValue(context, written, choices, nearest, part.first);
        }
        chosen.push(written);
      }
      return { value: chosen };
    },
    write: (chosen) => chosen.join(" or "),
    suggestions: (_known, block) => allowed[block] ?? [],
  };
}

/** One or more cadences, kept in their canonical texts. */
export const cadences: Argument<readonly string[]> = {
  expects: "cadence",
  isList: true,
  read: ({ words, form }, context) => {
    if (words.length === 0) return emptyValue(form, "cadence", context);
    const whole = readCadence(textOf(words), context.calendar).reading;
    if (whole !== null) return { value: [formatCadence(whole.cadence)] };
    const read: string[] = [];
    for (const part of split(words, true)) {
      const written = textOf(part.words);
      const outcome = readCadence(written, context.calendar);
      if (outcome.reading === null) {
        return wrongValue(context, written, "cadence", outcome.suggestion, part.first);
      }
      read.push(formatCadence(outcome.reading.cadence));
    }
    return { value: read };
  },
  write: (read) => read.join(" or "),
  suggestions: () => ["daily", "weekly", "every 2 weeks", "monthly", "quarterly", "yearly", "once"],
};

const sortWords: Readonly<Record<QueryBlock, readonly string[]>> = {
  dormant: ["longest silence", "last contact", "name", "circle"],
  goals: ["name", "cadence", "deadline", "progress", "streak"],
  agenda: [],
  interactions: ["newest", "oldest", "kind", "name"],
};

/** What to sort by, one key or several with commas, each with or without `reverse`. */
export const sortKeys: Argument<readonly SortKey[]> = {
  expects: "key",
  isList: true,
  read: ({ words, form }, context) => {
    const keys: SortKey[] = [];
    const places: number[] = [];
    for (const part of split(words, false)) {
      const last = part.words[part.words.length - 1];
      const turn = last?.quoted === false ? last.value.toLowerCase() : "";
      const reverse = /^reversed?$/.test(turn);
      const meant = /^desc/.test(turn) ? "reverse" : nearestWord(turn, ["reverse"]);
      if (!reverse && part.words.length > 1 && (meant !== null || /^asc/.test(turn))) {
        const at = part.first + part.words.length - 1;
        return wrongValue(context, turn, ["reverse"], meant, at);
      }
      const name = factName(textOf(reverse ? part.words.slice(0, -1) : part.words));
      if (name === "") return emptyValue(form, expectedKeys(context.block), context);
      if (context.block === "interactions" && !sortWords.interactions.includes(name)) {
        return unknownKey(context, name, sortWords.interactions, part.first);
      }
      keys.push({ by: name, reverse });
      places.push(part.first);
    }
    return keys.length === 0
      ? emptyValue(form, expectedKeys(context.block), context)
      : { value: keys, places };
  },
  write: (keys) => keys.map(({ by, reverse }) => (reverse ? `${by} reverse` : by)).join(", "),
  doubt: (keys, question, context, places) =>
    context.block === "interactions"
      ? null
      : propertyDoubt(
          keys.map(({ by }) => by),
          question,
          context,
          places,
          sortWords[context.block],
        ),
  suggestions: (known, block) => [
    ...sortWords[block],
    ...(block === "dormant" ? known.properties : block === "goals" ? known.goalProperties : []),
  ],
};

function expectedKeys(block: QueryBlock): Expected {
  if (block === "dormant") return "key";
  return block === "goals" ? "goalKey" : sortWords[block];
}

function unknownKey(
  context: ReadingContext,
  name: string,
  known: readonly string[],
  word: number,
): Misread {
  return wrongValue(context, name, expectedKeys(context.block), nearestWord(name, known), word);
}

/** A contact's fact or any property of its note. */
export const property: Argument<string> = {
  expects: "property",
  read: ({ words, form }, context) => {
    const name = factName(textOf(words));
    return name === "" ? emptyValue(form, "property", context) : { value: name };
  },
  write: (name) => name,
  doubt: (name, question, context) => propertyDoubt([name], question, context),
  suggestions: (known) => ["circle", "tag", "company", "state", ...known.properties],
};

/** Columns with commas between them. */
export const columns: Argument<readonly string[]> = {
  expects: "columns",
  isList: true,
  read: ({ words, form }, context): Read<readonly string[]> => {
    const places = new Map<string, number>();
    for (const part of split(words, false)) {
      const name = factName(textOf(part.words));
      if (name !== "" && !places.has(name)) places.set(name, part.first);
    }
    return places.size === 0
      ? emptyValue(form, "columns", context)
      : { value: [...places.keys()], places: [...places.values()] };
  },
  write: (names) => names.join(", "),
  doubt: propertyDoubt,
  suggestions: (known) => [
    "name",
    "last contact",
    "silence",
    "via",
    "circle",
    "next plan",
    "company",
    ...known.properties,
  ],
};

interface Part {
  readonly words: readonly QueryWord[];
  /** The index of its first word in the whole argument. */
  readonly first: number;
}

/** The parts between commas, and between `or` where that joins; empty parts are left out. */
function split(words: readonly QueryWord[], atOr: boolean): readonly Part[] {
  const parts: { words: QueryWord[]; first: number }[] = [];
  let open: { words: QueryWord[]; first: number } | null = null;
  for (const [at, word] of words.entries()) {
    const joins =
      !word.quoted && (word.value === "," || (atOr && word.value.toLowerCase() === "or"));
    if (joins) {
      open = null;
    } else if (open === null) {
      open = { words: [word], first: at };
      parts.push(open);
    } else {
      open.words.push(word);
    }
  }
  return parts;
}
