/** The app's two searches over short texts, and how it marks what matched. */
import type { SearchMatches, SearchResult, SearchResultContainer } from "obsidian";

/** Finds texts that hold all letters of the query in order; nearer and earlier scores higher. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let score = 0;
    for (const word of words) {
      const whole = lower.indexOf(word);
      if (whole >= 0) {
        matches.push([whole, whole + word.length]);
        score -= whole / 100;
        continue;
      }
      let at = 0;
      for (const letter of word) {
        const found = lower.indexOf(letter, at);
        if (found < 0) return null;
        const last = matches.at(-1);
        if (last && last[1] === found) last[1] = found + 1;
        else matches.push([found, found + 1]);
        score -= (found - at) / 10 + 0.1;
        at = found + 1;
      }
    }
    return { score: score - text.length / 1000, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/** Finds texts that hold every word of the query. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    return { score: -text.length / 1000, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/** Sorts in place, best first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text with its matches highlighted. */
export function renderMatches(
  el: Node,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, at);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: "suggestion-highlight", text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

/** Writes a text with a search result's matches highlighted. */
export function renderResults(el: Node, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
