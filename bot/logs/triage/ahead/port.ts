import { type ShapeNews } from "../shapes/shapeNews";

/** A piece of the input that two threads share, with room for what one of them finds in it. */
export interface Slot {
  readonly shared: SharedArrayBuffer;
  readonly input: Buffer;
  /** How many entries were found, then four numbers of each: begin, end, variant, end of its row. */
  readonly table: Int32Array;
  readonly rows: Buffer;
}

/** Asks a thread to look for entries in a slot, by all that was learned so far. */
export interface SearchRequest {
  readonly slot: SharedArrayBuffer;
  readonly length: number;
  /** What was learned since the last request. */
  readonly news: readonly ShapeNews[];
}

/** What a thread is started with. */
export interface SearcherOptions {
  readonly withRows: boolean;
}
