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
   * does not fit into the window. What is searched must not change: other bytes are another `Searched`.
   */
  findParts(root: number, lastPart: number, searched: Searched, from: number): boolean;
  /** Where a hole of a kind ends that begins at a place; -1 where nothing of its kind stands there. */
  holeEnd(kind: HoleKind, searched: Searched, from: number): number;
}

/**
 * Tells what the content of a hole means, -1 where that is not known yet; see `Meanings`. It is not asked
 * again for what it told lately.
 */
export type MeaningOf = (kind: HoleKind, content: Buffer) => number;

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

/** A scanner with a memory of its own. */
export function startScanner(meaningOf: MeaningOf): Scanner {
  let searched = searchedIn(Buffer.alloc(0));
  const asked = {
    meaningOf: (kind: number, from: number, to: number) =>
      meaningOf(kinds[kind - 1] ?? "text", searched.bytes.subarray(from, to)),
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
  /** Where what is in the window begins and ends among the bytes that are searched. */
  let [begin, end] = [0, 0];

  const look = (place: Searched, from: number): void => {
    searched = place;
    begin = from;
    const to = Math.min(place.limit, from + windowSize);
    end = from + place.bytes.copy(memory, windowAt, from, to);
  };
  return {
    ...{ memory, numbers, layout, found },
    findParts(root, lastPart, place, from) {
      /** Undefined where what lies behind the window could lead the search another way. */
      const findIn = (): boolean | undefined => {
        const by = begin - windowAt;
        const isWhole = search.findParts(root, from - by, end - by, by, lastPart) !== 0;
        return search.isCut.value !== 0 && end < place.limit ? undefined : isWhole;
      };
      const isThere = place === searched && from >= begin && from < end;
      if (!isThere) look(place, from);
      let isWhole = findIn();
      if (isWhole === undefined && begin < from) {
        look(place, from);
        isWhole = findIn();
      }
      takeFound(found, numbers, layout);
      return isWhole ?? false;
    },
    holeEnd(kind, place, from) {
      look(place, from);
      const by = begin - windowAt;
      const to = search.holeEnd(numberOfKind(kind), from - by, end - by, by);
      return to === 0 ? -1 : to + by;
    },
  };
}

const textOf = ({ bytes }: Searched, from: number, to: number): string =>
  bytes.toString("utf8", from, to);
