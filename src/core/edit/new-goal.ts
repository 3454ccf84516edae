/** A sentence made into a goal note, and how it was read, for showing before it is written. */
import type { Told } from "../language/sayings";
import { type Day, dayOf, type Moment } from "../dates/day";
import { formatCadence } from "../dates/cadences/format-cadence";
import { formatDuration } from "../dates/duration";
import { periodHolding } from "../dates/periods";
import { languageFor } from "../language/index";
import type { Goal } from "../model/goal";
import type { ProblemInNote } from "../model/problem";
import type { Settings } from "../model/settings";
import { formatCounts } from "../parse/goals/counts";
import { namesOf } from "../parse/frontmatter/properties";
import { readNote } from "../parse/read-note";
import { shownText } from "../parse/goals/title-text";
import { type EditPlan, refused } from "./edit-plan";
import { type GoalSentence, readGoalSentence } from "./goal-sentence";
import { fileNameFrom, freePath, pathMistake } from "./note-name";
import { type FlatValue, yamlScalar } from "./yaml-value";

/** A goal note that could be written. */
export interface NewGoal {
  readonly is: "goal";
  readonly path: string;
  readonly text: string;
  /** The goal as Kith reads it from the note. */
  readonly goal: Goal;
  /** What the note still lacks. */
  readonly problems: readonly ProblemInNote[];
  readonly plan: EditPlan;
}

/** Where new goals go when the settings name no folder. */
const standardFolder = "Goals";

/**
 * Makes a goal note of a sentence such as "reach out to two dormant ties every week, remind me Friday 4pm, until end of
 * quarter". Dates are written out; the goal begins with the period that holds today, so that no earlier one is missed.
 * Refused for a sentence without words and for a goal folder that leads out of the vault.
 */
export function newGoal(
  sentence: string,
  now: Moment,
  settings: Settings,
  isTaken: (foldedPath: string) => boolean,
): NewGoal | { readonly is: "refused"; readonly because: Told } {
  const { calendar } = settings;
  const { titleWords } = languageFor(settings.language);
  const said = readGoalSentence(sentence, now, calendar, titleWords);
  const name = fileNameFrom(shownText(said.title));
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)) return refused(["emptyGoal"]);
  const path = freePath(settings.goalFolders[0] ?? standardFolder, name, isTaken);
  const mistake = pathMistake(path);
  if (mistake !== null) return refused(mistake);
  const text = goalNoteText(said, dayOf(now), settings);
  const note = readNote(path, text, settings);
  const [goal] = note.goals;
  if (!goal) return refused(["noGoalThere", path]);
  const title: Told = ["newGoal", goal.title];
  const plan = { title, notes: [{ path, on: () => ({ is: "create", text }) as const }] };
  return { is: "goal", path, text, goal, problems: note.problems, plan };
}

function goalNoteText(said: GoalSentence, today: Day, settings: Settings): string {
  const lines = propertiesOf(said, today, settings).map(
    ([name, value]) => `${yamlScalar(namesOf(name, settings)[0])}: ${yamlScalar(value)}\n`,
  );
  return `---\n${lines.join("")}---\n# ${said.title}\n`;
}

function propertiesOf(
  said: GoalSentence,
  today: Day,
  settings: Settings,
): readonly (readonly [string, FlatValue])[] {
  const { cadence, target, counts, remind, deadline, length } = said;
  const properties: [string, FlatValue][] = [["type", settings.goalTypes[0] ?? "goal"]];
  if (cadence) properties.push(["cadence", formatCadence(cadence.cadence, cadence.time)]);
  else if (length) properties.push(["cadence", "daily"]);
  else if (deadline) properties.push(["cadence", "once"]);
  // A goal of once may get milestones, whose number is its target while none is written.
  if (cadence || length || (target ?? 1) > 1) properties.push(["target", target ?? 1]);
  if (counts) properties.push(["counts", formatCounts({ terms: [counts], filters: [] })]);
  if (remind !== null) properties.push(["remind", remind]);
  const start = startOf(said, today, settings);
  if (start) properties.push(["start", start]);
  if (deadline) properties.push(["deadline", deadline]);
  if (length) properties.push(["for", formatDuration(length)]);
  properties.push(["created", today]);
  return properties;
}

/** What happens once or for a while begins when it says, else today; what starts again, with its running period. */
function startOf(
  { start, length, cadence }: GoalSentence,
  today: Day,
  settings: Settings,
): Day | null {
  if (start) return start;
  if (length) return today;
  if (!cadence) return null;
  return periodHolding(cadence.cadence, today, null, settings.calendar)?.start ?? today;
}
