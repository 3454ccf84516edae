/** Lint: the app's own review rules, the strict type-checked set, and which folder may import what. */
import { defineConfig, globalIgnores } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Bans imports in `files`; the patterns are globs or package names, the message says where they belong. */
const bans = (files, ignores, patterns) => ({
  files,
  ignores,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
    ],
  },
});

const hosts = ["**/obsidian/**", "**/cli/**", "obsidian", "node:*", "fs", "path"];

/** What a host gives, and core must not know of. */
const globalsOfHosts = ["console", "setTimeout", "setInterval", "window", "document", "process"];

export default defineConfig([
  globalIgnores([
    "main.js",
    "dist/**",
    "coverage/**",
    "node_modules/**",
    "sample-vault/**",
    "tests/vaults/**",
    "package-lock.json",
    "package.json",
    "versions.json",
    "tsconfig.json",
    "**/*.json",
    "!manifest.json",
  ]),
  ...obsidianmd.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["tests/*.cjs", "tests/host/*.cjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-console": "error",
      eqeqeq: "error",
      // A template literal may hold a number; everything else is still told to say how it is written.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Patterns read whatever a note holds: none may take more than linear time on a text that was made to hurt.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  // What only a plugin's own code must keep: the app's globals, timers and elements.
  {
    files: ["src/core/**", "src/cli/**", "tests/**", "scripts/**", "*.mjs"],
    rules: {
      "obsidianmd/prefer-window-timers": "off",
      "obsidianmd/prefer-active-doc": "off",
      "obsidianmd/no-global-this": "off",
      "obsidianmd/prefer-create-el": "off",
      "obsidianmd/prefer-instanceof": "off",
      "obsidianmd/hardcoded-config-path": "off",
      "obsidianmd/no-nodejs-modules": "off",
      "obsidianmd/ui/sentence-case": "off",
      "obsidianmd/no-static-styles-assignment": "off",
      "obsidianmd/no-tfile-tfolder-cast": "off",
      "obsidianmd/no-forbidden-elements": "off",
      "obsidianmd/object-assign": "off",
      "obsidianmd/no-unsupported-api": "off",
      "import/no-nodejs-modules": "off",
      "import/no-extraneous-dependencies": "off",
      "no-restricted-globals": "off",
      "no-console": "off",
      "no-undef": "off",
      // The plugin repeats other rules under this name: only what a plugin must not do.
      "obsidianmd/rule-custom-message": "off",
      "obsidianmd/prefer-file-manager-trash-file": "off",
      "no-unsanitized/method": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      // npm's moment is the oracle that our own formats are held to.
      "@typescript-eslint/no-restricted-imports": "off",
    },
  },
  {
    // The stand-in does what the app does: it evaluates a plugin's text and extends the page's elements.
    files: ["tests/host/**"],
    rules: {
      "no-implied-eval": "off",
      "no-new-func": "off",
      "@typescript-eslint/no-implied-eval": "off",
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-this-alias": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-imports": "off",
    },
  },
  {
    files: ["**/*.{mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "obsidianmd/regex-lookbehind": "off" },
  },
  bans(["src/core/**"], [], [[hosts, "The core is pure: it knows no host and no platform."]]),
  bans(
    ["src/core/dates/**"],
    [],
    [
      [
        [
          "../parse/**",
          "../../parse/**",
          "../note-index/**",
          "../../note-index/**",
          "../evaluate/**",
          "../../evaluate/**",
          "../view-models/**",
          "../../view-models/**",
          "../edit/**",
          "../../edit/**",
          "../model/**",
          "../../model/**",
          "obsidian",
          "node:*",
        ],
        "dates/ stands first: it may use the words of a language and nothing else.",
      ],
    ],
  ),
  bans(
    ["src/ui/**"],
    [],
    [
      [
        ["**/obsidian/**", "**/cli/**", "obsidian", "node:*"],
        "ui/ shows view models in any host with a DOM.",
      ],
    ],
  ),
  bans(
    ["src/obsidian/**"],
    [],
    [
      [
        ["**/cli/**", "node:*", "**/core/*/**", "!**/core/import/index", "!**/core/export/index"],
        "A host imports core/index, core/import/index, core/export/index and ui only.",
      ],
    ],
  ),
  bans(
    ["src/cli/**"],
    [],
    [
      [
        [
          "**/obsidian/**",
          "obsidian",
          "**/core/*/**",
          // Doors of their own, so that the plugin does not carry what only the command uses.
          "!**/core/import/index",
          "!**/core/export/index",
          "!**/core/language/command",
          "!**/core/language/command/index",
        ],
        "A host imports core/index, core/import/index, core/export/index and core/language/command/index only.",
      ],
    ],
  ),
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...globalsOfHosts, "Date"],
    },
  },
  {
    // chrono-node takes the day it reads from as a Date: one made of civil fields, never of the clock.
    files: ["src/core/dates/phrases/chrono.ts"],
    rules: {
      "no-restricted-globals": ["error", ...globalsOfHosts],
    },
  },
]);
