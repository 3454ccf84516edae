/** What other plugins may ask: `app.plugins.plugins.kith.api`, described in docs/api.md. */
import type { Answers } from "./answers";
import type { OpenVault } from "./open-vault";

/** The version of the interface; members are added without a new one, changed never. */
const apiVersion = 1;

/** The interface for other plugins. Answers are plain objects in the shapes of the `kith` command's JSON. */
export interface KithApi {
  readonly version: typeof apiVersion;
  /** Every goal with its progress, or those of a `goals` query. */
  readonly goals: (query?: string) => ReturnType<Answers["goals"]>["goals"];
  /** Every contact with last contact and state. */
  readonly contacts: () => ReturnType<Answers["contacts"]>["contacts"];
  /** The contacts of a `dormant` query. */
  readonly dormant: (query?: string) => ReturnType<Answers["dormant"]>;
  /** The items of an `agenda` query, of the next seven days without one. */
  readonly agenda: (query?: string) => ReturnType<Answers["agenda"]>;
  /** The history of an `interactions` query, newest first. */
  readonly interactions: (query?: string) => ReturnType<Answers["interactions"]>;
  /** Whom to reach out to next, and why now. */
  readonly who: (count?: number) => ReturnType<Answers["who"]>["contacts"];
  /** Done once all notes were read for the first time; what is asked before knows some of them only. */
  readonly ready: () => Promise<void>;
  /** Calls back after anything of this may have changed; the answer ends it, and so does turning Kith off. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The interface over an open vault. */
export function publicApi(
  answers: Answers,
  { firstRead, onChange }: Pick<OpenVault, "firstRead" | "onChange">,
): KithApi {
  return {
    version: apiVersion,
    goals: (query) => answers.goals(query).goals,
    contacts: () => answers.contacts().contacts,
    dormant: (query) => answers.dormant(query),
    agenda: (query) => answers.agenda(query),
    interactions: (query) => answers.interactions(query),
    who: (count) => answers.who(count).contacts,
    ready: () => firstRead,
    onChange,
  };
}
