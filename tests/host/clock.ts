/** A page's clock in a test's hands: it flows from a chosen moment, stands still, or sleeps. */
import { RealDate } from "./timers";

type Timer = { due: number; every: number | null; run: () => void };

export class Clock {
  private readonly timers = new Map<number, Timer>();
  private nextId = 1;
  private offset = 0;
  private frozenAt: number | null = null;
  private readonly native: {
    set: (run: () => void, ms: number) => number;
    clear: (id: number) => void;
  };
  private pump: number | null = null;

  constructor(win: Window & typeof globalThis) {
    const set = win.setTimeout.bind(win);
    const clear = win.clearTimeout.bind(win);
    this.native = { set: (run, ms) => set(run, ms), clear };
  }

  /** Epoch milliseconds as the page sees them. */
  now(): number {
    return this.frozenAt ?? RealDate.now() + this.offset;
  }

  /** Moves to a moment without firing anything, as when a machine wakes. */
  set(moment: number): void {
    this.offset = moment - RealDate.now();
    if (this.frozenAt !== null) this.frozenAt = moment;
    this.schedule();
  }

  /** Stops the flow: from here on only `advance` moves time and fires timers. */
  freeze(): void {
    this.frozenAt = this.now();
    this.schedule();
  }

  /** Lets time flow on from where it stands. */
  thaw(): void {
    if (this.frozenAt === null) return;
    this.offset = this.frozenAt - RealDate.now();
    this.frozenAt = null;
    this.schedule();
  }

  /** Moves time on and fires each timer at its own moment, in order. */
  advance(ms: number): void {
    const flows = this.frozenAt === null;
    this.freeze();
    const end = this.now() + ms;
    for (let next = this.earliest(end); next !== null; next = this.earliest(end)) {
      this.frozenAt = Math.max(this.now(), next.timer.due);
      this.fire(next.id, next.timer);
    }
    this.frozenAt = end;
    if (flows) this.thaw();
  }

  /** Moves time on with all timers stopped; what fell due meanwhile fires once, late. */
  sleep(ms: number): void {
    const flows = this.frozenAt === null;
    this.freeze();
    this.frozenAt = this.now() + ms;
    for (const [id, timer] of [...this.timers]) {
      if (timer.due <= this.now()) this.fire(id, timer);
    }
    if (flows) this.thaw();
  }

  /** Puts this clock's Date and timers in the place of the window's own. */
  install(win: Window & typeof globalThis): void {
    const clock = this;
    class PageDate extends RealDate {
      constructor(...given: unknown[]) {
        if (given.length === 0) super(clock.now());
        else super(...(given as [number]));
      }
      static override now(): number {
        return clock.now();
      }
    }
    const start = (run: unknown, ms: unknown, every: boolean, args: unknown[]): number => {
      const wait = Math.max(Number(ms) || 0, every ? 1 : 0);
      const call = (): void => {
        if (typeof run === "function") Reflect.apply(run, win, args);
      };
      const id = this.nextId++;
      this.timers.set(id, { due: this.now() + wait, every: every ? wait : null, run: call });
      this.schedule();
      return id;
    };
    const stop = (id: unknown): void => {
      this.timers.delete(Number(id));
    };
    Object.assign(win, {
      Date: PageDate,
      setTimeout: (run: unknown, ms?: unknown, ...args: unknown[]) => start(run, ms, false, args),
      setInterval: (run: unknown, ms?: unknown, ...args: unknown[]) => start(run, ms, true, args),
      clearTimeout: stop,
      clearInterval: stop,
    });
  }

  private earliest(end: number): { id: number; timer: Timer } | null {
    let best: { id: number; timer: Timer } | null = null;
    for (const [id, timer] of this.timers) {
      if (timer.due <= end && (best === null || timer.due < best.timer.due)) best = { id, timer };
    }
    return best;
  }

  private fire(id: number, timer: Timer): void {
    if (timer.every === null) this.timers.delete(id);
    else timer.due = this.now() + timer.every;
    try {
      timer.run();
    } catch (error) {
      console.error(error);
    }
  }

  private schedule(): void {
    if (this.pump !== null) this.native.clear(this.pump);
    this.pump = null;
    if (this.frozenAt !== null) return;
    const next = this.earliest(Infinity);
    if (next === null) return;
    const wait = Math.min(Math.max(next.timer.due - this.now(), 0), 60_000);
    this.pump = this.native.set(() => {
      this.pump = null;
      const due = this.earliest(this.now());
      if (due) this.fire(due.id, due.timer);
      this.schedule();
    }, wait);
  }
}
