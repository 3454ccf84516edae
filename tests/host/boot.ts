/** Starts the app over a vault of texts, in the order in which the real one starts. */
import * as codemirrorAutocomplete from "@codemirror/autocomplete";
import * as codemirrorState from "@codemirror/state";
import * as codemirrorView from "@codemirror/view";
import { MemoryAdapter } from "./adapter";
import type { Backing } from "./adapter";
import { App } from "./app";
import { Clock } from "./clock";
import { extendWindow } from "./dom-extensions";
import { failures } from "./events";
import type { CacheDelays } from "./metadata-cache";
import { moment } from "./moment";
import { obsidian } from "./obsidian";
import { openBasesView } from "./bases";
import { apiVersion, setLanguage, setPhone } from "./platform";
import { realDelay } from "./timers";
import { watchTooltips } from "./tooltip";

/** How the app starts; what is left out is the easy case. */
export type BootOptions = {
  /** Every file of the vault by its path. */
  files: Record<string, string>;
  vaultName?: string;
  /** Plugin ids to enable, whose files lie in the vault's plugin folder. */
  plugins?: string[];
  /** The page's clock at start, as `YYYY-MM-DDTHH:MM`; without it the machine's own. */
  now?: string;
  /** Let the clock stand still from the start. */
  frozen?: boolean;
  theme?: "light" | "dark";
  language?: string;
  phone?: boolean;
  /** The app's version; the newest that the stand-in knows without it. */
  apiVersion?: string;
  /** Real milliseconds before the index reads its first note, and between its turns. */
  cache?: Partial<CacheDelays> & { held?: boolean };
  /** Whether the plugin is there before the files are told: `create` for each. Default true. */
  storm?: boolean;
  /** Leaves to restore, by type or note path; those not in sight are deferred. */
  layout?: Parameters<App["workspace"]["changeLayout"]>[0];
  backing?: Backing;
  /** Runs on the new app before any plugin is there. */
  beforePlugins?: (app: App) => void;
};

/** The running app, and what tests may turn. */
export type Host = {
  app: App;
  clock: Clock;
  adapter: MemoryAdapter;
  /** What plugins threw in callbacks, newest last. */
  failures: unknown[];
  /** Waits until writes are done and the index has read them. */
  settled(): Promise<void>;
  /** Changes a file as another program or a sync would. */
  externalEdit(path: string, text: string | null): Promise<void>;
  /** Shows a registered view of Bases over all notes, as an open base would. */
  openBase(viewId: string, el: HTMLElement): void;
};

const newestApi = apiVersion.value;
/** So many hops by the shortest timers may follow one another in what is waited for. */
const turnsToSettle = 8;

/** Starts the app; answers once its layout stands. */
export async function boot(options: BootOptions): Promise<Host> {
  const clock = new Clock(window);
  if (options.now !== undefined || options.frozen === true) {
    if (options.now !== undefined) clock.set(new Date(options.now).getTime());
    if (options.frozen === true) clock.freeze();
    clock.install(window);
  }
  failures.length = 0;
  extendWindow(window);
  Object.assign(window, { moment });
  apiVersion.value = options.apiVersion ?? newestApi;
  setLanguage(options.language ?? "en");
  moment.locale(options.language ?? "en");
  document.body.classList.add("obsidian-app", "mod-linux", "is-frameless");
  setPhone(options.phone ?? false, document);

  const adapter = new MemoryAdapter(
    options.vaultName ?? "Vault",
    realDelay,
    options.backing ?? null,
  );
  const started = clock.now();
  adapter.seedFolder(".obsidian");
  for (const [path, text] of Object.entries(options.files)) adapter.seed(path, text, started);
  const app = new App(adapter, {
    obsidian,
    "@codemirror/autocomplete": codemirrorAutocomplete,
    "@codemirror/state": codemirrorState,
    "@codemirror/view": codemirrorView,
  });
  Object.assign(window, { app });
  app.setTheme(options.theme ?? "light");
  app.keymap.attach(document);
  watchTooltips(document);
  app.metadataCache.delays = { cold: options.cache?.cold ?? 0, each: options.cache?.each ?? 2 };
  app.metadataCache.held = options.cache?.held ?? false;
  options.beforePlugins?.(app);
  await app.loadCorePlugins();
  await app.plugins.loadManifests();
  if (options.storm === false) app.vault.load();
  for (const id of options.plugins ?? []) await app.plugins.enablePlugin(id);
  if (options.storm !== false) app.vault.load();
  if (options.layout) await app.workspace.changeLayout(options.layout);
  app.workspace.becomeReady();

  return {
    app,
    clock,
    adapter,
    failures,
    async settled() {
      // By turns, not by time alone: on a slow machine time is over before what follows had its turn.
      for (let turn = 0; turn < turnsToSettle; turn++) {
        await realDelay(0);
        await app.vault.settled();
        await app.metadataCache.settled();
      }
      await realDelay(5);
    },
    async externalEdit(path, text) {
      if (text === null) await adapter.remove(path);
      else await adapter.write(path, text);
    },
    openBase(viewId, el) {
      openBasesView(app, viewId, el);
    },
  };
}
