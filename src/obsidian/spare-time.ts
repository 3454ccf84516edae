/** How long work may go on before the app gets its turn. */

/** In milliseconds: with the note that is just being read, half a frame, so that typing and scrolling never wait for Kith. */
const slice = 5;

/** Turns taken between slices of work. */
export interface SpareTime {
  /** A promise to wait for once a slice is used up, else undefined. */
  readonly yield: () => Promise<void> | undefined;
  readonly stop: () => void;
}

/**
 * Slices by a message channel: timers would be stretched to a second in a hidden window, and idle callbacks starve.
 * A window without channels, such as one of tests, gets what waits for nothing.
 */
export function spareTime(): SpareTime {
  const waiting: (() => void)[] = [];
  let end = 0;
  const resumeAll = (): void => {
    end = performance.now() + slice;
    for (const resume of waiting.splice(0)) resume();
  };
  const turns = typeof MessageChannel === "undefined" ? byPromise(resumeAll) : byChannel(resumeAll);
  return {
    yield: () => {
      if (performance.now() < end) return undefined;
      return new Promise((resolve) => {
        waiting.push(resolve);
        turns.ask();
      });
    },
    stop: () => {
      turns.stop();
      for (const resume of waiting.splice(0)) resume();
    },
  };
}

/** A way to get a turn after the app had its own. */
interface Turns {
  readonly ask: () => void;
  readonly stop: () => void;
}

function byChannel(turn: () => void): Turns {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = turn;
  return {
    ask: () => {
      port2.postMessage(null);
    },
    stop: () => {
      port1.close();
    },
  };
}

function byPromise(turn: () => void): Turns {
  return { ask: () => void Promise.resolve().then(turn), stop: () => undefined };
}
