/** How an icon is shown: drawn by the host, hidden from screen readers, who get the name of its button. */
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useScreen } from "./screen";

/** An icon by its lucide name. */
export function Icon({ name }: { readonly name: string }): VNode {
  const { drawIcon } = useScreen();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    element.current.replaceChildren();
    drawIcon(element.current, name);
  }, [drawIcon, name]);
  return <span ref={element} class="kith-icon" aria-hidden="true" />;
}
