import { type LogEntry } from "../port";

/** What is known of one entry, in the words of the machine-readable answer. */
export interface Judged {
  /** Family, cause and certainty of the leading finding; null where nothing is known. */
  readonly family: string | null;
  readonly cause: string | null;
  readonly certainty: string | null;
  /** Error code and skip reason, as written. */
  readonly codes: readonly string[];
  /** Clauses of scoping filters that did not hold. */
  readonly failing: readonly string[];
}

/** Judges one entry; handed in, since logs stand beside the knowledge. */
export type Judge = (entry: LogEntry) => Judged;

/** A piece of an export that could not be read: where it stands, and why. */
export interface Unreadable {
  /** Such as `line 12`, `entry 3` or `row 7`; "" for the input as a whole. */
  readonly where: string;
  readonly why: string;
}

/** Takes what is found in an export, in its order. */
export interface TriageSink {
  /** `bytes` are what it was read from, where that is JSON with nothing else in it; they are only lent. */
  readonly entry: (entry: LogEntry, bytes?: Buffer) => void;
  readonly unreadable: (problem: Unreadable) => void;
  /** Entries that need not be read, since what can be said of them is known. */
  readonly known?: KnownEntries;
}

/** Recognises entries by their bytes; other bytes come as another buffer, even where they lie in the same place. */
export interface KnownEntries {
  /** Where the entry ends that begins at a place, before `limit`; -1 when it has to be read. */
  end(bytes: Buffer, from: number, limit: number): number;
  /** Takes the entry whose end was told last. */
  take(): void;
  /** Takes one that was found beforehand, by the number of its kind. */
  takeFound(variant: number, row: Buffer): void;
}

/** Known entries that were found in a chunk before it is read. */
export interface FoundEntries {
  /** The entry that begins at a place, -1 for none; places are asked for in their order. */
  at(place: number): number;
  /** Where an entry ends. */
  end(entry: number): number;
  variant(entry: number): number;
  row(entry: number): Buffer;
}

/** A piece of an input, and what was found in it beforehand. It is only lent until the next. */
export interface Chunk {
  readonly bytes: Buffer;
  readonly found?: FoundEntries | undefined;
}

/** Cuts bytes that come in chunks into entries. A chunk may be used again after `push` returns. */
export interface Cutter {
  push(bytes: Buffer, found?: FoundEntries): void;
  /** Nothing more comes: what is still open was cut short. */
  end(): void;
}
