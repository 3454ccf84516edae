/** What every component can reach without being handed it: the host's actions and icons, and the words of the language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Day, ScreenWords, UiWords } from "../core/index";
import type { PanelActions } from "./actions";

/** Draws the icon of a lucide name into an element, which is empty. */
export type DrawIcon = (element: HTMLElement, name: string) => void;

/** What a host gives to whatever it mounts. */
export interface Screen {
  readonly actions: PanelActions;
  readonly drawIcon: DrawIcon;
  /** Tells a person what no component can show any more. */
  readonly say: (text: string) => void;
  readonly words: UiWords;
  readonly screenWords: ScreenWords;
  readonly today: Day;
  /** How far the first reading of the notes is; null once all are read. */
  readonly reading: { readonly read: number; readonly total: number } | null;
}

const ScreenContext = createContext<Screen | null>(null);

/** Gives a screen to all components within. */
export const ScreenProvider = ScreenContext.Provider;

/** The screen that a component stands on; outside of one it fails, as nothing could be done there. */
export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === null) throw new Error("A component stands outside of a screen.");
  return screen;
}
