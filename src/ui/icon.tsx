/** How an icon is shown: drawn by the host, hidden from screen readers, who get the name of its button. */
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type DrawIcon, useScreen } from "./screen";

/** Icons that were drawn already: hundreds of rows have the same few, and a copy costs a fraction of a drawing. */
const drawn = new WeakMap<DrawIcon, Map<string, readonly Node[]>>();

/** An icon by its lucide name. */
export function Icon({ name }: { readonly name: string }): VNode {
  const { drawIcon } = useScreen();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    show(element.current, name, drawIcon);
  }, [drawIcon, name]);
  return <span ref={element} class="kith-icon" aria-hidden="true" />;
}

function show(element: HTMLElement, name: string, drawIcon: DrawIcon): void {
  const icons = drawn.get(drawIcon) ?? new Map<string, readonly Node[]>();
  drawn.set(drawIcon, icons);
  const nodes = icons.get(name);
  element.replaceChildren(...(nodes ?? []).map((node) => node.cloneNode(true)));
  if (nodes !== undefined) return;
  drawIcon(element, name);
  icons.set(
    name,
    [...element.childNodes].map((node) => node.cloneNode(true)),
  );
}
