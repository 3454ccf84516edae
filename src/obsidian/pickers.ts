/** Windows in which something is chosen by typing some of its name. */
import { type App, FuzzySuggestModal, SuggestModal } from "obsidian";
import { notNowContacts, type Suggestion, whoNext } from "../core/index";
import { openWindow } from "./component-window";
import type { OpenVault } from "./open-vault";

/** What a picker offers. */
interface Choices<Item> {
  /** All of them, as they are whenever something is typed. */
  readonly items: () => readonly Item[];
  /** What an item is called. */
  readonly text: (item: Item) => string;
  readonly placeholder: string;
  /** What is said where nothing fits; the app's own words without it. */
  readonly empty?: string;
  readonly onPick: (item: Item) => void;
}

class Picker<Item> extends FuzzySuggestModal<Item> {
  private readonly choices: Choices<Item>;

  constructor(app: App, choices: Choices<Item>) {
    super(app);
    this.choices = choices;
    this.setPlaceholder(choices.placeholder);
    this.emptyStateText = choices.empty ?? this.emptyStateText;
  }

  override getItems(): Item[] {
    return [...this.choices.items()];
  }

  override getItemText(item: Item): string {
    return this.choices.text(item);
  }

  override onChooseItem(item: Item): void {
    this.choices.onPick(item);
  }
}

/** Asks for one of several things. */
export function pick<Item>(app: App, choices: Choices<Item>): void {
  openWindow(new Picker(app, choices));
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
