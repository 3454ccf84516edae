/** Windows that report: what could not be read in the vault, and how one note was read. */
import { type App, Modal, type TFile } from "obsidian";
import { h } from "preact";
import { dayOf, explainAnswer, type ExplainAnswer } from "../core/index";
import { ProblemList } from "../ui/problem-list";
import { type Mounted, mount } from "../ui/render";
import type { Screen } from "../ui/screen";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";

/** What could not be read, in every note and in the settings. */
export class ProblemsReport extends Modal {
  private readonly vault: OpenVault;
  private readonly screen: () => Screen;
  private mounted: Mounted | null = null;
  private unfollow: () => void = () => undefined;

  constructor(app: App, vault: OpenVault, screen: () => Screen) {
    super(app);
    this.vault = vault;
    this.screen = screen;
    this.setTitle(vault.catalogue().app.reports.problems);
  }

  override onOpen(): void {
    const { contentEl } = this;
    contentEl.addClass("kith-report");
    const show = (): void => {
      const problems = this.vault.problems();
      const content =
        problems.length === 0
          ? h("p", null, this.vault.catalogue().app.reports.noProblems)
          : h(ProblemList, { problems });
      const { actions } = this.screen();
      const screen: Screen = {
        ...this.screen(),
        actions: {
          ...actions,
          open: (place, asked) => {
            this.close();
            actions.open(place, asked);
          },
        },
      };
      if (this.mounted === null) this.mounted = mount(contentEl, content, screen);
      else this.mounted.update(content, screen);
    };
    show();
    this.unfollow = this.vault.onChange(show);
  }

  override onClose(): void {
    this.unfollow();
    this.mounted?.unmount();
    this.mounted = null;
  }
}

/** How a note was read, line by line. */
export class NoteReport extends Modal {
  private readonly vault: OpenVault;
  private readonly answer: ExplainAnswer;
  private readonly text: string;

  constructor(app: App, file: TFile, text: string, vault: OpenVault) {
    super(app);
    this.vault = vault;
    this.answer = explainAnswer(file.path, text, vault.index(), dayOf(vault.now()));
    this.text = text;
    this.setTitle(file.basename);
  }

  override onOpen(): void {
    const { note, lines, problems } = this.answer;
    const words = this.vault.catalogue().app.reports;
    const { contentEl } = this;
    contentEl.addClass("kith-report");
    const kind =
      note.is.length === 0 ? words.nothing : note.is.map((sort) => words.notes[sort]).join(", ");
    contentEl.createEl("p", { text: note.date === null ? kind : `${kind}, ${note.date}` });
    for (const { line, message } of problems) {
      contentEl.createEl("p", { cls: "mod-warning", text: `${line}: ${message}` });
    }
    const written = this.text.split(/\r\n|\n|\r/);
    const list = contentEl.createEl("ol", { cls: "kith-explained" });
    for (const { line, is, because, when } of lines) {
      const item = list.createEl("li", { attr: { value: String(line) } });
      const button = item.createEl("button", {
        cls: "kith-explained-line",
        attr: { type: "button" },
      });
      button.createSpan({ text: written[line - 1]?.trim() ?? "" });
      button.addEventListener("click", (event) => {
        this.close();
        void openPlace(this.app, this.vault, { path: note.path, line }, event);
      });
      const said = [words.lines[is], because, when ?? ""].filter((part) => part !== "").join(" · ");
      item.createDiv({ cls: "kith-explained-why", text: said });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
