/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The window of an import, over a vault that goes on changing while it stands open. Long, as all of it happens to the same import. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { aVault, clearScreen, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

const fileOf = (name: string, text: string): GivenFile => {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  };
};
const vcard = (name: string, ...lines: string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", `FN:${name}`, ...lines, "END:VCARD", ""].join("\r\n");
const dora = fileOf("phone.vcf", vcard("Dora Lund", "EMAIL:dora@example.org"));

/** Picks a file, as in the system's own dialog. */
async function give(kith: KithOver, file: GivenFile): Promise<void> {
  await pick(kith, file);
  await kith.settled();
}

async function pick({ top }: KithOver, file: GivenFile): Promise<void> {
  const input = top().querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("No file can be chosen now.");
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const says = ({ top }: KithOver): string => top().textContent;
const opened = async (files = aVault): Promise<KithOver> => {
  const kith = await kithOver(files);
  await kith.run("import-people");
  return kith;
};

describe("An import", () => {
  test("shows every change before it writes one, and says afterwards how it is taken back", async () => {
    const kith = await opened();
    const before = kith.files();
    await give(kith, dora);
    expect(says(kith)).toContain("vCard: 1 person in phone.vcf");
    expect(says(kith)).toContain("People/Dora Lund.md");
    expect(kith.files()).toEqual(before);
    await kith.click("Import 1 person");
    expect(kith.file("People/Dora Lund.md")).toContain("dora@example.org");
    expect(kith.windows()).toBe(0);
    expect(kith.notices().join()).toContain("Imported 1 person. “Undo” takes all of it back.");
    await kith.run("undo");
    expect(kith.files()).toEqual(before);
  });

  test("of what is known already has nothing to write", async () => {
    const kith = await opened({
      ...aVault,
      "People/Dora Lund.md": "---\nemail: dora@example.org\n---\n",
    });
    await give(kith, dora);
    expect(says(kith)).toContain("1 note says all of it already.");
    const before = kith.files();
    await kith.click("Import 0 people");
    expect(says(kith)).toContain("Nothing to write.");
    expect(kith.files()).toEqual(before);
  });

  test("waits for the notes that came a moment ago, and makes nobody twice", async () => {
    const kith = await opened();
    kith.holdReading();
    await kith.sync("People/Dora Lund.md", "---\nemail: dora@example.org\n---\n");
    await give(kith, dora);
    expect(says(kith)).toContain("Matching people");
    await kith.goOnReading();
    expect(says(kith)).toContain("1 note says all of it already.");
  });

  test("makes nobody twice whose note came since its plan was shown", async () => {
    const kith = await opened();
    await give(kith, dora);
    kith.holdReading();
    await kith.sync("Dora.md", "---\ntype: contact\nemail: dora@example.org\n---\n");
    await kith.click("Import 1 person");
    await kith.goOnReading();
    expect(Object.keys(kith.files()).filter((path) => path.includes("Dora"))).toEqual(["Dora.md"]);
    expect(kith.windows()).toBe(0);
  });

  test("asks first where what came since its plan was shown raises a question", async () => {
    const kith = await opened();
    await give(kith, dora);
    for (const folder of ["Goals", "People"]) {
      await kith.sync(`${folder}/Dora Lund.md`, "---\ntype: contact\n---\n");
    }
    const before = kith.files();
    await kith.click("Import 1 person");
    expect(kith.windows()).toBe(1);
    expect(kith.files()).toEqual(before);
  });

  test("writes nothing where its window is closed while it waits for what came", async () => {
    const kith = await opened();
    await give(kith, dora);
    kith.holdReading();
    await kith.sync("Notes.md", "Rowed\n");
    const before = kith.files();
    await kith.click("Import 1 person");
    await kith.escape();
    await kith.goOnReading();
    expect(kith.files()).toEqual(before);
  });

  test("says in place what is wrong with a file, and takes another", async () => {
    const kith = await opened();
    await give(kith, fileOf("sheet.xls", "<html><table><tr><td>Ana</td></tr></table></html>"));
    expect(kith.top().querySelector("[role=alert], .kith-error")?.textContent).toContain(
      "sheet.xls",
    );
    await give(kith, dora);
    expect(says(kith)).toContain("1 person in phone.vcf");
  });

  test("does not even open a file that is too large", async () => {
    const kith = await opened();
    let opens = 0;
    await give(kith, {
      name: "all.vcf",
      size: 200_000_000,
      arrayBuffer: () => {
        opens += 1;
        return Promise.resolve(new ArrayBuffer(0));
      },
    });
    expect(says(kith)).toContain("all.vcf is larger than 100 MB.");
    expect(opens).toBe(0);
  });

  test("says that a file could not be read from the disk", async () => {
    const kith = await opened();
    await give(kith, {
      name: "gone.vcf",
      size: 3,
      arrayBuffer: () => Promise.reject(new Error("NotReadableError: the file has gone.")),
    });
    expect(says(kith)).toContain("NotReadableError: the file has gone.");
    await give(kith, dora);
    expect(says(kith)).toContain("1 person in phone.vcf");
  });
});

describe("Who is not sure to be somebody", () => {
  const two = {
    ...aVault,
    "People/Jo Reed.md": "---\nemail: jo@a.example\n---\n",
    "Work/Jo Reed.md": "---\ntype: contact\nemail: jo@b.example\n---\n",
  };
  const jo = (name: string, email: string) => fileOf(name, vcard("Jo Reed", `EMAIL:${email}`));
  const question = "Jo Reed · line 1";

  test("is left out unless one says who it is", async () => {
    const kith = await opened(two);
    await give(kith, jo("one.vcf", "jo@c.example"));
    expect(says(kith)).toContain("Not sure about 1 person");
    await kith.type(question, "Work/Jo Reed.md");
    await kith.click("Import 1 person");
    expect(kith.file("Work/Jo Reed.md")).toContain("jo@c.example");
    expect(kith.file("People/Jo Reed.md")).toBe(two["People/Jo Reed.md"]);
  });

  test("is asked anew for another file, whatever was answered for the one before", async () => {
    const kith = await opened(two);
    await give(kith, jo("one.vcf", "jo@c.example"));
    await kith.type(question, "Work/Jo Reed.md");
    // Someone else changes the note, so nothing is written, and another file is chosen.
    kith.host.app.vault.process = () => Promise.reject(new Error("EIO: input/output error"));
    await kith.click("Import 1 person");
    expect(says(kith)).toContain("EIO");
    await give(kith, fileOf("two.vcf", vcard("Eve Stone", "EMAIL:eve@example.org")));
    expect(says(kith)).toContain("New: 1 note");
    expect(says(kith)).toContain("People/Eve Stone.md");
    expect(says(kith)).not.toContain("Work/Jo Reed.md");
  });
});

describe("A file that takes long to open", () => {
  const slow = (name: string, text: string) => {
    let open: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      open = resolve;
    });
    const file = fileOf(name, text);
    return {
      file: { ...file, arrayBuffer: () => waits.then(file.arrayBuffer) },
      open: () => {
        open();
      },
    };
  };

  test("is read no more once the window is closed", async () => {
    const kith = await opened();
    const first = slow("first.vcf", vcard("Ana", "EMAIL:ana@example.org"));
    await pick(kith, first.file);
    expect(says(kith)).toContain("Reading the file");
    await kith.click("Cancel");
    expect(kith.windows()).toBe(0);
    let reads = 0;
    const cachedRead = kith.host.app.vault.cachedRead.bind(kith.host.app.vault);
    kith.host.app.vault.cachedRead = (file) => {
      reads += 1;
      return cachedRead(file);
    };
    first.open();
    await kith.settled();
    expect(reads).toBe(0);
    expect(kith.host.failures).toEqual([]);
  });
});

