/** A window that asks for one line of text and shows, while it is typed, how it is understood. */
import { type App, Modal, Setting } from "obsidian";

/** What is asked for. */
export interface TextQuestion {
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** How the text is understood, in words; null where it can't be. */
  readonly means: (text: string) => string | null;
  /** Carries it out; a failure is shown in the window, which then stays open. */
  readonly onSubmit: (text: string) => Promise<unknown>;
}

/** Asks the question. */
export class TextModal extends Modal {
  private readonly question: TextQuestion;
  private text: string;

  constructor(app: App, question: TextQuestion) {
    super(app);
    this.question = question;
    this.text = question.value ?? "";
    this.setTitle(question.title);
  }

  override onOpen(): void {
    const { label, submit, placeholder = "", means, value = "" } = this.question;
    const form = this.contentEl.createEl("form", { cls: "kith-text-form" });
    new Setting(form).setName(label).addText((field) => {
      field.setPlaceholder(placeholder).setValue(value).inputEl.setAttribute("aria-label", label);
      field.onChange((text) => {
        this.text = text;
        meaning.setText(means(text) ?? "");
      });
    });
    const meaning = form.createDiv({ cls: "setting-item-description" });
    meaning.setAttribute("aria-live", "polite");
    meaning.setText(means(value) ?? "");
    const fault = form.createDiv({ cls: "mod-warning", attr: { role: "alert" } });
    new Setting(form).addButton((button) => {
      button.setButtonText(submit).setCta().buttonEl.type = "submit";
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit(fault);
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async submit(fault: HTMLElement): Promise<void> {
    try {
      await this.question.onSubmit(this.text.trim());
      this.close();
    } catch (error) {
      fault.setText(error instanceof Error ? error.message : String(error));
    }
  }
}
