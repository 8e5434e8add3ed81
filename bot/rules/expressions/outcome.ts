import { type Value } from "./value";

/** Where something stands in the text of an expression: offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why there is no value, in plain words; `at` is where, as soon as that is known. */
export interface Problem {
  readonly ok: false;
  readonly reason: string;
  readonly at?: Span;
}

/** A reading that may fail. */
export type Read<T> = { readonly ok: true; readonly value: T } | Problem;

/** What a function gives; the note says what a reader of the trace should know besides. */
export type Outcome =
  { readonly ok: true; readonly value: Value; readonly note?: string } | Problem;

export const value = (given: Value, note?: string): Outcome =>
  note === undefined ? { ok: true, value: given } : { ok: true, value: given, note };

export const problem = (reason: string): Problem => ({ ok: false, reason });
