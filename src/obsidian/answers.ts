/** What other plugins and the app's command line are answered: the public contract, as the `kith` command gives it. */
import {
  agendaAnswer,
  agendaMatching,
  allContactFacts,
  checked,
  contactAnswer,
  dayOf,
  dormantAnswer,
  dormantContacts,
  goalAnswer,
  goalsMatching,
  interactionsAnswer,
  interactionsMatching,
  notNowContacts,
  parseQuery,
  type Problem,
  type Query,
  type QueryBlock,
  whoAnswer,
  whoNext,
} from "../core/index";
import type { OpenVault } from "./open-vault";

/** The answers; every query is as in its block, with semicolons between instructions. */
export type Answers = ReturnType<typeof answersOf>;

/** Answers about the vault as it is whenever it is asked. */
export function answersOf(vault: OpenVault) {
  // Other plugins may write null for no query.
  const queryFrom = (block: QueryBlock, text?: string | null): Query =>
    parseQuery(block, text ?? "", {
      separators: "lines and semicolons",
      now: vault.now(),
      calendar: vault.settings().calendar,
      words: vault.catalogue().query,
    }).query;
  return {
    goals: (query?: string, periods = 8) => {
      const found = goalsMatching(queryFrom("goals", query), vault.index(), vault.now(), {
        periods,
        words: vault.catalogue().query,
      });
      return {
        goals: found.goals.map(goalAnswer),
        ...(query === undefined ? {} : { query: found.query }),
        problems: found.problems.length > 0 ? found.problems : vault.problems(),
      };
    },
    contacts: () => ({
      contacts: allContactFacts(vault.index(), dayOf(vault.now())).map(contactAnswer),
      problems: vault.problems(),
    }),
    dormant: (query?: string) => {
      const words = vault.catalogue();
      const found = dormantContacts(queryFrom("dormant", query), vault.index(), vault.now(), {
        words: words.query,
      });
      return dormantAnswer(found, vault.index(), vault.now(), words, vault.problems());
    },
    agenda: (query?: string, days = 7) => {
      const found = agendaMatching(queryFrom("agenda", query), vault.index(), vault.now(), {
        days,
        words: vault.catalogue().query,
      });
      return agendaAnswer(found, vault.problems());
    },
    interactions: (query?: string) => {
      const found = interactionsMatching(
        queryFrom("interactions", query),
        vault.index(),
        vault.now(),
        { words: vault.catalogue().query },
      );
      return interactionsAnswer(found, vault.problems());
    },
    who: (count = 1) => {
      const index = vault.index();
      const now = vault.now();
      return {
        ...whoAnswer(whoNext(index, now, count, notNowContacts(index, now)), now),
        problems: vault.problems(),
      };
    },
    /** With what was found in query blocks. */
    check: (inBlocks: readonly Problem[] = []) => ({
      problems: checked(
        [...vault.problems(), ...inBlocks],
        vault.index(),
        vault.now(),
        vault.catalogue().review.questions,
      ),
    }),
  };
}
