/** The windows in which people come to a vault or leave it: address books, marks that are there, names without a note. */
import { Notice } from "obsidian";
import { h } from "preact";
import {
  dayOf,
  frontmatterText,
  type MarkedNote,
  type MissingPerson,
  missingPeople,
  newContacts,
  type PeopleMark,
  peopleMarks,
  shortDay,
  withMarks,
} from "../core/index";
import { CheckListForm, type CheckRow } from "../ui/forms/check-list-form";
import { type DialogPorts, showForm } from "./dialog-frame";
import { ExportModal, type ExportStart } from "./export-modal";
import { ImportModal } from "./import-modal";
import type { SettingsFile } from "./settings-file";

/** What the windows work with. */
export interface PeoplePorts extends DialogPorts {
  readonly settingsFile: SettingsFile;
  readonly settingsChanged: () => Promise<void>;
}

/** Opens the windows. */
export class PeopleWindows {
  private readonly ports: PeoplePorts;

  constructor(ports: PeoplePorts) {
    this.ports = ports;
  }

  /** Asks for an address book. */
  importFile(): void {
    this.ports.vault.onceRead(() => {
      new ImportModal(this.ports).open();
    });
  }

  /** Asks what to write for other programs, and where. */
  exportFile(start: ExportStart): void {
    this.ports.vault.onceRead(() => {
      new ExportModal(this.ports, start).open();
    });
  }

  /** How the vault marks its people, by what the app has read of each note. */
  marks(): readonly PeopleMark[] {
    return peopleMarks(this.markedNotes(), this.ports.vault.settings());
  }

  /** Asks which of the vault's marks Kith should go by. */
  chooseMarks(): void {
    this.ports.vault.onceRead(() => {
      this.askForMarks();
    });
  }

  private askForMarks(): void {
    const { vault, settingsFile, settingsChanged } = this.ports;
    const words = vault.catalogue().ui.people.marks;
    const marks = this.marks();
    const rows = marks.map((mark, at) => ({
      key: String(at),
      name: words.names[mark.by](
        mark.property === null ? mark.value : `${mark.property}: ${mark.value}`,
      ),
      about: [words.standing(mark.notes, mark.unknown), ...mark.examples].join(" · "),
      isChosen: mark.unknown === 0,
      isFixed: mark.unknown === 0,
    }));
    this.ask(words.title, rows, {
      about: marks.length === 0 ? words.none : words.about,
      submit: () => words.submit,
      act: async (keys) => {
        const chosen = marks.filter((_, at) => keys.includes(String(at)));
        await settingsFile.change((data) => withMarks(data, chosen, marks, vault.settings()));
        await settingsChanged();
        new Notice(words.done(vault.index().contacts().length));
      },
    });
  }

  /** Asks for whom of those who are only mentioned to make a note. */
  makeMissing(): void {
    this.ports.vault.onceRead(() => {
      this.askForMissing();
    });
  }

  private askForMissing(): void {
    const { vault, acts } = this.ports;
    const { missing: words } = vault.catalogue().ui.people;
    const today = dayOf(vault.now());
    const people = missingPeople(vault.index(), today);
    const about = ({ mentions, lastDay }: MissingPerson): string =>
      words.mentions(mentions, shortDay(lastDay, today, vault.catalogue().screen));
    const rows = people.map((person) => ({
      key: person.name,
      name: person.name,
      about: about(person),
      isChosen: person.mentions > 1,
    }));
    this.ask(words.title, rows, {
      about: people.length === 0 ? words.none : words.about,
      submit: words.submit,
      act: async (names) => {
        const { plan, made } = newContacts(names, vault.index(), acts.isTaken);
        await acts.carryOut(plan);
        new Notice(words.done(made.length));
      },
    });
  }

  private ask(
    title: string,
    rows: readonly CheckRow[],
    asked: {
      readonly about: string;
      readonly submit: (chosen: number) => string;
      readonly act: (keys: readonly string[]) => Promise<void>;
    },
  ): void {
    const { vault } = this.ports;
    showForm(this.ports, title, (close, isOpen) =>
      h(CheckListForm, {
        rows,
        about: asked.about,
        submit: asked.submit,
        onSubmit: async (keys) => {
          await vault.settled();
          if (!isOpen()) return;
          if (keys.length > 0) await asked.act(keys);
          close();
        },
        onCancel: close,
      }),
    );
  }

  private *markedNotes(): Generator<MarkedNote> {
    const { vault, metadataCache } = this.ports.app;
    for (const file of vault.getMarkdownFiles()) {
      const values: Readonly<Record<string, unknown>> =
        metadataCache.getFileCache(file)?.frontmatter ?? {};
      yield { path: file.path, text: frontmatterText(Object.entries(values)) ?? "" };
    }
  }
}
