/** Windows that report: what could not be read in the vault, and how one note was read. */
import { type App, Modal, type TFile } from "obsidian";
import { type ComponentChild, h } from "preact";
import { dayOf, explainAnswer, type ExplainAnswer, type Problem } from "../core/index";
import { ProblemList } from "../ui/problem-list";
import type { Screen } from "../ui/screen";
import { answersOf } from "./answers";
import { blockMistakes } from "./block-mistakes";
import { takeFocus } from "./component-window";
import { FollowingWindow } from "./following-window";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";

/** What could not be read, in every note, in the settings, and in query blocks as they were when it was opened. */
export class ProblemsReport extends FollowingWindow {
  private inBlocks: readonly Problem[] = [];

  constructor(app: App, vault: OpenVault, screen: () => Screen) {
    super(app, vault.catalogue().app.reports.problems, screen, vault);
    this.contentEl.addClass("kith-report");
  }

  override onOpen(): void {
    super.onOpen();
    void blockMistakes(this.app, this.vault).then((found) => {
      this.inBlocks = found;
      if (found.length > 0) this.showAgain();
    });
  }

  protected override component(): ComponentChild {
    const { problems } = answersOf(this.vault).check(this.inBlocks);
    return problems.length === 0
      ? h("p", null, this.vault.catalogue().app.reports.noProblems)
      : h(ProblemList, { problems });
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
    const { sayings } = vault.catalogue();
    this.answer = explainAnswer(file.path, text, vault.index(), dayOf(vault.now()), sayings);
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
    takeFocus(this.modalEl);
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
