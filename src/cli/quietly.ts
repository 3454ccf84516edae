/** How something is done that nothing else depends on. */

/** Does it; that it fails is passed over. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Each caller says why nothing is lost.
  }
}
