/** Which circles the user has set up. */
import { readCadence } from "../../dates/cadences/read-cadence";
import { spreadCadence } from "../../dates/cadences/spread-cadence";
import type { Calendar } from "../../dates/calendar";
import { readDuration } from "../../dates/duration";
import type { Circle } from "../../model/circle";
import { folded, vaultPath } from "./folders";
import { isArray, isRecord, type SettingsValues, settingsValues } from "./settings-values";

/** The circles in the order of the settings; one without a name, or with a name that is taken, is named and left out. */
export function readCircles(values: SettingsValues, calendar: Calendar): readonly Circle[] {
  const value = values.raw("circles");
  if (value === undefined) return [];
  if (!isArray(value)) {
    values.wrong("circles", "circles", "none");
    return [];
  }
  const circles: Circle[] = [];
  for (const [index, item] of value.entries()) {
    const key = `circles[${index}]`;
    const circle = isRecord(item) ? readCircle(item, key, values, calendar) : null;
    const isTaken = circles.some(({ name }) => circle && folded(name) === folded(circle.name));
    if (!circle) values.wrong(key, "circle", "none");
    else if (isTaken) values.wrong(`${key}.name`, "ownName", "first");
    else circles.push(circle);
  }
  return circles;
}

function readCircle(
  item: Readonly<Record<string, unknown>>,
  key: string,
  values: SettingsValues,
  calendar: Calendar,
): Circle | null {
  const { name, cadence, dormantAfter } = item;
  if (typeof name !== "string" || name.trim() === "") return null;
  const own = settingsValues(item);
  const isSet = (setting: unknown): boolean =>
    setting !== undefined && setting !== null && setting !== "";
  const reading = typeof cadence === "string" ? readCadence(cadence, calendar).reading : null;
  const threshold = typeof dormantAfter === "string" ? readDuration(dormantAfter, calendar) : null;
  if (isSet(cadence) && !reading) values.wrong(`${key}.cadence`, "cadence", "none");
  if (isSet(dormantAfter) && !threshold) {
    values.wrong(`${key}.dormantAfter`, "length", "none");
  }
  const circle = {
    name: name.trim(),
    cadence: reading && spreadCadence(reading),
    dormantAfter: threshold,
    tags: own.texts("tags", []).map((tag) => tag.replace(/^#+/, "").toLowerCase()),
    folders: own.texts("folders", []).map(vaultPath),
  };
  if (own.problems.length > 0) values.wrong(`${key}.tags, folders`, "texts", "readable");
  return circle;
}
