/**
 * How a place is read whose bytes may differ between entries of one shape:
 *
 * - `text`: a string that no judgement looks at, such as an id or the description of a step that went
 *   through;
 * - `maybe`: the same, where it makes no difference either whether there is one;
 * - `detail`: the same of a step, where truth values and addresses mean something;
 * - `quoted`: a person's name within the text of a failure, the same as another hole;
 * - `time`, `digits`: a time in ISO 8601, a whole number;
 * - `scope`: the result of the scoping filters: where all hold it says no more than that;
 * - `job`, `sourceSystem`, `targetSystem`: what tells the flow that an entry belongs to;
 * - `unread`: a whole value that nothing reads, such as the modified properties.
 */
export type HoleKind =
  | "text"
  | "maybe"
  | "detail"
  | "quoted"
  | "time"
  | "digits"
  | "scope"
  | "job"
  | "sourceSystem"
  | "targetSystem"
  | "unread";

/** A place within the text of an entry, in bytes; of a string without its quotation marks. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Hole extends Place {
  readonly kind: HoleKind;
}

/** A piece of the line that is written of an entry: a text, or the number of a hole. */
export type RowPiece = Buffer | number;

/** What a hole that stands for a person's name in a text has to be. */
export interface QuotedName {
  readonly hole: number;
  /** The hole with the name itself. */
  readonly sameAs: number;
}

/** Entries that differ only in what is in their holes. */
export interface Shape<Verdict> {
  /** The numbers of its parts: members and steps that other shapes have too. */
  readonly parts: Int32Array;
  readonly quoted: readonly QuotedName[];
  /** The holes that texts of a failure are searched for. */
  readonly names: readonly number[];
  /** What stands in quotation marks, or alone, in those texts, one byte a character: no name may be it. */
  readonly said: ReadonlySet<string>;
  /** Their lengths as bits, modulo 32. */
  readonly saidLengths: number;
  /** Whether those texts have apostrophes only beside blanks and signs, so that names may have them within. */
  readonly allowsApostrophes: boolean;
  /** Of the entry it was learned from: of other variants the last piece is another one. */
  readonly row: readonly RowPiece[];
  /** By what the scoping filters and the quoted names mean: see `Found.variant`. */
  readonly variants: Map<number, Variant<Verdict>>;
}

/** Entries of a shape that have the same verdict. */
export interface Variant<Verdict> {
  readonly verdict: Verdict;
  readonly row: readonly RowPiece[];
  /** How many entries were found, without the one it was learned from. */
  entries: number;
}

/** Where the holes of the entry found last are. */
export interface Found {
  /** Behind the entry. */
  end: number;
  /** The numbers of its parts, and how many there are. */
  readonly parts: Int32Array;
  partCount: number;
  /** A number for the meanings of all holes that tell variants apart. */
  variant: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Which kinds of bytes are in it; see `textEnd`. */
  readonly seen: Int32Array;
}

/** So many holes of a shape tell variants apart: more would not fit a number. */
export const mostVariants = 4;

/** Meanings are below this. */
export const mostMeanings = 4_096;

/** Whether the meaning of what is in a hole tells variants of a shape apart. */
export function tellsVariants(kind: HoleKind): boolean {
  return kind === "scope" || kind === "quoted";
}

/** An entry has at most so many holes to be of a shape, and so many parts. */
export const mostHoles = 400;
export const mostParts = 200;
