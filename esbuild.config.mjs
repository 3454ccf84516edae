/** Builds what ships: `main.js` for the app, `dist/kith.cjs` for the command. Long, as all that is left out of other people's code stands in one place. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/**
 * gray-matter brings JavaScript engines, js-yaml, `fs` and `eval(`; the notes are read with safe engines of our own,
 * so the bundle gets empty ones in their place.
 * @type {import("esbuild").Plugin}
 */
const safeMatter = {
  name: "safe-gray-matter",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(js-yaml|fs)$/ }, ({ importer, path }) =>
      importer.includes("gray-matter") ? { path, namespace: "left-out" } : null,
    );
    onResolve({ filter: /engines$/ }, ({ importer, path }) =>
      importer.includes("gray-matter") ? { path, namespace: "left-out" } : null,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * What of other people's code can't ship as it is: file, text, and the text in its place. `Buffer` is node's. The
 * transform only finds addresses once more in text whose addresses were found.
 * @type {readonly (readonly [RegExp, string, string])[]}
 */
const mended = [
  [/mdast-util-gfm-autolink-literal\/lib\/index\.js$/, "[transformGfmAutolinkLiterals]", "[]"],
  [/gray-matter\/lib\/utils\.js$/, "Buffer.from(input)", "input"],
  // What only odd text needs is made when such text comes: making it takes a tenth of a short call of the command.
  [
    /string-width\/index\.js$/,
    "const segmenter = new Intl.Segmenter();",
    `let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`,
  ],
  [
    /string-width\/index\.js$/,
    "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
    `let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= /^\\p{RGI_Emoji}$/v).test(text) };`,
  ],
  // No command of ours is a program of its own, so what would start one is brought when one is.
  [
    /commander\/lib\/command\.js$/,
    "const childProcess = require('node:child_process');",
    "const childProcess = { spawn: (...call) => require('node:child_process').spawn(...call) };",
  ],
  // Chrono's readers are made where this module is loaded, asked for or not; the one that is asked for is made by ours.
  [
    /chrono-node\/dist\/esm\/locales\/en\/index\.js$/,
    "new Chrono(configuration.",
    "/* @__PURE__ */ new Chrono(/* @__PURE__ */ configuration.",
  ],
  // Nothing of ours asks for HTML to be set; so that nothing ever can, what would set it is gone.
  [/preact\/dist\/preact\.mjs$/, '"dangerouslySetInnerHTML"==s?y=k:', ""],
  [/preact\/dist\/preact\.mjs$/, '"dangerouslySetInnerHTML"==s?h=k:', ""],
  [
    /preact\/dist\/preact\.mjs$/,
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    "(",
  ],
];

/** @type {import("esbuild").Plugin} */
const mendOthers = {
  name: "mend-others",
  setup({ onLoad }) {
    for (const [filter] of mended) {
      onLoad({ filter }, ({ path }) => {
        let contents = readFileSync(path, "utf8");
        for (const [file, text, instead] of mended) {
          if (!file.test(path)) continue;
          if (!contents.includes(text)) throw new Error(`${path} no longer holds ${text}`);
          contents = contents.replaceAll(text, () => instead);
        }
        return { contents };
      });
    }
  },
};

/**
 * What Kith never calls: each file, and what stands in its place. Notes are edited as text, so nothing that writes
 * markdown is asked for; of papaparse, only what reads a text; of gray-matter, only what finds the frontmatter; of unified, only the way to its parser,
 * without the files, messages and transforms of a whole pipeline; of chrono-node, only its strict reader.
 * @type {readonly (readonly [RegExp, (source: string) => string])[]}
 */
const neverCalled = [
  // Checkboxes and bare addresses are read line by line, and these readers switched off (markdown-syntax.ts).
  [
    /micromark-extension-gfm\/index\.js$/,
    without(/^ +gfm(?:AutolinkLiteral|TaskListItem)\(\),?$/gm),
  ],
  [
    /mdast-util-gfm\/lib\/index\.js$/,
    without(/^ +(?:\w+ToMarkdown\b.*|gfm(?:AutolinkLiteral|TaskListItem)FromMarkdown\(\),?)$/gm),
  ],
  [/gray-matter\/lib\/stringify\.js$|section-matter\/index\.js$/, () => "module.exports = {};"],
  [/gray-matter\/lib\/excerpt\.js$/, () => "module.exports = () => undefined;"],
  [
    /kind-of\/index\.js$/,
    () => `module.exports = (value) => (value === null ? "null" : typeof value);`,
  ],
  // Nobody prints its answers or asks which of its readers gave them; a time of another zone is no civil time, so nobody asks for zones and the hours between them, nor for parts of a second.
  [
    /chrono-node\/dist\/esm\/results\.js$/,
    (source) =>
      without(
        /^import \{ toTimezoneOffset \} from ".\/timezone.js";$/m,
        "const toTimezoneOffset = (zone) => zone ?? null;",
      )(
        without(
          /^ {4}(?:addTags?|tags|toString)\(\w*\) \{$.*?^ {4}\}$|^[^\n]*(?:_tags|addTag|"millisecond", )[^\n]*;$|, this\.get\("millisecond"\)/gms,
        )(source),
      ),
  ],
  [
    /chrono-node\/dist\/esm\/calculation\/mergingCalculation\.js$/,
    without(
      /^ +dateTimeComponent\.(?:addTags\(|imply\("millisecond")[^\n]*$|^( +)if \(timeComponent\.isCertain\("millisecond"\).*?^\1else.*?^\1\}$/gms,
    ),
  ],
  [
    /chrono-node\/dist\/esm\/.*\/(?:ISOFormat|ENTimeExpression|ENMonthNameMiddleEndian)Parser\.js$/,
    without(/\s*\.addTag\("[^"]*"\)|^( +)if \(match\[MILLISECOND_NUMBER_GROUP.*?^\1\}$/gms),
  ],
  [
    /chrono-node\/dist\/esm\/.*\/(?:AbstractTimeExpressionParser|dates|casualReferences|ENEndOfPeriodRefiner)\.js$/,
    without(
      /^[^\n]*"millisecond", (?:0|target)[^\n]*;$|^( +)if \(match\[MILLI_SECOND_GROUP.*?^\1\}$/gms,
    ),
  ],
  [
    /chrono-node\/dist\/esm\/(?:chrono|common\/(?:abstractRefiners|refiners\/(?:OverlapRemoval|ForwardDate|UnlikelyFormat)\w+)|locales\/en\/refiners\/EN(?:ExtractYearSuffix|UnlikelyFormat)\w+)\.js$/,
    without(/^( +)context\.debug\((?:[^\n]*\);$|[^\n]*\{$.*?^\1\}\);$)/gms),
  ],
  // Nobody asks for the name of a weekday's or month's number.
  [
    /chrono-node\/dist\/esm\/types\.js$/,
    (source) =>
      without(/^\(function .*$/gm)(source)
        .replace(/^export var (\w+);$/gm, "export const $1 = {")
        .replace(/^ +\w+\[\w+\["(\w+)"\] = (\d+).*$/gm, "$1: $2,")
        .replace(/^\}\)\(.*$/gm, "};"),
  ],
  [
    /chrono-node\/dist\/esm\/locales\/en\/configuration\.js$/,
    // A year beside its month, weekdays, slashes and lengths of time (“ago”, “within”) are read by ours.
    without(
      /^ +(?:option\.(?:parsers|refiners)\.(?:push|unshift)|(?:options\.(?:parsers|refiners)\.unshift\()?new (?:EN(?:SlashMonth|YearMonth|Weekday|MergeRelative|TimeUnit)|SlashDate)\w+)\(.*$/gm,
    ),
  ],
  [/chrono-node\/dist\/esm\/configurations\.js$/, without(/^.*\(new ExtractTimezone\w+\(\)\);$/gm)],
  [
    /papaparse\/papaparse\.min\.js$/,
    // Tables come as text, and none is written: what fetches them, opens files, follows streams and starts workers.
    (source) =>
      [
        without(/(function d\(e\))\{var r;.*?(?=function l\(e\))/s, "$1{}"),
        without(/(function l\(e\))\{.*?(?=function f\(e\))/s, "$1{}"),
        without(/(function c\(e\))\{u\.call.*?(?=function i\(m\))/s, "$1{}"),
        without(/function p\(e\)\{var t=e\.data.*?(?=function E\(e\))/s),
        without(/\(i=\(\(\)=>\{var e;return!!w\.WORKERS.*?(?=\},w\.RECORD_SEP=)/s),
        without(/a&&\(n\.onmessage=.*?(?=\(d\.prototype=)/s),
        // Ours says what divides cells and lines, and takes cells as text.
        without(/\(r=\(\(e,t,i,r,n\)=>.*?m\.delimiter=w\.DefaultDelimiter\),/s),
        without(/,this\.guessLineEndings=function.*?(?=\}function P\(e\))/s),
        without(/function i\(e,t\)\{for\(var i=m\.header.*?(?=\}function g\(\))/s),
        without(/,u=\/\^\\s\*.*?(?=,i=this,r=0)/s),
      ].reduce((rest, leaveOut) => leaveOut(rest), source),
  ],
  [
    /node_modules\/unified\/index\.js$/,
    () => `export function unified() {
      const data = {};
      const processor = {
        data: (name) => (name === undefined ? data : data[name]),
        use(attach, options) {
          attach.call(processor, options);
          return processor;
        },
        freeze: () => processor,
        parse: (text) => processor.parser(text),
      };
      return processor;
    }`,
  ],
];

/**
 * The same of the plugin alone: the names of characters (`&eacute;`) are known to the app's own browser.
 * @type {typeof neverCalled}
 */
const knownToTheApp = [
  [
    /decode-named-character-reference\/index\.js$/,
    () => `export function decodeNamedCharacterReference(name) {
      const entity = "&" + name + ";";
      const page = new DOMParser().parseFromString(entity, "text/html");
      const text = page.documentElement.textContent ?? "";
      return text === entity || (text.endsWith(";") && name !== "semi") ? false : text;
    }`,
  ],
];

/** What of ical.js only its classes of times, rules and components need, by file. */
const icalClasses =
  /ical\.js\/lib\/ical\/(?:binary|component|duration|period|recur|time|timezone_service|utc_offset|vcard_time)\.js$/;

/**
 * Calendars are written from plain data (jCal), so of ical.js the plugin brings only what turns those into lines,
 * escaped and folded; its one door to the outside names no more.
 * @type {import("esbuild").Plugin}
 */
const icalAsData = {
  name: "ical-as-data",
  setup({ onResolve, onLoad, resolve }) {
    onResolve(
      { filter: /^ical\.js$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === "whole") return null;
        const whole = await resolve(path, { importer, resolveDir, kind, pluginData: "whole" });
        return { ...whole, path: whole.path.replace(/dist\/ical\.js$/, "lib/ical/module.js") };
      },
    );
    onLoad({ filter: icalClasses }, () => ({ contents: "export default class {}" }));
    // Of each type of value only what writes it: what reads it and what makes an object of it are never asked for.
    const readsOrDecorates =
      /^( +)(?:(?:un)?decorate|fromICAL): function(?: decorate)?\(.*?^\1\},?$|^ +values: \[[^\]]*\],?$|^ +allow\w+: [^\n]*$/gms;
    onLoad({ filter: /ical\.js\/lib\/ical\/design\.js$/ }, ({ path }) => ({
      contents: [
        without(readsOrDecorates),
        // Cards are no calendars.
        without(/^const vcardValues = .*?(?=^\/\*\*\n \* iCalendar design set)/ms),
        without(/^let vcardSet = .*?^let vcard3Set = .*?^};/ms),
        without(/^ +vcard3?: vcard3?Set,$/gm),
      ].reduce((rest, leaveOut) => leaveOut(rest), readFileSync(path, "utf8")),
    }));
    onLoad({ filter: /ical\.js\/lib\/ical\/module\.js$/ }, () => ({
      contents: `import stringify from "./stringify.js";
        export default { foldLength: 75, newLineChar: "\\r\\n", stringify };`,
    }));
  },
};

/** The text without what is named, which must be there. @param {RegExp} part @param {string} [instead] */
function without(part, instead = "") {
  return (/** @type {string} */ source) => {
    if (source.search(part) < 0) throw new Error(`Nothing is left out by ${String(part)} any more`);
    return source.replace(part, instead);
  };
}

/** @returns {import("esbuild").Plugin} */
function leaveOut(/** @type {typeof neverCalled} */ what) {
  return {
    name: "leave-out",
    setup({ onLoad }) {
      for (const [filter, instead] of what) {
        onLoad({ filter }, ({ path }) => ({ contents: instead(readFileSync(path, "utf8")) }));
      }
    },
  };
}

/**
 * The app carries `yaml` and hands out its reader, so the plugin brings no second copy.
 * @type {import("esbuild").Plugin}
 */
const yamlOfTheApp = {
  name: "yaml-of-the-app",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace: "of-the-app" }));
    onLoad({ filter: /.*/, namespace: "of-the-app" }, () => ({
      contents: `export { parseYaml as parse } from "obsidian";`,
    }));
  },
};

/** @satisfies {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: [safeMatter, leaveOut(neverCalled), icalAsData, mendOthers],
  jsx: "automatic",
  jsxImportSource: "preact",
};

/**
 * The plugin, as the app loads it: CommonJS, nothing required but `obsidian`.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const plugin = {
  ...shared,
  entryPoints: ["src/main.ts"],
  outfile: "main.js",
  format: "cjs",
  platform: "browser",
  // What the app's oldest phones read (Safari 16.0), who know no static blocks yet.
  target: "es2022",
  supported: { "class-static-blocks": false },
  conditions: ["worker", "browser"],
  external: ["obsidian", "@codemirror/*"],
  minify: true,
  // Only other people's code talks to a console, of how it reads.
  drop: ["console"],
  plugins: [...shared.plugins, yamlOfTheApp, leaveOut(knownToTheApp)],
};

/** With what a page outside of the app is built of the plugin's parts: it brings `yaml` itself. */
export const outsideTheApp = plugin.plugins.filter((each) => each !== yamlOfTheApp);

/**
 * The command: one file that plain node runs.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const command = {
  ...shared,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/kith.cjs",
  format: "cjs",
  platform: "node",
  target: "node20",
  banner: { js: "#!/usr/bin/env node" },
  // A reader of CSV can fetch one in a browser; node knows no such thing, and nothing here asks for it.
  define: { XMLHttpRequest: "undefined" },
  minifySyntax: true,
  minifyWhitespace: true,
};

if (basename(process.argv[1] ?? "") === "esbuild.config.mjs") {
  void Promise.all([build(plugin), build(command)]);
}
