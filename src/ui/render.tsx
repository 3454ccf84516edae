/** How a host puts a component into an element, updates it in place and takes it away again. */
import { type ComponentChild, render } from "preact";
import { holdFocus } from "./arrow-keys";
import { type Screen, ScreenProvider } from "./screen";

/** A mounted component. */
export interface Mounted {
  /** Shows something else in the same place; what did not change is left as it is, with its focus and scroll. */
  readonly update: (content: ComponentChild, screen?: Screen) => void;
  /** Takes it away; the element is empty then. */
  readonly unmount: () => void;
}

/** Shows a component in an element of any document, pop-out windows included. */
export function mount(element: HTMLElement, content: ComponentChild, screen: Screen): Mounted {
  let current = screen;
  const show = (shown: ComponentChild): void => {
    const moveOn = holdFocus(element);
    render(<ScreenProvider value={current}>{shown}</ScreenProvider>, element);
    moveOn();
  };
  show(content);
  return {
    update: (next, on = current) => {
      current = on;
      show(next);
    },
    unmount: () => {
      render(null, element);
    },
  };
}
