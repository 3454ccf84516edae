/** Boots the stand-in in a browser and builds the window around it. */
import type { Backing } from "./adapter";
import type { BootOptions, Host } from "./boot";
import { boot } from "./boot";
import { CodeMirrorEditor } from "./code-mirror-editor";
import { CommandPalette } from "./commands";
import { extendWindow } from "./dom-extensions";
import { FileTreeView } from "./file-tree";
import { icons, setIcon } from "./icons";
import { editors } from "./markdown-view";
import { watchHovers } from "./page-preview";

/** What the server says, and what a test puts over it. */
type ShellOptions = BootOptions & { writable?: boolean; open?: string };

declare global {
  interface Window {
    /** A test's own options, laid over the server's before the page starts. */
    hostOptions?: Partial<ShellOptions>;
    /** The running stand-in, once it is up. */
    host?: Host;
  }
}

const toServer: Backing = {
  write: (path, content) => {
    void fetch(`/vault/${encodeURIComponent(path)}`, { method: "PUT", body: content });
  },
  remove: (path) => {
    void fetch(`/vault/${encodeURIComponent(path)}`, { method: "DELETE" });
  },
  makeFolder: () => undefined,
};

function ribbonButton(host: Host, icon: string, label: string, run: () => void): HTMLElement {
  const button = host.app.workspace.leftRibbon.containerEl.createDiv({
    cls: "clickable-icon side-dock-ribbon-action mod-app",
    attr: { role: "button", tabindex: "0", "aria-label": label },
  });
  setIcon(button, icon);
  button.addEventListener("click", run);
  button.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") run();
  });
  return button;
}

function dress(host: Host): void {
  const { app } = host;
  const { workspace } = app;
  const frame = document.body.createDiv({ cls: "app-container" });
  const main = frame.createDiv({ cls: "horizontal-main-container" });
  main.append(workspace.containerEl);
  frame.append(app.statusBarEl);
  const palette = (): void => {
    new CommandPalette(app).open();
  };
  ribbonButton(host, "panel-left", "Toggle left sidebar", () => {
    workspace.leftSplit.toggle();
  });
  ribbonButton(host, "panel-right", "Toggle right sidebar", () => {
    workspace.rightSplit.toggle();
  });
  ribbonButton(host, "terminal", "Open command palette", palette);
  ribbonButton(host, "sun-moon", "Toggle light and dark", () => {
    app.setTheme(app.isDarkMode() ? "light" : "dark");
  });
  ribbonButton(host, "settings", "Settings", () => {
    app.setting.open();
  }).addClass("mod-last");

  const bar = frame.createDiv({ cls: "mobile-navbar" });
  for (const [icon, label, run] of [
    [
      "menu",
      "Files",
      () => {
        workspace.leftSplit.toggle();
      },
    ],
    ["terminal", "Command palette", palette],
    [
      "panel-right",
      "Panel",
      () => {
        workspace.rightSplit.toggle();
      },
    ],
  ] as const) {
    const button = bar.createEl("button", {
      cls: "clickable-icon mobile-navbar-action",
      attr: { "aria-label": label },
    });
    setIcon(button, icon);
    button.addEventListener("click", run);
  }
  workspace.containerEl.addEventListener("click", (event) => {
    const dim = event.target === workspace.containerEl;
    if (!dim || !document.body.hasClass("is-phone")) return;
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  });

  const words = app.statusBarEl.createDiv({ cls: "status-bar-item plugin-word-count" });
  const count = (): void => {
    const text = workspace.activeEditor?.editor.getValue() ?? "";
    words.setText(`${String(text.split(/\s+/).filter(Boolean).length)} words`);
  };
  workspace.on("file-open", () => setTimeout(count, 50));
  workspace.on("editor-change", count);
  count();
}

/** Opens the panel of the first plugin that has one, as a user would have left it. */
function openPanel(host: Host): void {
  const id = Object.keys(host.app.commands.commands).find((each) => each.endsWith(":open-panel"));
  if (id !== undefined) host.app.commands.executeCommandById(id);
}

async function start(): Promise<void> {
  extendWindow(window);
  const served = (await (await fetch("/config.json")).json()) as ShellOptions;
  const options: ShellOptions = { ...served, ...window.hostOptions };
  editors.build = (view, parent, changed) => new CodeMirrorEditor(view, parent, changed);
  icons.strict = false;
  const first = options.open ?? "Home.md";
  const phone = options.phone ?? false;
  const host = await boot({
    ...options,
    ...(options.writable === true ? { backing: toServer } : {}),
    beforePlugins: (app) => {
      app.viewRegistry.register("file-explorer", (leaf) => new FileTreeView(leaf));
      watchHovers(app);
    },
    layout: options.layout ?? {
      left: ["file-explorer"],
      main: [
        first in options.files
          ? first
          : (Object.keys(options.files).find((p) => p.endsWith(".md")) ?? "empty"),
      ],
      leftOpen: !phone,
      rightOpen: false,
    },
  });
  dress(host);
  if (!phone && options.layout === undefined) openPanel(host);
  await host.settled();
  window.host = host;
}

start().catch((error: unknown) => {
  document.body.append(`The stand-in did not start: ${String(error)}`);
  throw error;
});
