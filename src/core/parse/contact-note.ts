/** What a contact's note says of the person (section 4.2). */
import type { Saying } from "../language/sayings";
import type { Cadence } from "../dates/cadences/cadence";
import type { Calendar } from "../dates/calendar";
import { type Day, later } from "../dates/day";
import { type Duration, readDuration } from "../dates/duration";
import { suggestDuration } from "../dates/phrases/date-suggestion";
import { readCadence } from "../dates/cadences/read-cadence";
import { spreadCadence } from "../dates/cadences/spread-cadence";
import type { Birthday, ContactNote } from "../model/contact";
import type { Link, NoteText, Property } from "../model/note-text";
import type { ProblemInNote } from "../model/problem";
import type { Settings } from "../model/settings";
import { readBirthday } from "./frontmatter/birthday";
import { folded, noteName } from "./settings/folders";
import { cadenceProblem } from "./goals/goal-properties";
import { createdOf, readDay } from "./frontmatter/property-days";
import { type OurProperties, ourProperties, problemAt, shown } from "./frontmatter/properties";
import {
  type LinkOrText,
  linkOrText,
  linksOf,
  saysNothing,
  toBoolean,
  toSeparatedTexts,
  toText,
  toTexts,
  toWholeNumber,
} from "./frontmatter/property-values";

/** A contact and what could not be read of it. */
export interface ContactReading {
  readonly contact: ContactNote;
  readonly problems: readonly ProblemInNote[];
}

/** Reads a contact's note; marks that stand for nothing (`lastContacted: -`) are hints, and everything else goes on. */
export function readContact(path: string, note: NoteText, settings: Settings): ContactReading {
  const problems: ProblemInNote[] = [];
  const { calendar } = settings;
  const properties = ourProperties(note.properties, settings);
  const created = createdOf(properties, calendar);
  const day = (property: Property | null, direction: "past" | "future"): Day | null =>
    readDay(property, "first", created, calendar, problems, direction);
  const contact: ContactNote = {
    path,
    name: noteName(path),
    aliases: note.aliases,
    circle: readCircle(properties, problems),
    tags: tagsOf(note),
    cadence: readKeepInTouch(properties.find("cadence"), calendar, problems),
    dormantAfter: readThreshold(properties.find("dormant-after"), calendar, problems),
    met: day(properties.find("met"), "past"),
    lastContact: properties
      .findAll("last-contact")
      .map((property) => day(property, "past"))
      .reduce((latest, one) => (latest && one ? later(latest, one) : (latest ?? one)), null),
    birthday: readBirthdayProperty(properties.find("birthday"), calendar, problems),
    company: companyOf(properties),
    emails: listOf(properties, "email"),
    phones: listOf(properties, "phone"),
    paused: toBoolean(properties.find("paused")?.value) ?? false,
    snoozeUntil: day(properties.find("snooze-until"), "future"),
    properties: note.properties,
    links: linksIn(note),
  };
  const ignores = toBoolean(properties.find("ignore-journal")?.value) ?? false;
  return { contact: ignores ? { ...contact, ignoresJournal: true } : contact, problems };
}

/** The first text of a property, or the link that it is; null without one or with a mark that stands for none. */
function firstText(properties: OurProperties, name: string): LinkOrText | null {
  const property = properties.find(name);
  const [text] = property ? toTexts(property.value) : [];
  return text === undefined || saysNothing(text) ? null : linkOrText(text);
}

/** The company: of a link what it shows, or its note's name. */
function companyOf(properties: OurProperties): string | null {
  const company = firstText(properties, "company");
  return company && (company.text === company.target ? nameIn(company) : company.text);
}

function nameIn({ target, isLink }: LinkOrText): string {
  return isLink ? noteName(target) : target;
}

/** The circle; of several the first, with the warning `circle-several`. */
function readCircle(properties: OurProperties, problems: ProblemInNote[]): string | null {
  const first = firstText(properties, "circle");
  const circle = first && nameIn(first);
  const property = properties.find("circle");
  const named = property ? toTexts(property.value).filter((text) => !saysNothing(text)) : [];
  if (property && circle !== null && new Set(named.map(folded)).size > 1) {
    const saying: Saying = ["circleSeveral", circle];
    problems.push(problemAt(property, "warning", "circle-several", saying, circle));
  }
  return circle;
}

function listOf(properties: OurProperties, name: string): readonly string[] {
  const texts = properties.findAll(name).flatMap(({ value }) => toSeparatedTexts(value));
  return [...new Set(texts.filter((text) => !saysNothing(text)))];
}

/** Tags of frontmatter and body, in lower case, each once. */
function tagsOf(note: NoteText): readonly string[] {
  const inBody = note.lines.flatMap((line) => line.tags.map(({ name }) => name));
  return [...new Set([...note.frontmatterTags, ...inBody].map((tag) => folded(tag)))];
}

function linksIn(note: NoteText): ContactNote["links"] {
  const inFrontmatter = [...note.properties.values()].flatMap(({ value }) => linksOf(value));
  const links: readonly Link[] = [...inFrontmatter, ...note.lines.flatMap((line) => line.links)];
  return links.map(({ target, text }) => ({ target, text }));
}

/** How often to keep in touch; a bare number is days, as Personal CRM writes it. */
function readKeepInTouch(
  property: Property | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): Cadence | null {
  if (!property) return null;
  const days = toWholeNumber(property.value);
  if (days !== null && days > 0) return { unit: "day", every: days };
  const outcome = readCadence(toTexts(property.value).join(", "), calendar);
  if (outcome.reading) return spreadCadence(outcome.reading);
  problems.push(unread(property, cadenceProblem(property, outcome.suggestion)));
  return null;
}

/** After how long a contact is dormant; a bare number is days. */
function readThreshold(
  property: Property | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): Duration | null {
  if (!property) return null;
  const days = toWholeNumber(property.value);
  if (days !== null && days > 0) return { count: days, unit: "day" };
  const written = toText(property.value) ?? "";
  const duration = readDuration(written, calendar);
  if (duration) return duration;
  const fix = suggestDuration(written, calendar);
  const saying: Saying = ["thresholdUnknown", shown(property.value)];
  problems.push(unread(property, problemAt(property, "warning", "duration-unknown", saying, fix)));
  return null;
}

function readBirthdayProperty(
  property: Property | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): Birthday | null {
  if (!property) return null;
  const text = toText(property.value);
  const birthday = text === null ? null : readBirthday(linkOrText(text).target, calendar);
  if (birthday) return birthday;
  const saying: Saying = ["birthdayUnknown", shown(property.value)];
  problems.push(unread(property, problemAt(property, "warning", "birthday-unknown", saying)));
  return null;
}

/** The problem of a value that can't be read; of a mark that stands for nothing a hint. */
function unread(property: Property, problem: ProblemInNote): ProblemInNote {
  if (!saysNothing(property.value)) return problem;
  const saying: Saying = ["saysNothing", shown(property.value), property.name];
  return problemAt(property, "hint", "value-empty", saying);
}
