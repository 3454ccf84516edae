/** The list of the vault's files in the left side dock. */
import type { TAbstractFile } from "./files";
import { TFile, TFolder } from "./files";
import { setIcon } from "./icons";
import { Keymap } from "./keymap";
import { Menu } from "./menu";
import { ItemView } from "./view";

export class FileTreeView extends ItemView {
  override icon = "folder-closed";
  private readonly open = new Set<string>();
  private due = false;

  getViewType(): string {
    return "file-explorer";
  }

  getDisplayText(): string {
    return "Files";
  }

  override async onOpen(): Promise<void> {
    const again = (): void => {
      this.drawSoon();
    };
    for (const name of ["create", "delete", "rename"]) {
      this.registerEvent(this.app.vault.on(name, again));
    }
    this.registerEvent(
      this.app.workspace.on("file-open", () => {
        this.markCurrent();
      }),
    );
    this.draw();
    return Promise.resolve();
  }

  private drawSoon(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.draw();
    });
  }

  private draw(): void {
    const focused = this.contentEl.doc.activeElement?.getAttribute("data-path");
    this.contentEl.empty();
    const tree = this.contentEl.createDiv({
      cls: "nav-files-container",
      attr: { role: "tree", "aria-label": "Files" },
    });
    this.drawChildren(this.app.vault.getRoot(), tree);
    this.markCurrent();
    if (focused !== null && focused !== undefined) {
      const row = tree.findAll("[data-path]").find((el) => el.getAttr("data-path") === focused);
      row?.focus();
    }
  }

  private markCurrent(): void {
    const current = this.app.workspace.getActiveFile()?.path ?? null;
    for (const row of this.contentEl.findAll(".nav-file-title")) {
      const here = row.getAttr("data-path") === current;
      row.toggleClass("is-active", here);
      row.setAttr("aria-current", here ? "true" : null);
    }
  }

  private drawChildren(folder: TFolder, parent: HTMLElement): void {
    const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
    const sorted = [...folder.children].sort(
      (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name),
    );
    for (const file of sorted) {
      if (file instanceof TFolder) this.drawFolder(file, parent);
      else if (file instanceof TFile) this.drawFile(file, parent);
    }
  }

  private drawFolder(folder: TFolder, parent: HTMLElement): void {
    const isOpen = this.open.has(folder.path);
    const box = parent.createDiv({ cls: "tree-item nav-folder", attr: { role: "none" } });
    const title = box.createDiv({
      cls: "tree-item-self nav-folder-title is-clickable",
      attr: {
        role: "treeitem",
        "data-path": folder.path,
        "aria-expanded": String(isOpen),
        tabindex: "0",
      },
    });
    setIcon(title.createDiv({ cls: "tree-item-icon" }), isOpen ? "chevron-down" : "chevron-right");
    title.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
    const toggle = (): void => {
      if (isOpen) this.open.delete(folder.path);
      else this.open.add(folder.path);
      this.draw();
    };
    title.addEventListener("click", toggle);
    title.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") toggle();
      else this.walk(event);
    });
    if (isOpen) {
      const list = box.createDiv({ cls: "tree-item-children", attr: { role: "group" } });
      this.drawChildren(folder, list);
    }
  }

  private drawFile(file: TFile, parent: HTMLElement): void {
    const row = parent.createDiv({
      cls: "tree-item-self nav-file-title is-clickable",
      text: file.extension === "md" ? file.basename : file.name,
      attr: { role: "treeitem", "data-path": file.path, tabindex: "0" },
    });
    const show = (event: MouseEvent | KeyboardEvent): void => {
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    };
    row.addEventListener("click", show);
    row.addEventListener("keydown", (event) => {
      if (event.key === "Enter") show(event);
      else this.walk(event);
    });
    row.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle("Open in new tab")
          .setIcon("file-plus")
          .onClick(() => {
            void this.app.workspace.getLeaf("tab").openFile(file);
          }),
      );
      this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu");
      menu.addItem((item) =>
        item
          .setTitle("Delete")
          .setIcon("trash-2")
          .setSection("danger")
          .setWarning(true)
          .onClick(() => {
            void this.app.fileManager.trashFile(file);
          }),
      );
      menu.showAtMouseEvent(event);
    });
  }

  private walk(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const rows = this.contentEl.findAll("[role=treeitem]");
    const at = rows.findIndex((row) => row.isActiveElement());
    rows[at + by]?.focus();
  }
}
