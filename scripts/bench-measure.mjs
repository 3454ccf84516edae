/** Takes one measure in a process of its own, so that nothing is warm: `node bench-measure.mjs BUNDLE MEASURE VAULT CACHE`. */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [bundle, measure, root, cache] = process.argv.slice(2);
const kith = createRequire(import.meta.url)(bundle);
const settings = kith.defaultSettings();
/** As if the notes had been written long ago, so that all of them may be kept. */
const later = Date.now() + 60_000;

function filesIn() {
  return kith.notesIn(kith.openFolder(root)).files;
}

function textOf({ path }) {
  return readFileSync(join(root, path), "utf8");
}

/** The notes that Kith reads whole, by their path alone. */
function relevant(files) {
  return files.filter(({ path }) => /^(?:Journal|People|Goals)\//.test(path));
}

function notesOf(kept) {
  const notes = [];
  for (const file of filesIn()) {
    const known = kept?.note(file) ?? null;
    const text = known === null ? textOf(file) : "";
    const note = known ?? kith.readNote(file.path, text, settings);
    if (known === null) kept?.wasRead(file, text, note);
    notes.push(note);
  }
  return notes;
}

function indexOf(notes) {
  const index = kith.createNoteIndex(settings);
  index.putAll(notes);
  return index;
}

const keptFile = () => kith.openKeptFile(cache, root, settings, "bench", later);

/** What is done, as one act each; those that need more files first answer the act. */
const measures = {
  /** The floor: every file as text, and where its frontmatter ends. */
  floor: () => () => {
    let frontmatter = 0;
    for (const file of filesIn()) {
      const text = textOf(file);
      if (text.startsWith("---\n") && text.indexOf("\n---", 3) > 0) frontmatter += 1;
    }
    return frontmatter;
  },
  cold: () => () => indexOf(notesOf(null)).size().interactions,
  /** The light reader over all notes that matter, without what it all means: no dates, no plans, no index. */
  syntax: () => () => {
    let lines = 0;
    for (const file of filesIn()) {
      const text = textOf(file);
      if (/^(?:Journal|People|Goals)\//.test(file.path))
        lines += kith.readNoteText(text).lines.length;
    }
    return lines;
  },
  warm: () => {
    const kept = keptFile();
    notesOf(kept);
    kept.keep();
    return () => indexOf(notesOf(keptFile())).size().interactions;
  },
  /** The reference reader over a tenth of the notes that matter. */
  remark: () => {
    const texts = relevant(filesIn())
      .filter((_, at) => at % 10 === 0)
      .map(textOf);
    return () => texts.reduce((sum, text) => sum + kith.readNoteTextByRemark(text).lines.length, 0);
  },
  scan: () => {
    const texts = relevant(filesIn())
      .filter((_, at) => at % 10 === 0)
      .map(textOf);
    return () => texts.reduce((sum, text) => sum + kith.readNoteText(text).lines.length, 0);
  },
  /** What the index and its notes hold on to, in bytes a note. */
  heap: () => {
    const used = () => {
      globalThis.gc();
      globalThis.gc();
      return process.memoryUsage().heapUsed;
    };
    return () => {
      const files = filesIn();
      const paths = files.map(({ path }) => path);
      // Read a few times first, so that what the reader itself keeps is there already.
      for (const file of relevant(files).slice(0, 500))
        kith.readNote(file.path, textOf(file), settings);
      const before = used();
      const index = kith.createNoteIndex(settings);
      for (let at = 0; at < files.length; at += 64) {
        const some = files.slice(at, at + 64);
        index.putAll(
          some.map((file) => kith.leanNote(kith.readNote(file.path, textOf(file), settings))),
        );
      }
      const held = used() - before;
      return { bytes: held / paths.length, interactions: index.size().interactions };
    };
  },
  /** One line of 100 kB, of one sort each; the slowest, in milliseconds. */
  longLine: () => () => {
    const sorts = [
      "a b ",
      "Called [[Bo]] and ",
      "[[[",
      "- [ ] ",
      "tomorrow ",
      "**_",
      "%% ",
      "half an hour ",
      "2026-12-01 ",
      "I should call ",
      "| ",
      "#tag ",
      "x",
    ];
    const times = sorts.map((sort) => {
      const text = `- ${sort.repeat(Math.ceil(100_000 / sort.length)).slice(0, 100_000)}\n`;
      return [0, 1, 2]
        .map(() => {
          const start = performance.now();
          kith.readNote("Journal/2026-11-18.md", text, settings);
          return performance.now() - start;
        })
        .sort((a, b) => a - b)[1];
    });
    return { slowest: Math.max(...times), sort: sorts[times.indexOf(Math.max(...times))] };
  },
  /** Notes of open tasks, of 2.9 and of 5.8 MB: twice the text must not take much more than twice the time. */
  longNote: () => () => {
    const times = [100_000, 200_000].map((lines) => {
      const text = "- [ ] Write a mail to [[Bo]]\n".repeat(lines);
      const start = process.cpuUsage();
      kith.readNote("Journal/2026-11-18.md", text, settings);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return { first: times[0], ratio: times[1] / times[0] };
  },
};

const act = measures[measure]();
const start = performance.now();
const used = process.cpuUsage();
const answer = act();
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(used);
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000, answer }));
