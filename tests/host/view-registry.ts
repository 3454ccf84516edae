/** Which class makes which type of view, and which type opens which file. */
import type { App } from "./app";
import type { View } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

type Creator = (leaf: WorkspaceLeaf) => View;

export class ViewRegistry {
  readonly creators = new Map<string, Creator>();
  readonly extensions = new Map<string, string>([["md", "markdown"]]);

  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  typeOf(extension: string): string | undefined {
    return this.extensions.get(extension);
  }

  /** Adds a type; leaves that waited for it are built now. A second registration is refused. */
  register(type: string, creator: Creator): void {
    if (this.creators.has(type))
      throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    this.rebuild(type);
  }

  /** Takes a type away; its leaves stay, with nothing in them. */
  unregister(type: string): void {
    this.creators.delete(type);
    this.rebuild(type);
  }

  private rebuild(type: string): void {
    for (const leaf of this.app.workspace.getLeavesOfType(type)) {
      if (!leaf.isDeferred) void leaf.rebuildView();
    }
  }
}
