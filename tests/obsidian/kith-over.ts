/** The whole plugin over a vault in the stand-in for the app, without a browser: its commands, windows, notices and panel. */
import { jest } from "@jest/globals";
import { act } from "preact/test-utils";
import type { KithPlugin } from "../../src/obsidian/kith-plugin";
import { boot, type BootOptions, type Host } from "../host/boot";
import { MarkdownView } from "../host/markdown-view";
import { obsidian } from "../host/obsidian";
import { nameOf } from "../ui/screen-in";
import { dataPath } from "./acts-over";

jest.mock("obsidian", () => obsidian, { virtual: true });

const { KithPlugin: Kith } = jest.requireActual<typeof import("../../src/obsidian/kith-plugin")>(
  "../../src/obsidian/kith-plugin",
);

/** The plugin with the app around it. */
export interface KithOver {
  readonly host: Host;
  readonly kith: KithPlugin;
  /** Waits until what was begun is done, and shown. */
  readonly settled: () => Promise<void>;
  /** Runs a command by its id without the plugin's; whether it may run now. */
  readonly run: (command: string) => Promise<boolean>;
  /** The command's handler on the app's own command line, and what it answers. */
  readonly ask: (command: string, params?: Record<string, string>) => Promise<string>;
  /** What the open notices say, oldest first. */
  readonly notices: () => readonly string[];
  /** The window that stands on top; fails without one. */
  readonly top: () => HTMLElement;
  /** How many windows stand open. */
  readonly windows: () => number;
  /** The one control of that name in the window on top, else in the page. */
  readonly named: (name: string, inside?: HTMLElement) => HTMLElement;
  readonly click: (name: string, inside?: HTMLElement) => Promise<void>;
  readonly type: (name: string, text: string) => Promise<void>;
  /** Presses a key where the focus is. */
  readonly press: (key: string, init?: KeyboardEventInit) => Promise<void>;
  readonly escape: () => Promise<void>;
  /** Opens a note in its editor. */
  readonly open: (path: string) => Promise<MarkdownView>;
  /** Chooses a line of the menu that stands open. */
  readonly choose: (title: string) => Promise<void>;
  /** A file of the vault as it lies on the disk. */
  readonly file: (path: string) => string | undefined;
  /** Every file as it lies on the disk. */
  readonly files: () => Readonly<Record<string, string>>;
  /** Another device, or another program, writes a file, or takes it away. */
  readonly sync: (path: string, text: string | null) => Promise<void>;
  /** Moves a clock that stands still on, in minutes; asleep, what fell due comes late. */
  readonly pass: (minutes: number, asleep?: boolean) => Promise<void>;
  readonly unload: () => Promise<void>;
  /** Notes that are to be read from now on arrive late. */
  readonly holdReading: () => void;
  /** Lets the notes be read, where they were held. */
  readonly goOnReading: () => Promise<void>;
}

/** When these vaults are opened, unless a test says otherwise. */
const sundayMorning = "2026-11-22T10:00";

/** A goal, two people, what happened with one of them, and what is planned with both. */
export const aVault: Readonly<Record<string, string>> = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Call two friends\n",
  "People/Ana.md": "---\ncadence: monthly\n---\n",
  "People/Ben.md": "---\ncircle: work\n---\n",
  "2026-11-20.md":
    "- Called [[Ana]]\n- [ ] Write to [[Ben]] 📅 2026-11-25\n- [ ] Post the atlas to [[Ana]] 📅 2026-12-10\n",
  [dataPath]: '{"circles":[{"name":"work"}]}',
};

const stopped: (() => void)[] = [];

/** Puts away what the test before left on the screen. */
export function clearScreen(): void {
  for (const stop of stopped.splice(0)) stop();
  document.body.replaceChildren();
  window.localStorage.clear();
}

