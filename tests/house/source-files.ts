/** The files of the source, and what each of them imports of the others. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The files under a folder, or the one that is named. */
export function sourceFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return /\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => sourceFiles(join(path, name)));
}

/** The files of ours that a text imports or passes on, those included of which it takes types alone. */
export function importedBy(file: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .flatMap((name) =>
      [".ts", ".tsx", "/index.ts"]
        .map((ending) => join(dirname(file), name) + ending)
        .filter((path) => existsSync(path)),
    );
}

/** Every file under a folder with the files it imports. */
export function importsUnder(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sourceFiles(folder).map((file) => [file, importedBy(file, readFileSync(file, "utf8"))]),
  );
}

/** The circles of a graph of imports, each once and from where it is first met. */
export function circlesIn(
  imports: ReadonlyMap<string, readonly string[]>,
  isOurs: (file: string) => boolean = () => true,
): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file) || !isOurs(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
