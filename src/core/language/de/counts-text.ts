/** How German says what counts towards a goal. */
import type { CountFilter, Counts, CountTerm, CountWord } from "../../model/counts";
import type { Kind } from "../../model/kind";
import { joined } from "../joined";

const words: Readonly<Record<CountWord, string>> = {
  "new contacts": "neue Kontakte",
  "dormant ties": "eingeschlafene Kontakte",
  "current ties": "laufende Kontakte",
  contacts: "Kontakte",
  interactions: "Begegnungen",
  "journal days": "Tage mit Tagebuch",
  milestones: "Meilensteine",
  "check-ins": "abgehakte Male",
};

const kinds: Readonly<Record<Kind, string>> = {
  call: "Anrufe",
  message: "Nachrichten",
  email: "E-Mails",
  meeting: "Treffen",
  event: "Veranstaltungen",
  introduction: "Vorstellungen",
  thanks: "Dank",
  gift: "Geschenke",
  volunteering: "Ehrenamt",
  reading: "Lektüre",
  other: "Sonstiges",
};

/** "Anrufe oder Treffen mit #mentor". */
export function countsText({ terms, filters }: Counts): string {
  return [joined(terms.map(termText), "oder"), ...filters.map(filterText)].join(" ");
}

function termText(term: CountTerm): string {
  switch (term.is) {
    case "kind":
      return kinds[term.kind];
    case "tag":
      return `#${term.tag}`;
    case "link":
      return `[[${term.target}]]`;
    default:
      return words[term.is];
  }
}

function filterText(filter: CountFilter): string {
  switch (filter.is) {
    case "with tag":
      return `mit #${filter.tag}`;
    case "with link":
      return `mit [[${filter.target}]]`;
    case "in circle":
      return `im Kreis ${filter.circle}`;
    case "in folder":
      return `in „${filter.folder}“`;
  }
}
