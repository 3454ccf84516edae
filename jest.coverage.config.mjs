/** Whether every branch of what writes is taken by a test: `npm run coverage` counts them. */
import base from "./jest.config.mjs";

export default {
  ...base,
  // Sources are looked for too, so that one without any test is told.
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: [
    "<rootDir>/tests/core/edit/**/*.test.ts",
    "<rootDir>/tests/core/{plain-note,undo}.test.ts",
    "<rootDir>/tests/cli/{act-keeper,apply-plan,atomic-write,concurrent-writes,decide}.test.ts",
    "<rootDir>/tests/cli/{file-system,kept-file,note-file,note-lock}.test.ts",
    "<rootDir>/tests/cli/{own-file,own-folders,program,undo-file,unfinished-acts}.test.ts",
    "<rootDir>/tests/cli/commands/{adjust,journal,log,new,undo}.test.ts",
    "<rootDir>/tests/obsidian/{acts,acts-cut-short,calendar-keeper,faults,note-step,note-writer,settings-file}.test.ts",
  ],
  collectCoverage: true,
  // The other provider takes an `if` without `else` for one branch.
  coverageProvider: "babel",
  coverageReporters: ["text"],
  collectCoverageFrom: [
    "src/core/edit/**/*.ts",
    "src/core/{plain-note,undo}.ts",
    "src/cli/{act-keeper,act-records,apply-plan,atomic-write,decide,file-system,kept-file}.ts",
    "src/cli/{note-file,note-lock,open-journal,own-file,own-folders,quietly}.ts",
    "src/cli/{remove-empty-folders,running,settle-first,undo-file,unfinished-acts}.ts",
    "src/cli/write-answer.ts",
    "src/obsidian/{calendar-keeper,note-step,note-writer,settings-copies,settings-file}.ts",
    "src/obsidian/{take-back,undo-journal,unfinished-offer}.ts",
  ],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};
