/** The commands of the palette. */
import { type App, MarkdownView, Notice, type Plugin } from "obsidian";
import {
  dayOf,
  journalSections,
  putSection,
  type ReviewUnit,
  type SectionName,
  catalogueFor,
} from "../core/index";
import type { PanelActions } from "../ui/actions";
import type { Screen } from "../ui/screen";
import { type AppActs, orSayWhy } from "./app-acts";
import type { Dialogs } from "./dialogs";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";
import type { PeopleWindows } from "./people-windows";
import { GoalPicker, SectionPicker, WhoNextPicker } from "./pickers";
import { addReminderCommands } from "./reminder-commands";
import type { Reminders } from "./reminders";
import { reviewNote } from "./review-note";
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

/** What each span's review is started by. */
const reviews: readonly (readonly [ReviewUnit, string])[] = [
  ["week", "Start weekly review"],
  ["month", "Start monthly review"],
  ["quarter", "Start quarterly review"],
  ["year", "Start yearly review"],
];

/** Adds every command. */
export function addCommands(plugin: Pick<Plugin, "addCommand">, ports: CommandPorts): void {
  const { app, vault, acts, dialogs, people, actions, screen, openPanel } = ports;
  const add = (id: string, name: string, callback: () => void): void => {
    plugin.addCommand({ id, name, callback });
  };
  add("open-panel", "Open panel", openPanel);
  add("open-journal", "Open today’s journal", actions.openJournal);
  add("open-journal-of-day", "Open journal of a day", () => {
    dialogs.openJournal();
  });
  add("log", "Log an interaction", () => {
    dialogs.log(null);
  });
  add("new-goal", "New goal", () => {
    dialogs.newGoal();
  });
  add("new-contact", "New contact", () => {
    dialogs.newContact();
  });
  add("import-people", "Import people", () => {
    people.importFile();
  });
  add("export-contacts", "Export contacts as vCard", () => {
    people.exportFile({ subject: "contacts", form: "vcard" });
  });
  add("export-data", "Export contacts, goals or interactions", () => {
    people.exportFile({ subject: "contacts", form: "csv" });
  });
  add("choose-people", "Choose who is a person", () => {
    people.chooseMarks();
  });
  add("missing-people", "Make notes for people who are only mentioned", () => {
    people.makeMissing();
  });
  add("adjust-goal", "Adjust goal", () => {
    new GoalPicker(app, vault, (goal) => {
      dialogs.adjust(goal);
    }).open();
  });
  add("review-goals", "Review all goals one by one", () => {
    dialogs.walk();
  });
  for (const [unit, name] of reviews) {
    add(`review-${unit}`, name, () => {
      void orSayWhy(async () => {
        const path = await acts.make(reviewNote(unit, vault));
        await openPlace(app, { path, line: 1 });
      });
    });
  }
  add("who-next", "Who next", () => {
    new WhoNextPicker(app, vault, (path) => {
      void openPlace(app, { path, line: 1 });
    }).open();
  });
  add("triage", catalogueFor(vault.settings().language).ui.forms.triage.title, () => {
    dialogs.triage();
  });
  add("check-notes", "Check notes", () => {
    new ProblemsReport(app, vault, screen).open();
  });
  add("export-calendar", "Export calendar", ports.exportCalendar);
  add("undo", "Undo", () => {
    void orSayWhy(async () => {
      const undone = await acts.undoLast();
      new Notice(undone === null ? "There is nothing to undo." : `Undone: ${undone}`);
    });
  });
  addReminderCommands(plugin, ports);
  plugin.addCommand({
    id: "explain-note",
    name: "Explain this note",
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== "md") return false;
      if (!checking) {
        void orSayWhy(async () => {
          new NoteReport(app, file, await app.vault.cachedRead(file), vault).open();
        });
      }
      return true;
    },
  });
  plugin.addCommand({
    id: "insert-journal-section",
    name: "Insert journal section",
    checkCallback: (checking) => {
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      if (view === null || view.file === null) return false;
      if (!checking) {
        new SectionPicker(app, (name) => {
          insertSection(view, name, ports);
        }).open();
      }
      return true;
    },
  });
}

/** Puts a section where the cursor is, or brings it up to date where it stands. */
function insertSection(view: MarkdownView, name: SectionName, { vault, acts }: CommandPorts): void {
  const path = view.file?.path ?? "";
  const at = view.editor.posToOffset(view.editor.getCursor());
  const note = vault.index().note(path);
  const now = vault.now();
  const content = journalSections(vault.index(), now, note?.day ?? dayOf(now))[name] ?? "";
  const title = "Insert journal section";
  void orSayWhy(() =>
    acts.carryOut({
      title,
      notes: [
        {
          path,
          on: (text) =>
            text === null
              ? { is: "refused", because: `There is no note ${path} any more.` }
              : putSection(text, name, content, Math.min(at, text.length)),
        },
      ],
    }),
  );
}
