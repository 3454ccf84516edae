/** The few API functions that belong to no other file: bytes, cache walks, and what is not here. */
import type { CachedMetadata, Reference, ReferenceCache } from "obsidian";
import { stripHeading } from "./text";

export const arrayBufferToBase64 = (buffer: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
export const arrayBufferToHex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytes = (values: number[]): ArrayBuffer => {
  const buffer = new ArrayBuffer(values.length);
  new Uint8Array(buffer).set(values);
  return buffer;
};
export const base64ToArrayBuffer = (text: string): ArrayBuffer =>
  bytes(Array.from(atob(text), (letter) => letter.charCodeAt(0)));
export const hexToArrayBuffer = (text: string): ArrayBuffer =>
  bytes((text.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));
export const getBlobArrayBuffer = (blob: Blob): Promise<ArrayBuffer> => blob.arrayBuffer();

/** Every request fails: nothing may leave the machine. */
export function noNetwork(): never {
  throw new Error("No network in the stand-in: Kith must not ask for one.");
}

/** A loader of something the stand-in does not carry. */
export const notHere = (name: string) => (): Promise<never> =>
  Promise.reject(new Error(`${name} is not in the stand-in.`));

/** Walks references until the callback answers true. */
export const iterateRefs = (
  refs: Reference[],
  visit: (ref: Reference) => boolean | undefined,
): boolean => refs.some((ref) => visit(ref) === true);

/** Walks a note's links and embeds until the callback answers true. */
export const iterateCacheRefs = (
  cache: CachedMetadata,
  visit: (ref: ReferenceCache) => boolean | undefined,
): boolean => [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => visit(ref) === true);

/** Where in a note a link's subpath leads: a heading or a block. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): unknown {
  const wanted = subpath.replace(/^#/, "");
  if (wanted.startsWith("^")) {
    const block = cache.blocks?.[wanted.slice(1).toLowerCase()];
    return block
      ? { type: "block", block, start: block.position.start, end: block.position.end }
      : null;
  }
  const headings = cache.headings ?? [];
  const at = headings.findIndex(
    (each) => stripHeading(each.heading).toLowerCase() === stripHeading(wanted).toLowerCase(),
  );
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find((each) => each.level <= current.level) ?? null;
  return {
    type: "heading",
    current,
    next,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}

/** Work that the app waits for before it quits. */
export class Tasks {
  private readonly promises: Promise<unknown>[] = [];

  add(run: () => Promise<unknown>): void {
    this.promises.push(run());
  }

  addPromise(promise: Promise<unknown>): void {
    this.promises.push(promise);
  }

  isEmpty(): boolean {
    return this.promises.length === 0;
  }

  promise(): Promise<unknown> {
    return Promise.all(this.promises);
  }
}
