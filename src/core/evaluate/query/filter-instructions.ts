/** Which instructions decide the rows that a query keeps. */
import { formatCadence } from "../../dates/cadences/format-cadence";
import { goalStatuses } from "../../model/goal";
import { kinds } from "../../model/kind";
import { isInFolder } from "../../parse/settings/folders";
import { circleOf, sameName, tagIsWithin } from "../circle";
import { linksTo } from "../links-to";
import { anyComparison, comparisonOf } from "./comparison-argument";
import { type Operator, passes } from "./comparison";
import { filter, type Instruction } from "./instruction";
import { cadences, choice } from "./list-arguments";
import { lastDays, pastDays, spanText } from "./measure-arguments";
import { circle, contact, folder, link, tag, text } from "./name-arguments";
import { pathOf, resolvesTo, textMatches } from "./row-matches";
import { rowFact } from "./row-facts";
import type { QueryBlock } from "./query";

const ofContacts: readonly QueryBlock[] = ["dormant", "agenda", "interactions"];
const agendaKinds = ["goal", "plan", "due", "birthday", "deadline", "review", "focus"];
const operatorsSaid: Readonly<Record<Operator, string>> = {
  is: "is",
  "is not": "is not",
  includes: "includes",
  before: "is before",
  after: "is after",
  "<": "is less than",
  ">": "is more than",
};

