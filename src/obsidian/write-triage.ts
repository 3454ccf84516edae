/** How the answers of a walk through the contacts in no circle are written. */
import { Notice } from "obsidian";
import { classifyContact, type NoteChange } from "../core/index";
import type { TriageAnswers } from "../ui/forms/triage-walk";
import { sayWhy } from "./cannot-do";
import type { NoteWriter } from "./note-writer";
import type { OpenVault } from "./open-vault";
import type { UndoJournal } from "./undo-journal";

/** Writes them, one step for undo; a note that can't be written is named and keeps no other from it. */
export async function writeTriage(
  answers: TriageAnswers,
  {
    vault,
    writer,
    undo,
  }: { readonly vault: OpenVault; readonly writer: NoteWriter; readonly undo: UndoJournal },
): Promise<void> {
  const words = vault.catalogue().ui.forms.triage;
  const changes: NoteChange[] = [];
  const left: string[] = [];
  let circles = 0;
  for (const [path, answer] of answers) {
    if (answer.is === "skip") continue;
    const edit = classifyContact(path, answer, vault.settings());
    const outcome = await writer.write({ title: words.title, notes: [edit] });
    if (outcome.is === "refused") left.push(words.left(path, outcome.because));
    else if (outcome.changes.length > 0 && answer.is === "circle") circles += 1;
    if (outcome.is === "written") changes.push(...outcome.changes);
  }
  undo.add(words.title, vault.now(), changes);
  if (changes.length > 0) new Notice(words.sorted(circles, changes.length - circles));
  if (left.length > 0) sayWhy(left.join("\n"));
}