/** Opens the app over a vault of texts, with the plugin in it, and shows what it says at its start. */
export async function kithOver(
  files: Readonly<Record<string, string>>,
  { holdReading = false, ...options }: Omit<BootOptions, "files"> & { holdReading?: boolean } = {},
): Promise<KithOver> {
  // However slow the machine is: what Kith puts off because telling takes long is tried with the open vault alone.
  jest.spyOn(performance, "now").mockReturnValue(0);
  let made: KithPlugin | null = null;
  const host = await boot({ files: { ...files }, now: sundayMorning, ...options });
  const { app, adapter } = host;
  let goOn = (): void => undefined;
  const hold = (): void => {
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const read = app.vault.cachedRead.bind(app.vault);
    app.vault.cachedRead = async (file) => {
      await held;
      return read(file);
    };
  };
  if (holdReading) hold();
  const manifest = { id: "kith", name: "Kith", version: "0.0.0", dir: ".obsidian/plugins/kith" };
  await act(async () => {
    // The stand-in is the app, as far as the plugin asks.
    const kith: KithPlugin = new Kith(app as never, manifest as never);
    made = kith;
    const standIn = kith as unknown as { _loaded: boolean; onload: () => Promise<void> };
    standIn._loaded = true;
    // So that the app tells it of settings that a sync brought.
    Object.assign(app.plugins.plugins, { kith });
    Object.assign(app.plugins.manifests, { kith: manifest });
    app.plugins.savedByPlugin.set("kith", files[dataPath] ?? "");
    await standIn.onload();
  });
  const kith = made as unknown as KithPlugin;
  stopped.push(() => {
    kith.unload();
  });
  const settled = async (): Promise<void> => {
    await act(async () => {
      await host.settled();
    });
  };
  const modals = (): HTMLElement[] => [
    ...document.body.querySelectorAll<HTMLElement>(":scope > .modal-container"),
  ];
  const top = (): HTMLElement => {
    const found = modals().at(-1);
    if (found === undefined) throw new Error("No window stands open.");
    return found;
  };
  const named = (name: string, inside = modals().at(-1) ?? document.body): HTMLElement => {
    const all = [
      ...inside.querySelectorAll<HTMLElement>("button, a, input, select, textarea, summary"),
    ];
    const [first, second] = all.filter((each) => nameOf(each) === name);
    if (first === undefined || second !== undefined) {
      const names = all.map(nameOf).join(" | ");
      throw new Error(`${first ? "Several are" : "None is"} called ${name}, of: ${names}`);
    }
    return first;
  };
  const press: KithOver["press"] = async (key, init = {}) => {
    await act(() => {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
      );
    });
    await settled();
  };
  await settled();
  return {
    host,
    kith,
    settled,
    run: async (command) => {
      let mayRun = false;
      await act(() => {
        mayRun = app.commands.executeCommandById(`kith:${command}`);
      });
      await settled();
      return mayRun;
    },
    ask: async (command, params = {}) => {
      const found = app.cliHandlers.get(`kith:${command}`);
      if (!found) throw new Error(`There is no command ${command}.`);
      return found.handler(params);
    },
    notices: () =>
      [...document.body.querySelectorAll(".notice")].map(({ textContent }) => textContent),
    top,
    windows: () => modals().length,
    named,
    click: async (name, inside) => {
      await act(() => {
        named(name, inside).click();
      });
      await settled();
    },
    type: async (name, text) => {
      await act(() => {
        const field = named(name);
        if (!("value" in field)) throw new Error(`Nothing can be typed into ${name}.`);
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settled();
    },
    press,
    escape: () => press("Escape"),
    open: async (path) => {
      const file = app.vault.getFileByPath(path);
      if (file === null) throw new Error(`There is no note ${path}.`);
      const leaf = app.workspace.getLeaf(true);
      await act(() => leaf.openFile(file, { active: true }));
      await settled();
      if (!(leaf.view instanceof MarkdownView)) throw new Error(`${path} opens in no editor.`);
      return leaf.view;
    },
    choose: async (title) => {
      const lines = [...document.body.querySelectorAll<HTMLElement>(".menu-item")];
      const line = lines.find(({ textContent }) => textContent.trim() === title);
      if (!line) throw new Error(`The menu has no ${title}.`);
      await act(() => {
        line.click();
      });
      await settled();
    },
    file: (path) => {
      const content = adapter.files.get(path)?.content;
      return typeof content === "string" ? content : undefined;
    },
    files: () =>
      Object.fromEntries(
        [...adapter.files].map(([path, { content }]) => [
          path,
          typeof content === "string" ? content : "",
        ]),
      ),
    sync: async (path, text) => {
      await host.externalEdit(path, text);
      await settled();
    },
    pass: async (minutes, asleep = false) => {
      await act(() => {
        if (asleep) host.clock.sleep(minutes * 60_000);
        else host.clock.advance(minutes * 60_000);
      });
      await settled();
    },
    unload: async () => {
      kith.unload();
      await settled();
    },
    holdReading: hold,
    goOnReading: async () => {
      goOn();
      await act(async () => {
        await kith.api?.ready();
      });
      await settled();
    },
  };
}

export { dataPath };
