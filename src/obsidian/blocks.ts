/** The query blocks in notes: each shown in place, kept up to date for as long as the note shows it. */
import { MarkdownRenderChild, type Plugin } from "obsidian";
import { type ComponentChild, h } from "preact";
import {
  blockLanguages,
  blockView,
  type QueryBlock,
  reviewBlock,
  reviewBlockLanguage,
} from "../core/index";
import type { PanelActions } from "../ui/actions";
import { Block } from "../ui/blocks/block";
import { ReviewBlock } from "../ui/blocks/review-block";
import { type Mounted, mount } from "../ui/render";
import { agendaBy } from "./agenda";
import type { OpenVault } from "./open-vault";
import { screenOf } from "./panel-actions";

/** Registers every kind of block. */
export function registerBlocks(
  plugin: Pick<Plugin, "registerMarkdownCodeBlockProcessor">,
  vault: OpenVault,
  actions: PanelActions,
): void {
  type Content = (text: string, here: string) => ComponentChild;
  const register = (language: string, content: Content): void => {
    plugin.registerMarkdownCodeBlockProcessor(language, (text, el, context) => {
      const child = new BlockChild(el, vault, actions, () => content(text, context.sourcePath));
      // Shown at once, so that the note gets its height; followed only once the app has taken it up.
      child.show();
      context.addChild(child);
    });
  };
  for (const [language, block] of blockLanguages) {
    register(language, (text, here) => queryBlock({ block, text, here }, vault));
  }
  register(reviewBlockLanguage, (name) => reviewOf(name, vault));
}

interface Asked {
  readonly block: QueryBlock;
  readonly text: string;
  /** The note that the block stands in. */
  readonly here: string;
}

function queryBlock(asked: Asked, vault: OpenVault): ComponentChild {
  const view = blockView({
    ...asked,
    index: vault.index(),
    now: vault.now(),
    language: vault.catalogue(),
    agenda: (query) => agendaBy(query, vault, asked.here),
  });
  return h(Block, { view });
}

function reviewOf(name: string, vault: OpenVault): ComponentChild {
  const view = reviewBlock(name, vault.index(), vault.now(), vault.catalogue());
  return h(ReviewBlock, { view });
}

/** One block for as long as it is on screen. */
class BlockChild extends MarkdownRenderChild {
  private readonly vault: OpenVault;
  private readonly actions: PanelActions;
  private readonly content: () => ComponentChild;
  private mounted: Mounted | null = null;

  constructor(
    el: HTMLElement,
    vault: OpenVault,
    actions: PanelActions,
    content: () => ComponentChild,
  ) {
    super(el);
    this.vault = vault;
    this.actions = actions;
    this.content = content;
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
    const content = this.content();
    const screen = screenOf(this.vault, this.actions);
    if (this.mounted === null) this.mounted = mount(this.containerEl, content, screen);
    else this.mounted.update(content, screen);
  }
}
