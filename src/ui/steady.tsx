/** How rows stay untouched: a component is made again only when what it shows has changed. */
import { type ComponentChild, type FunctionComponent, h } from "preact";
import { useRef } from "preact/hooks";

/** The same component, left alone while its props are equal in depth. Its props must be plain data and functions. */
export function steady<Props extends object>(
  shown: FunctionComponent<Props>,
): (props: Props) => ComponentChild {
  return function Steady(props: Props): ComponentChild {
    const last = useRef<{ readonly props: Props; readonly content: ComponentChild } | null>(null);
    if (last.current !== null && isSame(last.current.props, props)) return last.current.content;
    const content = h(shown, props);
    last.current = { props, content };
    return content;
  };
}

/** Whether two plain values hold the same; functions and other objects only when they are one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
