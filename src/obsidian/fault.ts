/** Where a mistake of ours goes that should not happen: to the app's console, stopping nothing. */

/** Reports an error as the app reports those of plugins. */
export function fault(error: unknown): void {
  window.setTimeout(() => {
    throw error;
  });
}
