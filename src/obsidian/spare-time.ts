/** How long work may go on before the app gets its turn. */

/** In milliseconds: half a frame, so that typing and scrolling never wait for Kith. */
const slice = 8;

/** Turns taken between slices of work. */
export interface SpareTime {
  /** A promise to wait for once a slice is used up, else undefined. */
  readonly yield: () => Promise<void> | undefined;
  readonly stop: () => void;
}

/** Slices by a message channel: timers would be stretched to a second in a hidden window, and idle callbacks starve. */
export function spareTime(): SpareTime {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  let end = 0;
  port1.onmessage = () => {
    end = performance.now() + slice;
    for (const resume of waiting.splice(0)) resume();
  };
  return {
    yield: () => {
      if (performance.now() < end) return undefined;
      return new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      });
    },
    stop: () => {
      port1.close();
      for (const resume of waiting.splice(0)) resume();
    },
  };
}
