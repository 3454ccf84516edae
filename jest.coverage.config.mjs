/** Whether every branch of what writes is taken by a test: `npm run coverage` counts them. */
import base from "./jest.config.mjs";

export default {
  ...base,
  // Sources are looked for too, so that one without any test is told.
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: [
    "<rootDir>/tests/core/edit/**/*.test.ts",
    "<rootDir>/tests/core/{plain-note,undo}.test.ts",
    "<rootDir>/tests/cli/{adjust,apply-plan,atomic-write,concurrent-writes,decide,faults,file-system,journal,kept-file,log,new,note-file,note-lock,unfinished-acts}.test.ts",
    "<rootDir>/tests/cli/commands/undo.test.ts",
    "<rootDir>/tests/obsidian/{acts,faults,note-writer,settings-file}.test.ts",
  ],
  collectCoverage: true,
  // The other provider takes an `if` without `else` for one branch.
  coverageProvider: "babel",
  coverageReporters: ["text"],
  collectCoverageFrom: [
    "src/core/edit/**/*.ts",
    "src/core/{plain-note,undo}.ts",
    "src/cli/{apply-plan,atomic-write,decide,file-system,kept-file,note-file,note-lock}.ts",
    "src/cli/{open-journal,remove-empty-folders,running,write-answer}.ts",
    "src/obsidian/{note-step,note-writer,settings-copies,settings-file,undo-journal}.ts",
  ],
  // Half of one in a hundred leaves room for what comes in from elsewhere; the aim is all of it.
  coverageThreshold: { global: { branches: 99.5, functions: 99.5, lines: 99.5, statements: 99.5 } },
};
