/** What an act is called: in English for programs, and by its name for saying it in other languages. */
import { inEnglish, say, type Told as ToldTitle, type UndoStep } from "../core/index";
import { type CommandCatalogue, commandCatalogueFor } from "../core/language/command/index";

/** An act's title, and its name where it has one. */
export type ActTitle = Pick<UndoStep, "title" | "told">;

/** Acts that the core knows no title of. */
type OwnAct = "snooze" | "done" | "chooseMarks";

/** The title of an act of the core. */
export function titleOf(title: ToldTitle): ActTitle {
  return typeof title === "string" ? { title } : { title: inEnglish(title), told: title };
}

/** The title of an act of the command's own. */
export function ownTitle(name: OwnAct): ActTitle {
  return {
    title: titleSaid({ title: name, told: [name] }, commandCatalogueFor("en")),
    told: [name],
  };
}

/** The title of taking an act back. */
export function titleOfUndoing({ title, told = [] }: ActTitle): ActTitle {
  const undoing = { title, told: ["undo", title, ...told] };
  return { ...undoing, title: titleSaid(undoing, commandCatalogueFor("en")) };
}

/** The title in a language; as it was kept, where its name is none that this Kith knows. */
export function titleSaid({ title, told = [] }: ActTitle, said: CommandCatalogue): string {
  const [name, ...about] = told;
  if (!about.every((each) => typeof each === "string" || typeof each === "number")) return title;
  switch (name) {
    case "undo": {
      const [of, ...rest] = about;
      return said.acts.undo.of(titleSaid({ title: String(of), told: rest }, said));
    }
    case "snooze":
      return said.app.acts.snooze;
    case "done":
      return said.app.acts.done;
    case "chooseMarks":
      return said.acts.chooseMarks;
    default:
      // A name and what belongs to it were kept together; the compiler can't see that.
      return typeof name === "string" && Object.hasOwn(said.sayings, name)
        ? say(told as unknown as ToldTitle, said.sayings)
        : title;
  }
}
