/** Windows in which something is chosen by typing some of its name. */
import { type App, FuzzySuggestModal, SuggestModal } from "obsidian";
import {
  type Goal,
  notNowContacts,
  type SectionName,
  sectionNames,
  type Suggestion,
  whoNext,
} from "../core/index";
import type { OpenVault } from "./open-vault";

/** Chooses one of the goals. */
export class GoalPicker extends FuzzySuggestModal<Goal> {
  private readonly vault: OpenVault;
  private readonly onPick: (goal: Goal) => void;

  constructor(app: App, vault: OpenVault, onPick: (goal: Goal) => void) {
    super(app);
    this.vault = vault;
    this.onPick = onPick;
    const words = vault.catalogue().app.pickers;
    this.setPlaceholder(words.goal);
    this.emptyStateText = words.noGoal;
  }

  override getItems(): Goal[] {
    return [...this.vault.index().goals()];
  }

  override getItemText({ title }: Goal): string {
    return title;
  }

  override onChooseItem(goal: Goal): void {
    this.onPick(goal);
  }
}

/** A section that is put in by hand; reviews have commands of their own. */
type PickedSection = Exclude<SectionName, "review">;

/** Chooses one of Kith's sections of a journal note. */
export class SectionPicker extends FuzzySuggestModal<PickedSection> {
  private readonly vault: OpenVault;
  private readonly onPick: (name: PickedSection) => void;

  constructor(app: App, vault: OpenVault, onPick: (name: PickedSection) => void) {
    super(app);
    this.vault = vault;
    this.onPick = onPick;
    this.setPlaceholder(vault.catalogue().app.pickers.section);
  }

  override getItems(): PickedSection[] {
    return sectionNames.filter((name) => name !== "review");
  }

  override getItemText(name: PickedSection): string {
    return this.vault.catalogue().app.pickers.sections[name];
  }

  override onChooseItem(name: PickedSection): void {
    this.onPick(name);
  }
}

/** So many people are offered. */
const peopleOffered = 10;

/** Shows whom to reach out to next, each with why now. */
export class WhoNextPicker extends SuggestModal<Suggestion> {
  private readonly vault: OpenVault;
  private readonly onPick: (contact: string) => void;

  constructor(app: App, vault: OpenVault, onPick: (contact: string) => void) {
    super(app);
    this.vault = vault;
    this.onPick = onPick;
    const { app: said, ui } = vault.catalogue();
    this.setPlaceholder(said.pickers.who);
    this.emptyStateText = ui.empty.who;
  }

  override getSuggestions(query: string): Suggestion[] {
    const index = this.vault.index();
    const now = this.vault.now();
    const typed = query.trim().toLowerCase();
    return whoNext(index, now, peopleOffered, notNowContacts(index, now)).filter(({ facts }) =>
      facts.contact.name.toLowerCase().includes(typed),
    );
  }

  override renderSuggestion({ facts, why }: Suggestion, el: HTMLElement): void {
    el.createDiv({ text: facts.contact.name });
    el.createDiv({ cls: "kith-suggestion-note", text: why });
  }

  override onChooseSuggestion({ facts }: Suggestion): void {
    this.onPick(facts.contact.path);
  }
}
