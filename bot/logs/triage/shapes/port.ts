import { type ByNumbers } from "./byNumbers";

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

/**
 * A piece of the line that is written of an entry: a text, the number of a hole, or, below 0, what the
 * entry tells: -1 for the first, see `Found.told`.
 */
export type RowPiece = Buffer | number;

/** What a hole that stands for a person's name in a text has to be. */
export interface QuotedName {
  readonly hole: number;
  /** The hole with the name itself. */
  readonly sameAs: number;
}

/** Entries that differ only in what is in their holes, and in what the service says of a failure. */
export interface Shape<Verdict> {
  /** The numbers of its parts: members and steps that other shapes have too; see `Found.parts`. */
  readonly parts: Int32Array;
  /** The holes that texts of a failure are searched for. */
  readonly names: readonly number[];
  /** Of the entry it was learned from: of variants the last piece may be another one. */
  readonly row: readonly RowPiece[];
  /** By what is said in them, alike parts as one: see `AlikeParts.told`. */
  readonly variants: ByNumbers<Variant<Verdict>>;
}

/** How the texts of a failure say names of the person. */
export interface NamesInTexts {
  readonly quoted: readonly QuotedName[];
  /** What stands in quotation marks, or alone, in the texts, one byte a character: no name may be it. */
  readonly said: ReadonlySet<string>;
  /** Their lengths as bits, modulo 32. */
  readonly saidLengths: number;
  /** Whether the texts have apostrophes only beside blanks and signs, so that names may have them within. */
  readonly allowsApostrophes: boolean;
}

/** Entries of a shape that have the same verdict. */
export interface Variant<Verdict> {
  readonly verdict: Verdict;
  readonly texts: NamesInTexts;
  readonly row: readonly RowPiece[];
  /** What an entry tells that is in the row: by its numbers, those together that say the same. */
  readonly shown: readonly (readonly number[])[];
  /** How many entries were found, without the one it was learned from. */
  entries: number;
}

/** Where the holes of the entry found last are. */
export interface Found {
  /** Behind the entry. */
  end: number;
  /** The numbers of its parts, and how many there are; of a part that tells something that of its frame. */
  readonly parts: Int32Array;
  partCount: number;
  /** The numbers of the parts that tell something, and the meanings of holes that tell variants apart. */
  readonly told: Int32Array;
  toldCount: number;
  /** The quoted names among the holes. */
  readonly quoted: Int32Array;
  quotedCount: number;
  holeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What is in a text, of the bits of `seen`. */
  readonly seen: Int32Array;
}

/** What bytes of a string are told apart. */
export const seen = { apostrophe: 1, at: 2, wide: 4 } as const;

/** Meanings are below this, the numbers of parts above. */
export const mostMeanings = 4_096;

/** Whether the meaning of what is in a hole tells variants of a shape apart. */
export function tellsVariants(kind: HoleKind): boolean {
  return kind === "scope" || kind === "quoted";
}

/** An entry has at most so many holes to be of a shape; see also assembly/layout.ts. */
export const mostHoles = 400;
