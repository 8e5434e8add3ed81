import { isUtf8 } from "node:buffer";
import { type Found, type HoleKind } from "../shapes/port";
import { type Searched, searchedIn } from "../shapes/searched";
import { isTruth } from "../verdictKey";
import { compiledScanner } from "./compiledScanner";
import { foundIn, takeFound } from "./found";
import { type Layout, layoutOf } from "./layout";

/**
 * Searches bytes for what is known, sixteen at once, as only WebAssembly can: its code is in `assembly`, its
 * memory holds the tree of parts (see shapes/partTree.ts).
 */
export interface Scanner {
  readonly memory: Buffer;
  /** The same by numbers of 32 bits. */
  readonly numbers: Int32Array;
  readonly layout: Layout;
  /** Where the parts and holes are that were looked for last. */
  readonly found: Found;
  /**
   * Finds the parts of the entry that begins at a place, by the tree of a root, up to the part with the
   * number of the last one; false where there is one that the tree does not have, and for an entry that
   * does not fit into the window.
   */
  findParts(root: number, lastPart: number, searched: Searched, from: number): boolean;
  /** Where a hole of a kind ends that begins at a place; -1 where nothing of its kind stands there. */
  holeEnd(kind: HoleKind, searched: Searched, from: number): number;
}

/** Tells what a place means in the bytes that are searched; see `Meanings`. */
export type MeaningOf = (kind: HoleKind, searched: Searched, from: number, to: number) => number;

/** The kinds in the order of their numbers, from 1 on; 0 is no hole. */
const kinds: readonly HoleKind[] = [
  ...(["text", "maybe", "detail", "quoted", "time", "digits", "scope"] as const),
  ...(["job", "sourceSystem", "targetSystem", "unread"] as const),
];

/** The number of a kind of holes in the memory. */
export const numberOfKind = (kind: HoleKind): number => kinds.indexOf(kind) + 1;

/** What the compiled code offers; see assembly/index.ts. Truth is 1. */
interface Search {
  readonly memory: WebAssembly.Memory;
  readonly isCut: WebAssembly.Global;
  findParts(root: number, from: number, to: number, by: number, lastPart: number): number;
  holeEnd(kind: number, from: number, limit: number, by: number): number;
}

/** So many bytes are looked at first, until an entry is longer. */
const usually = 4 * 1024;

/** A scanner with a memory of its own. */
export function startScanner(meaningOf: MeaningOf): Scanner {
  let searched = searchedIn(Buffer.alloc(0));
  const asked = {
    meaningOf: (kind: number, from: number, to: number) =>
      meaningOf(kinds[kind - 1] ?? "text", searched, from, to),
    isTruth: (from: number, to: number) => Number(isTruth(textOf(searched, from, to))),
    isUtf8: (from: number, to: number) => Number(isUtf8(searched.bytes.subarray(from, to))),
  };
  const instance = new WebAssembly.Instance(compiledScanner(), { asked });
  const search = instance.exports as unknown as Search;
  const memory = Buffer.from(search.memory.buffer);
  const numbers = new Int32Array(search.memory.buffer);
  const layout = layoutOf(instance.exports);
  const found = foundIn(numbers, layout);
  const { windowAt, windowSize } = layout;
  let usual = usually;

  /** Copies the bytes that begin at a place, at most so many, and tells where they end. */
  const look = (place: Searched, from: number, most: number): number => {
    searched = place;
    const to = Math.min(place.limit, from + most);
    return windowAt + place.bytes.copy(memory, windowAt, from, to);
  };
  return {
    ...{ memory, numbers, layout, found },
    findParts(root, lastPart, place, from) {
      /** Undefined where what lies behind so many bytes could lead the search another way. */
      const findIn = (most: number): boolean | undefined => {
        const to = look(place, from, most);
        const isWhole = search.findParts(root, windowAt, to, from - windowAt, lastPart) !== 0;
        return search.isCut.value !== 0 && place.limit - from > most ? undefined : isWhole;
      };
      let isWhole = findIn(usual);
      const isLonger = isWhole === undefined;
      isWhole ??= findIn(windowSize) ?? false;
      takeFound(found, numbers, layout);
      if (isLonger && isWhole) usual = Math.min(windowSize, 2 * (found.end - from));
      return isWhole;
    },
    holeEnd(kind, place, from) {
      const to = look(place, from, windowSize);
      const end = search.holeEnd(numberOfKind(kind), windowAt, to, from - windowAt);
      return end === 0 ? -1 : end - windowAt + from;
    },
  };
}

const textOf = ({ bytes }: Searched, from: number, to: number): string =>
  bytes.toString("utf8", from, to);
