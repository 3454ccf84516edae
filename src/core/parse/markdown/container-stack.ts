/** Which quotes, callouts and items a line stands in. */
import { indentAt, takeBehind, takeColumns } from "./line-cursor";
import type { LineCursor } from "./line-cursor";
import type { Standing } from "./outline-draft";

/** Blocks deeper than this are read as text of the deepest, so that no line costs more than its length. */
const deepest = 100;

/** A block that holds others. */
export interface Container {
  readonly is: "quote" | "callout" | "item";
  /** Of an item, the columns its text is indented by; else 0. */
  readonly width: number;
  /** Of an item, its piece; null in a quote. */
  readonly piece: number | null;
  /** Whether nothing stands in it yet. */
  fresh: boolean;
}

/** The open containers, outermost first. */
export interface ContainerStack {
  readonly size: number;
  readonly isFull: boolean;
  /** How many were open at once at most. */
  readonly depth: number;
  readonly top: Container | undefined;
  /** Takes the marks of the open containers from the line and answers how many of them go on in it. */
  continueInto(cursor: LineCursor): number;
  /** Closes all but the outermost so many. */
  cut(size: number): void;
  open(container: Container): void;
  /** Whether the place is in a quote, where nothing is an entry. */
  inQuote(): boolean;
  standing(): Standing;
  /** How many items the place is in. */
  itemDepth(): number;
}

/** No containers, over a note's text. */
export function containerStack(text: string): ContainerStack {
  const containers: Container[] = [];
  const stack = {
    depth: 0,
    get size(): number {
      return containers.length;
    },
    get isFull(): boolean {
      return containers.length >= deepest;
    },
    get top(): Container | undefined {
      return containers.at(-1);
    },
    continueInto(cursor: LineCursor): number {
      const ending = containers.findIndex((container) => !continues(container, cursor));
      return ending === -1 ? containers.length : ending;
    },
    cut(size: number): void {
      if (containers.length > size) containers.length = size;
    },
    open(container: Container): void {
      containers.push(container);
      stack.depth = Math.max(stack.depth, containers.length);
    },
    inQuote(): boolean {
      return containers.some((container) => container.is === "quote");
    },
    standing(): Standing {
      let item: number | null = null;
      for (const container of containers) if (container.is === "item") item = container.piece;
      return { item, callout: containers.some((container) => container.is === "callout") };
    },
    itemDepth(): number {
      return containers.filter((container) => container.is === "item").length;
    },
  };
  return stack;

  function continues(container: Container, cursor: LineCursor): boolean {
    const indent = indentAt(text, cursor);
    if (container.is === "item") {
      if (indent.blankLine) return !container.fresh;
      if (indent.columns < container.width) return false;
      takeColumns(text, cursor, container.width);
      return true;
    }
    if (indent.blankLine || indent.columns > 3 || text.charCodeAt(indent.at) !== 62) return false;
    takeBehind(cursor, indent, 1);
    takeColumns(text, cursor, 1);
    return true;
  }
}
