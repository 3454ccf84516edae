/** Which glossary brings a language's words onto the grammars' own; English needs none. */
import { germanGlossary } from "./de/glossary";
import type { Glossary } from "./glossary";

const glossaries: ReadonlyMap<string, Glossary> = new Map([["de", germanGlossary]]);

/** The glossary of a language code, or null for one whose words Kith doesn't read, and for English. */
export function glossaryFor(language: string): Glossary | null {
  return glossaries.get(language) ?? null;
}