describe("An import that is being written", () => {
  const many = fileOf(
    "many.vcf",
    Array.from({ length: 60 }, (_, at) => vcard(`Person ${at}`)).join(""),
  );

  test("is taken back where the disk refuses a note in the middle, and says why", async () => {
    const kith = await opened();
    await give(kith, many);
    const before = kith.files();
    const { adapter } = kith.host;
    const write = adapter.write.bind(adapter);
    adapter.write = (path, ...rest) =>
      path === "People/Person 30.md"
        ? Promise.reject(new Error("ENOSPC: no space left on device"))
        : write(path, ...rest);
    await kith.click("Import 60 people");
    await kith.settled();
    expect(says(kith)).toContain("This could not be written: the disk is full; make room");
    expect(kith.files()).toEqual(before);
  });

  test("is taken back where its window is closed in the middle, and says so", async () => {
    const kith = await opened();
    await give(kith, many);
    const before = kith.files();
    const { adapter } = kith.host;
    const write = adapter.write.bind(adapter);
    let writes = 0;
    adapter.write = (...given) => {
      writes += 1;
      if (writes === 20) void kith.escape();
      return write(...given);
    };
    await kith.click("Import 60 people");
    await kith.settled();
    expect(writes).toBeGreaterThanOrEqual(20);
    expect(kith.windows()).toBe(0);
    expect(kith.notices()).toContain("The import was stopped. No note was changed.");
    expect(kith.files()).toEqual(before);
  });

  test("pressed twice is written once", async () => {
    const kith = await opened();
    await give(kith, dora);
    const button = kith.named("Import 1 person");
    await act(async () => {
      button.click();
      await Promise.resolve();
      button.click();
    });
    await kith.settled();
    await kith.run("undo");
    expect(kith.file("People/Dora Lund.md")).toBeUndefined();
    await kith.run("undo");
    expect(kith.notices()).toContain("There is nothing to undo.");
  });
});

describe("A table whose columns Kith does not know", () => {
  const table = fileOf("people.csv", "Wer,Post\nDora Lund,dora@example.org\n");

  test("is read as one says, and read anew with each answer", async () => {
    const kith = await opened();
    await give(kith, table);
    expect(says(kith)).toContain("0 people in people.csv");
    await kith.type("Wer", "name");
    expect(says(kith)).toContain("1 person in people.csv");
    await kith.type("Post", "email");
    await kith.click("Import 1 person");
    expect(kith.file("People/Dora Lund.md")).toContain("dora@example.org");
  });
});
