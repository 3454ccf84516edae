/** What is offered at the start where a crash cut an act on several notes short: nothing is written unasked. */
import { Notice } from "obsidian";
import { orSayWhy } from "./cannot-do";
import { NoticeBoard } from "./notice-board";
import type { NoteWriter, UnfinishedAct } from "./note-writer";
import type { OpenVault } from "./open-vault";

/** Offers to take back what was written of each such act; the answer ends the offer, and it comes again at the next start. */
export async function offerToTakeBack(
  writer: NoteWriter,
  vault: Pick<OpenVault, "catalogue">,
): Promise<() => void> {
  const words = vault.catalogue().ui;
  const board = new NoticeBoard(() => undefined);
  const takeBack = async (act: UnfinishedAct): Promise<void> => {
    const { done, changed } = await writer.takeBackUnfinished(act);
    new Notice(words.unfinished.takenBack(done.length, changed));
  };
  for (const [at, act] of (await writer.unfinished()).entries()) {
    const { record, standing } = act;
    const { title, notes } = record.step;
    board.put(String(at), {
      title: words.unfinished.title(title),
      body: words.unfinished.body(standing.done.length, notes.length),
      choices: [
        {
          text: words.unfinished.takeBack,
          main: true,
          act: (_event, answered) => {
            void orSayWhy(() => takeBack(act)).then((isDone) => {
              if (isDone) answered();
            });
          },
        },
        {
          text: words.unfinished.leave,
          act: (_event, answered) => {
            void orSayWhy(() => writer.forgetUnfinished(act));
            answered();
          },
        },
      ],
      dismiss: words.reminders.dismiss,
    });
  }
  return () => {
    board.clear();
  };
}
