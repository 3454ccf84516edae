/** The window of an export: asks what is wanted, makes its text in slices, and writes it to a file of the vault. */
import { Notice } from "obsidian";
import { type ComponentChild, h } from "preact";
import {
  type ExportForm as FileForm,
  exportForms,
  exportPlace,
  exportPlan,
  type ExportSubject,
  exportSubjects,
  exportedTexts,
  freeExportPath,
  hasForm,
} from "../core/export/index";
import { folded, say } from "../core/index";
import { type ExportAsked, type ExportChoice, ExportForm } from "../ui/forms/export-form";
import { ComponentWindow } from "./component-window";
import type { DialogPorts } from "./dialog-frame";
import { spareTime } from "./spare-time";

/** What is chosen when the window opens. */
export type ExportStart = Readonly<Record<"subject", ExportSubject> & Record<"form", FileForm>>;

/** The window; closing it stops what is going on before anything is written. */
export class ExportModal extends ComponentWindow {
  private readonly ports: DialogPorts;
  private readonly start: ExportStart;
  /** The paths of all files when the window opened, in lower case. */
  private readonly taken: ReadonlySet<string>;
  private done: number | null = null;

  constructor(ports: DialogPorts, start: ExportStart) {
    super(ports.app, ports.vault.catalogue().ui.people.export.title, ports.screen);
    this.ports = ports;
    this.start = start;
    const files = ports.app.vault.getFiles();
    this.taken = new Set(files.map(({ path }) => folded(path)));
  }

  private words() {
    return this.ports.vault.catalogue().ui.people.export;
  }

  protected override component(): ComponentChild {
    const { subjects, forms } = this.words();
    return h(ExportForm, {
      subjects: exportSubjects.map((value) => ({ value, text: subjects[value] })),
      formsOf: (text: string): readonly ExportChoice[] =>
        exportForms
          .filter((form) => hasForm(subjectNamed(text), form))
          .map((value) => ({ value, text: forms[value] })),
      freePath: (subject: string, form: string) =>
        freeExportPath(subjectNamed(subject), formNamed(form), (path) => this.taken.has(path)),
      place: (written: string, form: string) => {
        const place = exportPlace(written, formNamed(form));
        const mistake = place.mistake && say(place.mistake, this.ports.vault.catalogue().sayings);
        return { ...place, mistake, isTaken: this.taken.has(folded(place.path)) };
      },
      initial: this.start,
      done: this.done,
      onSubmit: (asked: ExportAsked) => this.write(asked),
      onCancel: () => {
        this.close();
      },
    });
  }

  private async write({ subject, form, path, mayReplace }: ExportAsked): Promise<void> {
    const { vault, acts } = this.ports;
    const words = this.words();
    const what = subjectNamed(subject);
    await vault.settled();
    if (!this.isOnScreen) return;
    const exported = exportedTexts(what, formNamed(form), vault.index(), vault.now());
    if (exported === null) return;
    const text = await this.joined(exported);
    // It was closed meanwhile.
    if (text === null) return;
    await acts.carryOut(exportPlan(words.acts[what], path, text, mayReplace));
    this.close();
    new Notice(words.done(words.counted[what](exported.count), path));
  }

  /** The text of all parts, made in slices so that the app goes on; null once the window is closed. */
  private async joined(exported: {
    readonly count: number;
    readonly texts: Iterable<string>;
  }): Promise<string | null> {
    const spare = spareTime();
    const parts: string[] = [];
    try {
      for (const part of exported.texts) {
        parts.push(part);
        const turn = spare.yield();
        if (turn === undefined) continue;
        this.done = parts.length / (exported.count + 2);
        this.showAgain();
        await turn;
        if (!this.isOnScreen) return null;
      }
    } finally {
      spare.stop();
      this.done = null;
    }
    return parts.join("");
  }
}

function subjectNamed(name: string): ExportSubject {
  return exportSubjects.find((one) => one === name) ?? exportSubjects[0];
}

function formNamed(name: string): FileForm {
  return exportForms.find((one) => one === name) ?? exportForms[0];
}
