/** The query blocks in notes: each shown in place, kept up to date for as long as the note shows it. */
import { MarkdownRenderChild, type Plugin } from "obsidian";
import { h } from "preact";
import { blockView, type QueryBlock } from "../core/index";
import type { PanelActions } from "../ui/actions";
import { Block } from "../ui/blocks/block";
import { type Mounted, mount } from "../ui/render";
import { agendaBy } from "./agenda";
import type { OpenVault } from "./open-vault";
import { screenOf } from "./panel-actions";

/** The languages of code blocks, with the query that each asks. */
export const blockLanguages: ReadonlyMap<string, QueryBlock> = new Map([
  ["dormant", "dormant"],
  ["dormant-contacts", "dormant"],
  ["goals", "goals"],
  ["agenda", "agenda"],
  ["interactions", "interactions"],
]);

/** Registers every kind of block. */
export function registerBlocks(
  plugin: Pick<Plugin, "registerMarkdownCodeBlockProcessor">,
  vault: OpenVault,
  actions: PanelActions,
): void {
  for (const [language, block] of blockLanguages) {
    plugin.registerMarkdownCodeBlockProcessor(language, (text, el, context) => {
      const asked = { block, text, here: context.sourcePath };
      const child = new QueryBlockChild(el, vault, actions, asked);
      // Shown at once, so that the note gets its height; followed only once the app has taken it up.
      child.show();
      context.addChild(child);
    });
  }
}

interface Asked {
  readonly block: QueryBlock;
  readonly text: string;
  /** The note that the block stands in. */
  readonly here: string;
}

/** One block for as long as it is on screen. */
class QueryBlockChild extends MarkdownRenderChild {
  private readonly vault: OpenVault;
  private readonly actions: PanelActions;
  private readonly asked: Asked;
  private mounted: Mounted | null = null;

  constructor(el: HTMLElement, vault: OpenVault, actions: PanelActions, asked: Asked) {
    super(el);
    this.vault = vault;
    this.actions = actions;
    this.asked = asked;
  }

  override onload(): void {
    this.show();
    this.register(
      this.vault.onChange(() => {
        this.show();
      }),
    );
  }

  override onunload(): void {
    this.mounted?.unmount();
    this.mounted = null;
  }

  /** Shows what holds now, in place. */
  show(): void {
    const { vault } = this;
    const { here } = this.asked;
    const view = blockView({
      ...this.asked,
      index: vault.index(),
      now: vault.now(),
      language: vault.words(),
      agenda: (query) => agendaBy(query, vault, here),
    });
    const content = h(Block, { view });
    const screen = screenOf(vault, this.actions);
    if (this.mounted === null) this.mounted = mount(this.containerEl, content, screen);
    else this.mounted.update(content, screen);
  }
}
