/** A query block over a small vault, for the tests of blocks: on Thursday, 19 November 2026. */
import {
  type AgendaList,
  blockView,
  type QueryBlock,
  catalogueFor,
  toMoment,
} from "../../../src/core/index";
import { Block } from "../../../src/ui/blocks/block";
import { journal, person, vaultOf } from "../../core/vault-of";

/** Three contacts with a talk each or two, and two goals. */
export const vault = vaultOf(
  {
    "People/Ana Silva.md": person("circle: friends", "company: Salt"),
    "People/Ben Ode.md": person("circle: work"),
    "People/Cleo Park.md": person(),
    "Goals.md":
      "---\ntype: goals\n---\n## Each week\n- Make two calls\n## Each day\n- Write in a journal\n",
    ...journal({
      "2026-01-04": "- Called [[Ben Ode]]",
      "2026-01-05": "- Had coffee with [[Ana Silva]]",
      "2026-03-02": "- Emailed [[Cleo Park]] about the plan",
      "2026-11-18": "- Called [[Cleo Park]]",
    }),
  },
  { circles: [{ name: "friends" }, { name: "work" }] },
);
const now = toMoment("2026-11-19T09:00");
const none: AgendaList = { missed: [], days: [], vague: [] };

/** The block of a query over that vault, or another. */
export function block(name: QueryBlock, text: string, index = vault, agenda = none) {
  if (now === null) throw new Error("There is no such moment.");
  const view = blockView({
    block: name,
    text,
    index,
    now,
    here: null,
    language: { screen: catalogueFor("en").screen, query: catalogueFor("en").query },
    agenda: () => ({ list: agenda, problems: [] }),
  });
  return <Block view={view} />;
}

/** What elements say. */
export const texts = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent);
