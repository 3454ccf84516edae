/** Actions that only remember what was asked. */
import type { PanelActions } from "../../src/ui/actions";

/** The actions, and what was asked so far: the action's name and what it was about. */
export function recordedActions(): {
  readonly actions: PanelActions;
  readonly asked: (readonly [string, ...unknown[]])[];
} {
  const asked: (readonly [string, ...unknown[]])[] = [];
  const note =
    (name: string) =>
    (...about: readonly unknown[]): void => {
      asked.push([name, ...about.filter((each) => !(each instanceof Event))]);
    };
  return {
    asked,
    actions: {
      open: note("open"),
      preview: note("preview"),
      reach: note("reach"),
      log: note("log"),
      checkIn: note("checkIn"),
      adjust: note("adjust"),
      answer: note("answer"),
      copy: note("copy"),
      done: note("done"),
      snooze: note("snooze"),
      mute: note("mute"),
      begin: note("begin"),
      snoozeContact: note("snoozeContact"),
      notNow: note("notNow"),
      giveWhen: note("giveWhen"),
      newGoal: note("newGoal"),
      newContact: note("newContact"),
      importPeople: note("importPeople"),
      openJournal: note("openJournal"),
      menu: note("menu"),
    },
  };
}
