/** Short words beside a control: shown on hover and focus, and read out as its label. */
import type { TooltipOptions } from "obsidian";

/** Gives an element its tooltip, which is also its accessible name, as in the app. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
  if (tooltip === "") {
    el.removeAttribute("aria-label");
    return;
  }
  el.setAttribute("aria-label", tooltip);
  if (options?.placement) el.setAttribute("data-tooltip-position", options.placement);
}

/** Shows a tooltip beside an element at once. */
export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
  hideTooltip(el.doc);
  const tip = el.doc.body.createDiv({ cls: "tooltip", attr: { role: "tooltip" } });
  tip.setText(content);
  const box = el.getBoundingClientRect();
  const win = el.win;
  const left = box.left + box.width / 2 - tip.offsetWidth / 2;
  tip.style.left = `${String(Math.max(4, Math.min(left, win.innerWidth - tip.offsetWidth - 4)))}px`;
  const below = box.bottom + 6;
  const fits = below + tip.offsetHeight < win.innerHeight;
  tip.style.top = `${String(fits ? below : box.top - tip.offsetHeight - 6)}px`;
}

/** Takes the tooltip away. */
export function hideTooltip(doc: Document): void {
  for (const tip of Array.from(doc.querySelectorAll(".tooltip"))) tip.remove();
}

/** Shows the label of whatever the pointer rests on; the app does so for every aria-label. */
export function watchTooltips(doc: Document): void {
  doc.addEventListener("mouseover", (event) => {
    const el = (event.target as Element | null)?.closest<HTMLElement>("[aria-label]");
    const named = el?.getAttribute("aria-label");
    if (
      !el ||
      !named ||
      el.closest(".cm-editor, .nav-files-container") ||
      el.textContent === named
    ) {
      hideTooltip(doc);
      return;
    }
    displayTooltip(el, named);
  });
  doc.addEventListener("mousedown", () => {
    hideTooltip(doc);
  });
}