/** In the order of the reference page. */
export const filterInstructions: readonly Instruction[] = [
  filter({
    name: "tagged",
    blocks: ofContacts,
    argument: tag,
    ofContacts: true,
    about:
      "Contacts with this tag or one nested in it, in the properties or in the text of the note.",
    examples: ["tagged #work"],
    mistakenFor: ["tag", "tags", "with tag", "has tag"],
    keeps: ({ contact: facts }, wanted) =>
      facts !== null && facts.contact.tags.some((one) => tagIsWithin(one, wanted)),
    says: (wanted) => `tagged #${wanted}`,
  }),
  filter({
    name: "in circle",
    blocks: ofContacts,
    argument: circle,
    ofContacts: true,
    about:
      "Contacts of this circle, by their own property, a tag or a folder; none is those without a circle.",
    examples: ["in circle close", "in circle none"],
    mistakenFor: ["circle", "circle is"],
    keeps: ({ contact: facts }, wanted, { index }) => {
      if (facts === null) return false;
      const own = circleOf(facts.contact, index.settings)?.name ?? null;
      return wanted === null ? own === null : own !== null && sameName(own, wanted);
    },
    says: (wanted) => (wanted === null ? "without a circle" : `in circle ${wanted}`),
  }),
  filter({
    name: "in",
    blocks: [...ofContacts, "goals"],
    argument: folder,
    ofContacts: true,
    about: "Notes in this folder or one of its subfolders.",
    examples: ['in "People/Work"'],
    mistakenFor: ["from", "folder", "in folder"],
    keeps: (row, wanted) => isInFolder(pathOf(row), wanted),
    says: (wanted) => `in the folder “${wanted}”`,
  }),
  filter({
    name: "linking to",
    blocks: ofContacts,
    argument: link,
    ofContacts: true,
    about: "Contacts whose note links this note, in its properties or its text.",
    examples: ["linking to [[Acme]]"],
    mistakenFor: ["links to", "linked to", "links"],
    keeps: ({ contact: facts }, target, { index, here }) =>
      facts !== null && linksTo(facts.contact, target, here ?? "", index),
    says: (target) => `linking to ${target}`,
  }),
  filter({
    name: "with",
    blocks: ["interactions", "agenda"],
    argument: contact,
    ofContacts: true,
    about: "What happened, or is planned, with this contact.",
    examples: ["with [[Louie Alvarez]]"],
    keeps: ({ contact: facts }, target, question) =>
      facts !== null && resolvesTo(target, facts.contact.path, question),
    says: (target) => `with ${target}`,
  }),
  filter({
    name: "name",
    forms: ["name includes", "name is", "name is not"],
    blocks: ["dormant", "goals", "interactions"],
    argument: comparisonOf("name"),
    ofContacts: true,
    about:
      "A contact's name or one of its aliases, or a goal's title; in any case, with accents as they are.",
    examples: ["name includes chen"],
    mistakenFor: ["name contains", "called", "title includes"],
    keeps: (row, wanted, question) =>
      passes(rowFact(row, "name", question), wanted, question.index.settings.calendar),
    says: ({ value }, _context, form) => `${form} “${value}”`,
  }),
  filter({
    name: "text includes",
    blocks: ["interactions", "agenda"],
    argument: text,
    about: "Lines that hold this text, in any case.",
    examples: ["text includes deck"],
    mistakenFor: ["includes", "contains", "text contains"],
    keeps: textMatches,
    says: (wanted) => `text includes “${wanted}”`,
  }),
  filter({
    name: "company",
    forms: ["company is", "company is not", "company includes"],
    blocks: ofContacts,
    argument: comparisonOf("company"),
    ofContacts: true,
    about:
      "The property company; a link there is its note's name or the text it shows, and of a list any element counts.",
    examples: ["company is Acme", "company includes salt"],
    mistakenFor: ["works at", "at company"],
    keeps: (row, wanted, question) =>
      passes(rowFact(row, "company", question), wanted, question.index.settings.calendar),
    says: ({ value }, _context, form) => `${form} “${value}”`,
  }),
  filter({
    name: "where",
    blocks: ["dormant", "goals", "agenda", "interactions"],
    argument: anyComparison,
    ofContacts: true,
    about:
      "Any property of the note, or a fact such as last contact, silence (in days), state or interactions. Before and after take dates in words, < and > numbers, all strictly. A missing property passes is not alone.",
    examples: ["where status is active", "where last contact before 1 May", "where rating > 3"],
    mistakenFor: ["filter", "if", "property"],
    keeps: (row, wanted, question) =>
      passes(rowFact(row, wanted.property, question), wanted, question.index.settings.calendar),
    says: ({ property: name, operator, value, days }) =>
      `${name} ${operatorsSaid[operator]} ${value}${days === null || days.start === value ? "" : ` (${operator === "before" ? days.start : days.end})`}`,
  }),
  filter({
    name: "kind",
    forms: ["kind is", "kind is not"],
    blocks: ["interactions", "agenda"],
    argument: choice("kind", { interactions: kinds, agenda: agendaKinds }, true),
    about: "What sort of interaction it was, or of item it is; several are joined by or.",
    examples: ["kind is call or meeting", "kind is not review"],
    mistakenFor: ["type is", "type"],
    keeps: ({ entry, matter }, wanted) => wanted.includes(entry?.kind ?? matter?.kind ?? ""),
    says: (wanted, _context, form) => `${form} ${wanted.join(" or ")}`,
  }),
  filter({
    name: "since",
    forms: ["since", "after", "before", "until", "on", "during"],
    blocks: ["interactions"],
    argument: pastDays,
    about:
      "When it happened: since and until include the days they name, after and before do not, on and during are within them.",
    examples: ["since 1 May", "before 2026-05-01", "during last month"],
    mistakenFor: ["from date", "newer than"],
    keeps: ({ entry }, { from, to }) =>
      entry !== null && (from === null || entry.day >= from) && (to === null || entry.day <= to),
    says: ({ told }, _context, form) => `${form} ${spanText(told)}`,
  }),
  filter({
    name: "last",
    blocks: ["interactions"],
    argument: lastDays,
    about: "What happened in the last so many days, weeks, months or years, today included.",
    examples: ["last 30 days", "last 3 months"],
    mistakenFor: ["in the last", "past"],
    keeps: ({ entry }, { start, end }) => entry !== null && entry.day >= start && entry.day <= end,
    says: spanText,
  }),
  filter({
    name: "cadence",
    forms: ["cadence is", "cadence is not"],
    blocks: ["goals"],
    argument: cadences,
    about: "How often the goal starts again, in any words for it.",
    examples: ["cadence is weekly", "cadence is every 2 weeks or monthly"],
    mistakenFor: ["every", "each"],
    keeps: ({ goal }, wanted) =>
      goal !== null &&
      goal.goal.cadence !== null &&
      wanted.includes(formatCadence(goal.goal.cadence)),
    says: (wanted, _context, form) => `${form} ${wanted.join(" or ")}`,
  }),
  filter({
    name: "status",
    forms: ["status is", "status is not"],
    blocks: ["goals"],
    argument: choice("status", { goals: [...goalStatuses, "upcoming", "ended"] }, true),
    about: "What the user says of the goal, or what follows from its dates.",
    examples: ["status is active", "status is not done"],
    keeps: ({ goal }, wanted) => goal !== null && wanted.includes(goal.status),
    says: (wanted, _context, form) => `${form} ${wanted.join(" or ")}`,
  }),
  filter({
    name: "state",
    forms: ["state is", "state is not"],
    blocks: ["goals"],
    argument: choice(
      "state",
      { goals: ["met", "open", "missed", "skipped", "upcoming", "no data"] },
      true,
    ),
    about: "How the running period goes.",
    examples: ["state is open"],
    keeps: ({ goal }, wanted) => goal !== null && wanted.includes(goal.state),
    says: (wanted, _context, form) => `${form} ${wanted.join(" or ")}`,
  }),
  filter({
    name: "pace",
    forms: ["pace is", "pace is not"],
    blocks: ["goals"],
    argument: choice("pace", { goals: ["ahead", "on track", "behind"] }, true),
    about: "Where the count of an open period should be by now.",
    examples: ["pace is behind"],
    keeps: ({ goal }, wanted) => goal !== null && goal.pace !== null && wanted.includes(goal.pace),
    says: (wanted, _context, form) => `${form} ${wanted.join(" or ")}`,
  }),
];
