/** A window in which a contact is chosen by typing some of the name. */
import { type App, FuzzySuggestModal } from "obsidian";
import type { OpenVault } from "./open-vault";

/** A contact to choose. */
export interface PickedContact {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Offers every contact. */
export class ContactPicker extends FuzzySuggestModal<PickedContact> {
  private readonly vault: OpenVault;
  private readonly onPick: (contact: PickedContact) => void;

  constructor(app: App, vault: OpenVault, onPick: (contact: PickedContact) => void) {
    super(app);
    this.vault = vault;
    this.onPick = onPick;
    this.setPlaceholder("With whom?");
    this.emptyStateText = "No contact of that name";
  }

  override getItems(): PickedContact[] {
    return this.vault
      .index()
      .contacts()
      .map(({ path, name, aliases }) => ({ path, name, aliases }));
  }

  override getItemText({ name, aliases }: PickedContact): string {
    return aliases.length === 0 ? name : `${name} (${aliases.join(", ")})`;
  }

  override onChooseItem(contact: PickedContact): void {
    this.onPick(contact);
  }
}
