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
    this.setPlaceholder("Which goal?");
    this.emptyStateText = "No goal of that name.";
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

/** Chooses one of Kith's sections of a journal note. */
export class SectionPicker extends FuzzySuggestModal<SectionName> {
  private readonly onPick: (name: SectionName) => void;

  constructor(app: App, onPick: (name: SectionName) => void) {
    super(app);
    this.onPick = onPick;
    this.setPlaceholder("Which section?");
  }

  override getItems(): SectionName[] {
    return sectionNames.filter((name) => name !== "review");
  }

  override getItemText(name: SectionName): string {
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  override onChooseItem(name: SectionName): void {
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
    this.setPlaceholder("Who next?");
    this.emptyStateText = "Nobody is waiting to hear from you.";
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
