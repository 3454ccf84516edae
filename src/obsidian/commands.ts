/** The commands of the palette. */
import { type App, MarkdownView, Notice, type Plugin, type TFile } from "obsidian";
import {
  dayOf,
  journalSections,
  type NoteEdit,
  putSection,
  type ReviewUnit,
  type SectionName,
  sectionNames,
} from "../core/index";
import type { PanelActions } from "../ui/actions";
import type { Screen } from "../ui/screen";
import type { AppActs } from "./app-acts";
import { orSayWhy } from "./cannot-do";
import { openWindow } from "./component-window";
import type { Dialogs } from "./dialogs";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";
import type { PeopleWindows } from "./people-windows";
import { pick, WhoNextPicker } from "./pickers";
import { addReminderCommands } from "./reminder-commands";
import type { Reminders } from "./reminders";
import { openReview } from "./review-note";
import { NoteReport, ProblemsReport } from "./reports";

/** What commands work with. */
export interface CommandPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly acts: AppActs;
  readonly dialogs: Dialogs;
  readonly people: PeopleWindows;
  readonly actions: PanelActions;
  readonly screen: () => Screen;
  readonly openPanel: () => void;
  readonly exportCalendar: () => void;
  readonly reminders: Reminders;
}

/** The spans that are reviewed. */
const reviews: readonly ReviewUnit[] = ["week", "month", "quarter", "year"];

/** Adds every command. */
export function addCommands(plugin: Pick<Plugin, "addCommand">, ports: CommandPorts): void {
  const { app, vault, acts, dialogs, people, actions, screen, openPanel } = ports;
  // The app asks for the names once: after another language is chosen, they follow with the next start.
  const words = vault.catalogue().app.commands;
  const add = (id: string, name: string, callback: () => void): void => {
    plugin.addCommand({ id, name, callback });
  };
  const addOnceRead = (id: string, name: string, callback: () => void): void => {
    add(id, name, () => {
      vault.onceRead(callback);
    });
  };
  add("open-panel", words.openPanel, openPanel);
  add("open-journal", words.openJournal, actions.openJournal);
  add("open-journal-of-day", words.openJournalOfDay, () => {
    dialogs.openJournal();
  });
  add("log", words.log, () => {
    dialogs.log(null);
  });
  add("new-goal", words.newGoal, () => {
    dialogs.goals.newGoal();
  });
  add("new-contact", words.newContact, () => {
    dialogs.newContact();
  });
  add("import-people", words.importPeople, () => {
    people.importFile();
  });
  add("export-contacts", words.exportContacts, () => {
    people.exportFile({ subject: "contacts", form: "vcard" });
  });
  add("export-data", words.exportData, () => {
    people.exportFile({ subject: "contacts", form: "csv" });
  });
  add("choose-people", words.choosePeople, () => {
    people.chooseMarks();
  });
  add("missing-people", words.missingPeople, () => {
    people.makeMissing();
  });
  addOnceRead("adjust-goal", words.adjustGoal, () => {
    const { goal, noGoal } = vault.catalogue().app.pickers;
    pick(app, {
      items: () => vault.index().goals(),
      text: ({ title }) => title,
      placeholder: goal,
      empty: noGoal,
      onPick: (chosen) => {
        dialogs.goals.adjust(chosen);
      },
    });
  });
  addOnceRead("review-goals", words.reviewGoals, () => {
    dialogs.goals.walk();
  });
  for (const unit of reviews) {
    add(`review-${unit}`, words.reviews[unit], () => {
      openReview(unit, app, vault, acts);
    });
  }
  addOnceRead("who-next", words.whoNext, () => {
    openWindow(
      new WhoNextPicker(app, vault, (path) => {
        void openPlace(app, vault, { path, line: 1 });
      }),
    );
  });
  addOnceRead("triage", vault.catalogue().ui.forms.triage.title, () => {
    dialogs.triage();
  });
  addOnceRead("check-notes", words.checkNotes, () => {
    new ProblemsReport(app, vault, screen).open();
  });
  addOnceRead("export-calendar", words.exportCalendar, ports.exportCalendar);
  add("undo", words.undo, () => {
    void orSayWhy(async () => {
      const undone = await acts.undoLast();
      const { nothingToUndo, undone: said } = vault.catalogue().app.notices;
      new Notice(undone === null ? nothingToUndo : said(undone));
    });
  });
  addReminderCommands(plugin, ports);
  plugin.addCommand({
    id: "explain-note",
    name: words.explainNote,
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== "md") return false;
      if (!checking) {
        vault.onceRead(() => {
          void orSayWhy(async () => {
            openWindow(new NoteReport(app, file, await app.vault.cachedRead(file), vault));
          });
        });
      }
      return true;
    },
  });
  plugin.addCommand({
    id: "insert-journal-section",
    name: words.insertSection,
    checkCallback: (checking) => {
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      const file = view?.file ?? null;
      if (view === null || file === null) return false;
      if (!checking) {
        const { section, sections } = vault.catalogue().app.pickers;
        pick(app, {
          // Reviews have commands of their own.
          items: () => sectionNames.filter((name) => name !== "review"),
          text: (name) => sections[name],
          placeholder: section,
          onPick: (name) => {
            vault.onceRead(() => {
              insertSection(view, file, name, ports);
            });
          },
        });
      }
      return true;
    },
  });
}

/**
 * Puts a section into the note that it was asked for, where the cursor is, or brings it up to date where it stands. Where
 * the view shows another note by now, it goes to the end.
 */
function insertSection(
  { file: shown, editor }: MarkdownView,
  file: TFile,
  name: SectionName,
  { vault, acts }: CommandPorts,
): void {
  const { path } = file;
  const at = shown === file ? editor.posToOffset(editor.getCursor()) : Infinity;
  void orSayWhy(async () => {
    await vault.settled();
    const now = vault.now();
    const day = vault.index().note(path)?.day ?? dayOf(now);
    const content = journalSections(vault.index(), now, day)[name] ?? "";
    const { commands, notices } = vault.catalogue().app;
    const on: NoteEdit["on"] = (text) =>
      text === null
        ? { is: "refused", because: notices.noteGone(path) }
        : putSection(text, name, content, Math.min(at, text.length));
    await acts.carryOut({ title: commands.insertSection, notes: [{ path, on }] });
  });
}
