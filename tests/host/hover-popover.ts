/** A card that floats beside what the pointer rests on. */
import { Component } from "./component";

type Parent = { hoverPopover: HoverPopover | null };

/** Whether a popover is coming, there, or going. */
export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 };

export class HoverPopover extends Component {
  hoverEl: HTMLElement = createDiv({ cls: "popover hover-popover" });
  state = PopoverState.Showing;

  readonly parent: Parent;
  readonly targetEl: HTMLElement | null;

  constructor(parent: Parent, targetEl: HTMLElement | null, waitTime = 300) {
    super();
    this.parent = parent;
    this.targetEl = targetEl;
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    window.setTimeout(() => {
      if (this.state === PopoverState.Showing) this.show();
    }, waitTime);
  }

  show(): void {
    this.state = PopoverState.Shown;
    const doc = this.targetEl?.doc ?? activeDocument;
    const box = this.targetEl?.getBoundingClientRect();
    doc.body.append(this.hoverEl);
    this.hoverEl.style.left = `${String(box?.left ?? 0)}px`;
    this.hoverEl.style.top = `${String((box?.bottom ?? 0) + 4)}px`;
    this.load();
    this.registerDomEvent(doc, "mousemove", (event) => {
      const over = event.target as Node | null;
      if (!this.hoverEl.contains(over) && !(this.targetEl?.contains(over) ?? false)) this.hide();
    });
  }

  hide(): void {
    this.state = PopoverState.Hidden;
    this.hoverEl.remove();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.unload();
  }
}
