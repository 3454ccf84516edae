/** A terminal of which nobody reads a word. */
import picocolors from "picocolors";

/** English, 80 columns wide, without colours; what is said goes nowhere. */
export const silentTerminal = {
  language: "en",
  width: 80,
  colours: picocolors.createColors(false),
  showsProgress: false,
  print: () => undefined,
  complain: () => undefined,
  progress: () => undefined,
};
