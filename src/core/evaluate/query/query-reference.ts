/** The reference page of the query language, written from the table of instructions. */
import { englishInstructionWords } from "../../language/en/query-instruction-words";
import { englishQueryWords } from "../../language/en/query-words";
import { expectedSaid } from "./argument";
import type { Instruction } from "./instruction";
import { instructionArguments, instructionExamples } from "./instruction-examples";
import { instructions } from "./instructions";
import type { QueryBlock } from "./query";

const blockSentences: readonly (readonly [QueryBlock, string])[] = [
  [
    "dormant",
    "Contacts you have lost touch with. With nothing in it, the block lists every dormant contact by each one's own threshold, longest silence first.",
  ],
  ["goals", "Goals with their progress. With nothing in it, the block lists every goal."],
  [
    "agenda",
    "Plans, reminders and due contacts from now on. With nothing in it, the block shows seven days.",
  ],
  [
    "interactions",
    "What happened with whom, newest first. In a contact's own note it is the history with that contact, unless a filter chooses others.",
  ],
];

const roles: readonly (readonly [Instruction["role"], string])[] = [
  ["range", "What is asked for"],
  ["filter", "Filters"],
  ["order", "Order and number"],
  ["form", "Looks"],
];

/** The whole page as markdown. */
export function queryReference(): string {
  const parts = [
    "# Query reference",
    "<!-- Written by scripts/write-query-reference.mjs from src/core/evaluate/query/instructions.ts. -->",
    "A code block named `dormant`, `goals`, `agenda` or `interactions` shows what your notes answer. It holds one instruction a line, in any order and any case. A line that begins with `#` and a blank is a comment. On the command line a semicolon ends an instruction too, except inside quotes.",
    'All filters must hold. `not` before a filter turns it; `or` between two filters on one line lets either hold, and belongs to the text wherever no filter follows it. Quotes protect: `company is "Salt or Pepper"`.',
    "A mistake shows its line, what was expected and the nearest right word, and the block then shows no rows, because without the misspelt line they would be the wrong ones.",
    "## The blocks",
    ...blockSentences.map(
      ([block, sentence]) =>
        `### \`${block}\`\n\n${sentence}\n\nInstructions: ${names(block).join(", ")}.`,
    ),
  ];
  for (const [role, heading] of roles) {
    parts.push(
      `## ${heading}`,
      ...instructions.filter((one) => one.role === role).map((one) => section(one)),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function names(block: QueryBlock): readonly string[] {
  return instructions
    .filter(({ blocks }) => blocks.includes(block))
    .map(({ name }) => `\`${name}\``);
}

function section({ name, forms, blocks, expects }: Instruction): string {
  const called = instructionArguments[name];
  const argument = called === undefined ? "" : ` <${called}>`;
  return [
    `### ${name}`,
    `${forms.map((form) => `\`${form}${argument}\``).join(", ")} in ${blocks.map((block) => `\`${block}\``).join(", ")}`,
    englishInstructionWords.about[name],
    ...(expects === null ? [] : [`It takes ${expectedSaid(expects, englishQueryWords)}.`]),
    `\`\`\`text\n${instructionExamples[name].join("\n")}\n\`\`\``,
  ].join("\n\n");
}
