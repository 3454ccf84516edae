/** The window of an import: reads the file of the user's choice, shows the plan, and writes it when told to. */
import { Notice } from "obsidian";
import { type ComponentChild, h } from "preact";
import {
  type Choice,
  columnKey,
  type ColumnUse,
  type FileRead,
  type ImportPlan,
  largestFile,
  loadTableReader,
  matchPeople,
  notesForPlan,
  planSteps,
  readPeople,
  type Steps,
  useNamed,
} from "../core/import/index";
import { folded, say, type Told } from "../core/index";
import { ImportForm, type ImportState, type ImportView } from "../ui/forms/import-form";
import { messageOf, sayWhy } from "./cannot-do";
import { ComponentWindow } from "./component-window";
import type { DialogPorts } from "./dialog-frame";
import { spareTime } from "./spare-time";

type People = Extract<FileRead, { readonly is: "people" }>;

/** What was found out about the file so far. */
interface Read {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly people: People;
  readonly plan: ImportPlan;
  /** Of the index that it was planned by. */
  readonly revision: number;
}

/** Runs steps, giving the app its turns between them. */
type Run = <Result>(steps: Steps<Result>) => Promise<Result>;

/** One step that does nothing: a place to take turns. */
function* nothing(): Steps<void> {
  yield;
}

/** Thrown where work was overtaken by another wish, or the window was closed. */
class Overtaken extends Error {}

/** The window. Closing it stops what is going on; what was written of an unfinished import is taken back. */
export class ImportModal extends ComponentWindow {
  private readonly ports: DialogPorts;
  private state: ImportState = { is: "file", problem: null };
  private read: Read | null = null;
  private readonly mapping = new Map<string, ColumnUse>();
  private readonly choices = new Map<number, Choice>();
  /** Counts the wishes, so that work on an older one stops. */
  private wish = 0;

  constructor(ports: DialogPorts) {
    super(ports.app, ports.vault.catalogue().ui.people.import.title, ports.screen);
    this.ports = ports;
  }

  protected override onGone(): void {
    this.wish += 1;
  }

  private words() {
    return this.ports.vault.catalogue().ui.people.import;
  }

  protected override component(): ComponentChild {
    return h(ImportForm, {
      state: this.state,
      onFile: (file) => {
        void this.take(file);
      },
      onColumn: (name, use) => {
        void this.work(() => this.map(name, use));
      },
      onChoice: (line, choice) => {
        void this.work(() => this.choose(line, choice));
      },
      onSubmit: () => this.write(),
      onCancel: () => {
        this.close();
      },
    });
  }

  private showState(state: ImportState): void {
    this.state = state;
    this.showAgain();
  }

  private async take(file: File): Promise<void> {
    await this.work(async () => {
      if (file.size > largestFile) throw new Error(`${file.name} ${this.words().tooLarge}`);
      // What was answered for another file says nothing of the people and columns of this one.
      this.choices.clear();
      this.mapping.clear();
      this.showState({ is: "busy", what: "reading", done: 0 });
      const { wish } = this;
      const bytes = await file.arrayBuffer();
      if (this.wish !== wish) throw new Overtaken();
      await this.readAndPlan(file.name, new Uint8Array(bytes));
    });
  }

  private async map(name: string, use: string): Promise<void> {
    const meant = useNamed(use);
    if (meant !== null) this.mapping.set(columnKey(name), meant);
    if (this.read !== null) await this.readAndPlan(this.read.name, this.read.bytes);
  }

  private async choose(line: number, choice: string): Promise<void> {
    if (choice === "") this.choices.delete(line);
    else this.choices.set(line, choice === "new" ? { is: "new" } : { is: "contact", path: choice });
    if (this.read !== null) await this.plan(this.read);
  }

  /** Does one thing after another wish has ended; what goes wrong leads back to choosing a file. */
  private async work(act: () => Promise<void>): Promise<void> {
    this.wish += 1;
    try {
      await act();
    } catch (error) {
      if (error instanceof Overtaken || !this.isOnScreen) return;
      this.read = null;
      this.showState({ is: "file", problem: messageOf(error) });
    }
  }

  private async readAndPlan(name: string, bytes: Uint8Array): Promise<void> {
    const tables = await loadTableReader();
    const { calendar } = this.ports.vault.settings();
    const people = await this.inTurns((run) =>
      run(readPeople(name, bytes, calendar, tables, this.mapping)),
    );
    if (people.is === "refused") throw new Error(`${name} ${this.said(people.because)}`);
    await this.plan({ name, bytes, people });
  }

