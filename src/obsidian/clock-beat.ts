/** When to look at the clock again: timers stop with a sleeping device, so every sign of waking counts as well. */
import type { Plugin } from "obsidian";

/** In milliseconds. */
const beatLength = 30_000;

/** Calls `beat` every half minute, and whenever the window is looked at again; it ends with the plugin. */
export function onClockBeat(
  plugin: Pick<Plugin, "registerInterval" | "registerDomEvent">,
  beat: () => void,
): void {
  plugin.registerInterval(window.setInterval(beat, beatLength));
  plugin.registerDomEvent(window, "focus", beat);
  plugin.registerDomEvent(window, "online", beat);
  plugin.registerDomEvent(document, "visibilitychange", () => {
    if (document.visibilityState === "visible") beat();
  });
}
