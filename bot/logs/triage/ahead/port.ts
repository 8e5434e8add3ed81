import { type ShapeNews } from "../shapes/shapeNews";

/** Room for what a thread finds in a piece of the input; the reader sees it as well. */
export interface Slot {
  readonly shared: SharedArrayBuffer;
  /** How many entries were found, then four numbers of each: begin, end, variant, end of its row. */
  readonly table: Int32Array;
  readonly rows: Buffer;
}

/** What threads see a ring of slots by: see slotRing.ts. */
export interface SharedRing {
  readonly slots: readonly SharedArrayBuffer[];
  readonly numbers: SharedArrayBuffer;
}

/** A thread among those that take turns with the reader. */
export interface Turns {
  /** From 0 on. */
  readonly thread: number;
  readonly threads: number;
}

/** A file that is read ahead. */
export interface ReadFile {
  /** As the reader opened it: by its name a thread could get another one that took its place. */
  readonly descriptor: number;
  /** How many of its pieces are whole. */
  readonly pieces: number;
}

/** What a thread is started with. */
export interface SearcherOptions extends ReadFile {
  readonly withRows: boolean;
  readonly ring: SharedRing;
  readonly turns: Turns;
  /** The compiled scanner: the code that one thread made fast is fast in all. */
  readonly scanner: WebAssembly.Module;
}

/** What was learned since the last message to a thread. */
export type SearcherNews = readonly ShapeNews[];