  private async plan({
    name,
    bytes,
    people,
  }: Omit<Read, "plan" | "revision">): Promise<ImportPlan> {
    if (this.state.is !== "plan") this.showState({ is: "busy", what: "planning", done: 0 });
    // Whoever came a moment ago, by another import or a sync, is not made once more.
    const { wish } = this;
    await this.ports.vault.settled();
    if (this.wish !== wish) throw new Overtaken();
    const { revision } = this.ports.vault.index();
    const plan = await this.inTurns((run) => this.planned(people, run));
    this.read = { name, bytes, people, plan, revision };
    this.showState({ is: "plan", view: this.view(this.read) });
    return plan;
  }

  private async planned({ people }: People, run: Run): Promise<ImportPlan> {
    const { app, vault } = this.ports;
    const isBusy = this.state.is !== "plan";
    const progress = (part: number): void => {
      if (isBusy) this.showState({ is: "busy", what: "planning", done: part });
    };
    const index = vault.index();
    const matches = await run(matchPeople(people, index.contacts(), this.choices));
    const texts = new Map<string, string>();
    const paths = notesForPlan(matches);
    for (const [at, path] of paths.entries()) {
      const file = app.vault.getFileByPath(path);
      if (file !== null) texts.set(path, await app.vault.cachedRead(file));
      await run(nothing());
      if (at % 50 === 0) progress((0.5 * at) / paths.length);
    }
    const from = paths.length === 0 ? 0 : 0.5;
    const taken = new Set(app.vault.getMarkdownFiles().map(({ path }) => folded(path)));
    return run(
      planSteps(matches, {
        index,
        isTaken: (path) => taken.has(path),
        textOf: (path) => texts.get(path) ?? null,
        progress: (done, of) => {
          progress(from + ((1 - from) * done) / of);
        },
      }),
    );
  }

  /** Runs steps in slices, so that the app goes on and the window can be closed; a newer wish ends it. */
  private async inTurns<Result>(act: (run: Run) => Promise<Result>): Promise<Result> {
    const wish = this.wish;
    const spare = spareTime();
    try {
      return await act(async (steps) => {
        for (;;) {
          const { done, value } = steps.next();
          if (done === true) return value;
          const turn = spare.yield();
          if (turn === undefined) continue;
          await turn;
          if (this.wish !== wish) throw new Overtaken();
        }
      });
    } finally {
      spare.stop();
    }
  }

  private async write(): Promise<void> {
    const { acts, vault } = this.ports;
    const { read, wish } = this;
    if (read === null) return;
    let { plan } = read;
    try {
      await vault.settled();
      if (vault.index().revision !== read.revision) {
        // What changed since it was shown; a question that it raises is asked first.
        plan = await this.plan(read);
        if (plan.asked.length > read.plan.asked.length) return;
      }
      await acts.carryOut(plan.edit, {
        progress: (done) => {
          this.showState({ is: "busy", what: "writing", done });
        },
        stopped: () => (this.wish === wish ? null : this.words().stopped),
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      const problem = messageOf(error);
      if (!this.isOnScreen) sayWhy(problem);
      else this.showState({ is: "file", problem });
      return;
    }
    this.close();
    new Notice(this.words().done(plan.created.length + plan.changed.length));
  }

  private said(told: Told): string {
    return say(told, this.ports.vault.catalogue().sayings);
  }

  private view({ name, people, plan }: Read): ImportView {
    const { columns, holds, format } = people;
    const doubtful = [...this.choices].flatMap(([line, choice]) => {
      const person = people.people.find((one) => one.line === line);
      return person === undefined ? [] : [{ person, choice }];
    });
    return {
      file: name,
      format,
      people: people.people.length,
      columns: columns.map((column, at) => ({ name: column, use: holds[at] ?? "" })),
      asked: [
        ...plan.asked.map(({ person: { line, name: who }, why, candidates }) => ({
          line,
          name: who,
          why: this.said(why),
          candidates,
          choice: "",
        })),
        ...doubtful.map(({ person: { line, name: who }, choice }) => ({
          line,
          name: who,
          why: "",
          candidates: choice.is === "new" ? [] : [choice.path],
          choice: choice.is === "new" ? "new" : choice.path,
        })),
      ].sort((a, b) => a.line - b.line),
      made: plan.created.map(({ path, person: { emails, phones, company } }) => ({
        path,
        says: [...emails, ...phones, company ?? ""].filter((text) => text !== "").join(", "),
      })),
      added: plan.changed.map(({ path, additions }) => ({
        path,
        says: additions
          .map(({ property, values }) => `${property}: ${values.join(", ")}`)
          .join("; "),
      })),
      same: plan.same.length,
      problems: [...people.problems, ...plan.problems].map(({ line, told, message }) => ({
        line,
        message: this.said(told ?? message),
      })),
    };
  }
}
