/** One act at a time, however quickly one presses, and what went wrong with it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useScreen } from "../screen";

/** What a form or a walk carries out. */
export type Act = () => Promise<void> | void;

/**
 * The problem to show, whether an act is under way, and what carries one out; another is let be meanwhile. Where the form
 * is gone by the time an act fails, that is told elsewhere.
 */
export function useOneAct(): {
  readonly problem: string | null;
  readonly busy: boolean;
  /** `because` says why it can't be carried out yet. */
  readonly carryOut: (act: Act, because?: string | null) => Promise<void>;
} {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // Known at once, where what is shown comes a little later.
  const isUnderWay = useRef(false);
  const { say } = useScreen();
  const isGone = useRef(false);
  useLayoutEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const carryOut = async (act: Act, because: string | null = null): Promise<void> => {
    if (isUnderWay.current) return;
    setProblem(because);
    if (because !== null) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      await act();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (isGone.current) say(why);
      else setProblem(why);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { problem, busy, carryOut };
}
