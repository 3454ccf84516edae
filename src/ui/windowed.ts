/** Which of many lines are on screen: only they, and a few around them, are made. */
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";

/** A run of lines to show, and the room that those before and after it take, in pixels. */
export interface Window {
  readonly from: number;
  /** The first that is not shown. */
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Up to so many lines are all made; more stand in an area of their own that scrolls. */
export const allShown = 60;
/** Lines within so many pixels beyond the edges are made too, so that scrolling and keys find them. */
const beyond = 256;
/** Before anything was measured: the height of a line of text, and of an area. */
const guessedLine = 32;
const guessedArea = 480;

/** The run of lines that an area shows, all lines being of one height. */
export function windowAt(count: number, line: number, area: number, scrolled: number): Window {
  const height = Math.max(1, line);
  const first = Math.max(0, Math.floor((scrolled - beyond) / height));
  const from = Math.min(first, Math.max(0, count - 1));
  const to = Math.min(count, Math.ceil((scrolled + area + beyond) / height));
  return { from, to, before: from * height, after: (count - to) * height };
}

/**
 * The window of an area over so many lines, which carry `data-kith-line`. A good guess of a line's height spares
 * making lines that turn out to lie beyond the edge.
 */
export function useWindow(
  count: number,
  guess = guessedLine,
): {
  readonly area: (element: HTMLElement | null) => void;
  readonly shown: Window;
  readonly isWindowed: boolean;
} {
  const element = useRef<HTMLElement | null>(null);
  const [measured, setMeasured] = useState({ line: guess, area: guessedArea, scrolled: 0 });
  const isWindowed = count > allShown;

  const measure = useCallback(() => {
    const area = element.current;
    if (area === null) return;
    const line = area.querySelector<HTMLElement>("[data-kith-line]")?.offsetHeight ?? 0;
    setMeasured((last) => {
      const next = {
        line: line > 0 ? line : last.line,
        area: area.clientHeight > 0 ? area.clientHeight : last.area,
        scrolled: area.scrollTop,
      };
      const was = windowAt(count, last.line, last.area, last.scrolled);
      const will = windowAt(count, next.line, next.area, next.scrolled);
      return was.from === will.from && was.to === will.to && next.line === last.line ? last : next;
    });
  }, [count]);

  const area = useCallback((next: HTMLElement | null) => {
    element.current = next;
  }, []);

  useLayoutEffect(() => {
    const watched = element.current;
    if (!isWindowed || watched === null) return;
    measure();
    watched.addEventListener("scroll", measure, { passive: true });
    const Observer = watched.ownerDocument.defaultView?.ResizeObserver;
    const observer = Observer === undefined ? null : new Observer(measure);
    observer?.observe(watched);
    return () => {
      watched.removeEventListener("scroll", measure);
      observer?.disconnect();
    };
  }, [isWindowed, measure]);

  const shown = isWindowed
    ? windowAt(count, measured.line, measured.area, measured.scrolled)
    : { from: 0, to: count, before: 0, after: 0 };
  return { area, shown, isWindowed };
}
