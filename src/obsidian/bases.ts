/** Views of Bases with what Kith derives: goals with their progress, contacts with their silence. Nothing is written for them. */
import { BasesView, type Plugin, type QueryController, requireApiVersion } from "obsidian";
import { type ComponentChild, h } from "preact";
import {
  type BlockView,
  columnHeading,
  contactFacts,
  contactRow,
  dayOf,
  goalGroups,
  goalProgress,
} from "../core/index";
import type { PanelActions } from "../ui/actions";
import { Block } from "../ui/blocks/block";
import { type Mounted, mount } from "../ui/render";
import type { OpenVault } from "./open-vault";
import { screenOf } from "./panel-actions";

/** Notes under one heading of the base; `""` without a heading. */
interface NotesGroup {
  readonly heading: string;
  readonly paths: readonly string[];
}

/** Makes a block's content of the notes that a base shows. */
type Contents = (groups: readonly NotesGroup[], vault: OpenVault) => BlockView;

const views: readonly {
  readonly id: string;
  readonly name: "goals" | "contacts";
  readonly icon: string;
  readonly contents: Contents;
}[] = [
  { id: "kith-goals", name: "goals", icon: "target", contents: goalsOf },
  { id: "kith-contacts", name: "contacts", icon: "users", contents: contactsOf },
];

/** Registers the views where the app has Bases. */
export function registerBases(
  plugin: Pick<Plugin, "registerBasesView">,
  vault: OpenVault,
  actions: PanelActions,
): void {
  if (requireApiVersion("1.10.0") && "registerBasesView" in plugin) {
    // The class can only be made here: an older app has nothing to extend.
    class NotesView extends BasesView {
      readonly type: string;
      private readonly contents: Contents;
      private readonly element: HTMLElement;
      private mounted: Mounted | null = null;

      constructor(
        controller: QueryController,
        element: HTMLElement,
        id: string,
        contents: Contents,
      ) {
        super(controller);
        this.type = id;
        this.element = element;
        this.contents = contents;
      }

      override onload(): void {
        this.register(
          vault.onChange(() => {
            this.onDataUpdated();
          }),
        );
      }

      override onunload(): void {
        this.mounted?.unmount();
        this.mounted = null;
      }

      override onDataUpdated(): void {
        const groups = this.data.groupedData.map(({ key, entries }) => ({
          heading: key?.toString() ?? "",
          paths: entries.map(({ file }) => file.path),
        }));
        const content: ComponentChild = h(Block, { view: this.contents(groups, vault) });
        const screen = screenOf(vault, actions);
        if (this.mounted === null) this.mounted = mount(this.element, content, screen);
        else this.mounted.update(content, screen);
      }
    }
    for (const { id, name, icon, contents } of views) {
      plugin.registerBasesView(id, {
        name: vault.catalogue().app.bases[name],
        icon,
        factory: (controller, element) => new NotesView(controller, element, id, contents),
      });
    }
  }
}

const looks = { short: false, explanation: null } as const;
/** So many past periods stand in a goal's strip. */
const stripLength = 8;

function goalsOf(groups: readonly NotesGroup[], vault: OpenVault): BlockView {
  const index = vault.index();
  const shown = new Set(groups.flatMap(({ paths }) => paths));
  const goals = index
    .goals()
    .filter(({ path }) => shown.has(path))
    .map((goal) => goalProgress(goal, index, vault.now(), stripLength));
  const { screen } = vault.catalogue();
  return {
    is: "goals",
    as: "list",
    ...looks,
    groups: goalGroups(goals, dayOf(vault.now()), screen),
  };
}

const columns = ["name", "circle", "last contact", "silence", "state", "next plan"] as const;

function contactsOf(groups: readonly NotesGroup[], vault: OpenVault): BlockView {
  const index = vault.index();
  const now = vault.now();
  const words = vault.catalogue();
  return {
    is: "contacts",
    as: "table",
    ...looks,
    columns: columns.map((column) => ({ column, heading: columnHeading(column, words.query) })),
    groups: groups.map(({ heading, paths }) => ({
      heading: heading === "" ? null : heading,
      rows: paths.flatMap((path) => {
        const contact = index.contact(path);
        if (contact === null) return [];
        return [
          () => contactRow(contactFacts(contact, index, dayOf(now)), columns, index, now, words),
        ];
      }),
    })),
  };
}
