/** What the demo's server takes and gives. */
export type DemoOptions = {
  /** The folder of notes; none for an empty vault. */
  vault?: string;
  /** The folder with the plugin's three files. */
  plugin?: string;
  /** A port; 0 or none takes a free one. */
  port?: number;
  /** A folder that gets what is changed in the page. */
  write?: string;
  /** Options of the stand-in, as `boot` takes them. */
  options?: Record<string, unknown>;
  /** Files laid over the vault's own, by path. */
  files?: Record<string, string>;
};

/** Starts the server on this machine alone. */
export function serveDemo(options: DemoOptions): Promise<{ url: string; close(): Promise<void> }>;
