/** The app's commands: who may run when, and the palette that finds them. */
import type { Hotkey } from "obsidian";
import type { App } from "./app";
import type { Editor } from "./editor";
import { reportFailure } from "./events";
import { MarkdownView } from "./markdown-view";
import { FuzzySuggestModal } from "./modal";
import { Platform } from "./platform";

/** One command, its id and name already carrying the plugin's once it is added. */
export type Command = {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | undefined;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (
    checking: boolean,
    editor: Editor,
    view: MarkdownView,
  ) => boolean | undefined;
  hotkeys?: Hotkey[];
};

export class Commands {
  readonly commands: Record<string, Command> = Object.create(null) as Record<string, Command>;

  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** The commands that may run now, as the palette lists them. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.mayRun(command));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command ? this.executeCommand(command) : false;
  }

  /** Runs a command if it may run now; a failure in it is kept, not thrown. */
  executeCommand(command: Command): boolean {
    if (!this.mayRun(command)) return false;
    const view = this.editorView();
    try {
      const done =
        view && command.editorCheckCallback
          ? command.editorCheckCallback(false, view.editor, view)
          : view && command.editorCallback
            ? command.editorCallback(view.editor, view)
            : command.checkCallback
              ? command.checkCallback(false)
              : command.callback?.();
      if (done instanceof Promise) done.catch(reportFailure);
    } catch (error) {
      reportFailure(error);
    }
    return true;
  }

  private mayRun(command: Command): boolean {
    if (command.mobileOnly === true && !Platform.isMobile) return false;
    const view = this.editorView();
    if (command.editorCheckCallback) {
      return view ? command.editorCheckCallback(true, view.editor, view) === true : false;
    }
    if (command.editorCallback) return view !== null;
    return command.checkCallback ? command.checkCallback(true) === true : true;
  }

  private editorView(): MarkdownView | null {
    const view = this.app.workspace.activeEditor;
    return view instanceof MarkdownView && view.getMode() === "source" ? view : null;
  }
}

/** Finds a command by its name and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Select a command...");
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to use" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listCommands();
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommand(command);
  }
}
