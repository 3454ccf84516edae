/** The QUERY that some commands take: how it is read from the command line. */
import { type ParsedQuery, parseQuery, type Query, type QueryBlock } from "../../core/index";
import type { OpenVault } from "../open-vault";

/** Reads the words of a QUERY as one text, in which semicolons and line ends separate instructions (R64); none is the default query (R77). */
export function queryFrom(block: QueryBlock, written: readonly string[], vault: OpenVault): Query {
  const parsed: ParsedQuery = parseQuery(block, written.join(" "), {
    separators: "lines and semicolons",
    now: vault.now,
    calendar: vault.settings.calendar,
    words: vault.catalogue.query,
  });
  return parsed.query;
}
