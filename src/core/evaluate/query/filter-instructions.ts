/** Which instructions decide the rows that a query keeps. */
import { formatCadence } from "../../dates/cadences/format-cadence";
import { readCadence } from "../../dates/cadences/read-cadence";
import { goalStatuses } from "../../model/goal";
import { kinds } from "../../model/kind";
import { isInFolder } from "../../parse/settings/folders";
import { cadenceSaid } from "../said-measures";
import { circleOf, sameName, tagIsWithin } from "../circle";
import { linksTo } from "../links-to";
import { anyComparison, comparisonOf } from "./comparison-argument";
import { type Comparison, passes } from "./comparison";
import { filter, type Instruction } from "./instruction";
import { cadences, choice } from "./list-arguments";
import { lastDays, pastDays } from "./measure-arguments";
import { circle, contact, folder, link, tag, text } from "./name-arguments";
import { pathOf, resolvesTo, textMatches } from "./row-matches";
import { rowFact } from "./row-facts";
import type { QueryBlock } from "./query";
import type { InstructionSaid } from "../../language/query-instruction-words";

const ofContacts: readonly QueryBlock[] = ["dormant", "agenda", "interactions"];
const agendaKinds = ["goal", "plan", "due", "birthday", "deadline", "review", "focus"];

/** In the order of the reference page. */
export const filterInstructions: readonly Instruction[] = [
  filter({
    name: "tagged",
    blocks: ofContacts,
    argument: tag,
    ofContacts: true,
    mistakenFor: ["tag", "tags", "with tag", "has tag"],
    keeps: ({ contact: facts }, wanted) =>
      facts !== null && facts.contact.tags.some((one) => tagIsWithin(one, wanted)),
    says: ({ tagged }, wanted) => tagged(wanted),
  }),
  filter({
    name: "in circle",
    blocks: ofContacts,
    argument: circle,
    ofContacts: true,
    mistakenFor: ["circle", "circle is"],
    keeps: ({ contact: facts }, wanted, { index }) => {
      if (facts === null) return false;
      const own = circleOf(facts.contact, index.settings)?.name ?? null;
      return wanted === null ? own === null : own !== null && sameName(own, wanted);
    },
    says: (said, wanted) => said.circle(wanted),
  }),
  filter({
    name: "in",
    blocks: [...ofContacts, "goals"],
    argument: folder,
    ofContacts: true,
    mistakenFor: ["from", "folder", "in folder"],
    keeps: (row, wanted) => isInFolder(pathOf(row), wanted),
    says: (said, wanted) => said.folder(wanted),
  }),
  filter({
    name: "linking to",
    blocks: ofContacts,
    argument: link,
    ofContacts: true,
    mistakenFor: ["links to", "linked to", "links"],
    keeps: ({ contact: facts }, target, { index, here }) =>
      facts !== null && linksTo(facts.contact, target, here ?? "", index),
    says: ({ linking }, target) => linking(target),
  }),
  filter({
    name: "with",
    blocks: ["interactions", "agenda"],
    argument: contact,
    ofContacts: true,
    keeps: ({ contact: facts }, target, question) =>
      facts !== null && resolvesTo(target, facts.contact.path, question),
    says: (said, target) => said.with(target),
  }),
  filter({
    name: "name",
    forms: ["name includes", "name is", "name is not"],
    blocks: ["dormant", "goals", "interactions"],
    argument: comparisonOf("name"),
    ofContacts: true,
    mistakenFor: ["name contains", "called", "title includes"],
    keeps: (row, wanted, question) =>
      passes(rowFact(row, "name", question), wanted, question.index.settings.calendar),
    says: nameSaid,
  }),
  filter({
    name: "text includes",
    blocks: ["interactions", "agenda"],
    argument: text,
    mistakenFor: ["includes", "contains", "text contains"],
    keeps: textMatches,
    says: (said, wanted) => said.text(wanted),
  }),
  filter({
    name: "company",
    forms: ["company is", "company is not", "company includes"],
    blocks: ofContacts,
    argument: comparisonOf("company"),
    ofContacts: true,
    mistakenFor: ["works at", "at company"],
    keeps: (row, wanted, question) =>
      passes(rowFact(row, "company", question), wanted, question.index.settings.calendar),
    says: nameSaid,
  }),
  filter({
    name: "where",
    blocks: ["dormant", "goals", "agenda", "interactions"],
    argument: anyComparison,
    ofContacts: true,
    mistakenFor: ["filter", "if", "property"],
    keeps: (row, wanted, question) =>
      passes(rowFact(row, wanted.property, question), wanted, question.index.settings.calendar),
    says: ({ compared }, { property: name, operator, value, days }) =>
      compared(
        name,
        operator,
        value,
        days === null || days.start === value
          ? null
          : operator === "before"
            ? days.start
            : days.end,
      ),
  }),
  filter({
    name: "kind",
    forms: ["kind is", "kind is not"],
    blocks: ["interactions", "agenda"],
    argument: choice({ interactions: kinds, agenda: agendaKinds }, true),
    mistakenFor: ["type is", "type"],
    keeps: ({ entry, matter }, wanted) => wanted.includes(entry?.kind ?? matter?.kind ?? ""),
    says: anyOfSaid,
  }),
  filter({
    name: "since",
    forms: ["since", "after", "before", "until", "on", "during"],
    blocks: ["interactions"],
    argument: pastDays,
    mistakenFor: ["from date", "newer than"],
    keeps: ({ entry }, { from, to }) =>
      entry !== null && (from === null || entry.day >= from) && (to === null || entry.day <= to),
    says: ({ happened, span }, { told }, form) => happened(form, span(told.start, told.end)),
  }),
  filter({
    name: "last",
    blocks: ["interactions"],
    argument: lastDays,
    mistakenFor: ["in the last", "past"],
    keeps: ({ entry }, { start, end }) => entry !== null && entry.day >= start && entry.day <= end,
    says: ({ span }, { start, end }) => span(start, end),
  }),
  filter({
    name: "cadence",
    forms: ["cadence is", "cadence is not"],
    blocks: ["goals"],
    argument: cadences,
    mistakenFor: ["every", "each"],
    keeps: ({ goal }, wanted) =>
      goal !== null &&
      goal.goal.cadence !== null &&
      wanted.includes(formatCadence(goal.goal.cadence)),
    says: (said, wanted, form, { words, calendar }) =>
      anyOfSaid(
        said,
        wanted.map((text) => {
          const cadence = readCadence(text, calendar).reading?.cadence;
          return cadence === undefined ? text : cadenceSaid(cadence, words.measures);
        }),
        form,
      ),
  }),
  filter({
    name: "status",
    forms: ["status is", "status is not"],
    blocks: ["goals"],
    argument: choice({ goals: [...goalStatuses, "upcoming", "ended"] }, true),
    keeps: ({ goal }, wanted) => goal !== null && wanted.includes(goal.status),
    says: anyOfSaid,
  }),
  filter({
    name: "state",
    forms: ["state is", "state is not"],
    blocks: ["goals"],
    argument: choice({ goals: ["met", "open", "missed", "skipped", "upcoming", "no data"] }, true),
    keeps: ({ goal }, wanted) => goal !== null && wanted.includes(goal.state),
    says: anyOfSaid,
  }),
  filter({
    name: "pace",
    forms: ["pace is", "pace is not"],
    blocks: ["goals"],
    argument: choice({ goals: ["ahead", "on track", "behind"] }, true),
    keeps: ({ goal }, wanted) => goal !== null && goal.pace !== null && wanted.includes(goal.pace),
    says: anyOfSaid,
  }),
];

/** "kind is not review": an instruction's form is the fact, then the operator. */
function anyOfSaid({ anyOf }: InstructionSaid, wanted: readonly string[], form: string): string {
  const at = form.indexOf(" ");
  return anyOf(form.slice(0, at), form.slice(at + 1), wanted);
}

/** "name includes “chen”". */
function nameSaid(said: InstructionSaid, { value }: Comparison, form: string): string {
  const at = form.indexOf(" ");
  return said.compared(form.slice(0, at), form.slice(at + 1), said.quoted(value), null);
}
