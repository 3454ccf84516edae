/** The card that shows a note while the pointer rests on a link to it. */
import type { App } from "./app";
import { HoverPopover } from "./hover-popover";
import { MarkdownRenderer } from "./markdown-render";
import { parseLinktext } from "./text";

type Hover = {
  event: MouseEvent;
  source: string;
  hoverParent: { hoverPopover: HoverPopover | null };
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
};

/** Answers `hover-link`: at once, or only with the modifier key where the source asks for it. */
export function watchHovers(app: App): void {
  app.workspace.on("hover-link", (hover: Hover) => {
    const source = app.hoverLinkSources.get(hover.source);
    const wantsKey = source?.defaultMod ?? false;
    if (wantsKey && !hover.event.ctrlKey && !hover.event.metaKey) return;
    if (hover.hoverParent.hoverPopover?.targetEl === hover.targetEl && hover.targetEl) return;
    const { path } = parseLinktext(hover.linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, hover.sourcePath ?? "");
    if (!file) return;
    const card = new HoverPopover(hover.hoverParent, hover.targetEl);
    const page = card.hoverEl.createDiv({ cls: "markdown-embed" });
    page.createDiv({ cls: "markdown-embed-title", text: file.basename });
    const content = page.createDiv({ cls: "markdown-embed-content markdown-rendered" });
    void app.vault
      .cachedRead(file)
      .then((text) => MarkdownRenderer.render(app, text, content, file.path, card));
  });
}
