/** Where a fact came from: read from Microsoft Graph, from a pasted log entry, or told by the person. */
export type FactSource = "graph" | "paste" | "answers";

/**
 * Why a fact is not known. "Could not look" (`noPermission`, `unavailable`, and `notOffered` where the
 * cloud has nothing of the kind) is kept apart from "looked and there is nothing" (`notFound`), and both
 * from "nobody asked yet" (`notAsked`).
 */
export type UnknownReason =
  "notAsked" | "noPermission" | "notOffered" | "notFound" | "unavailable" | "cannotTell";

/** A fact that is there, with its source and the moment it held. */
export interface KnownFact<T> {
  readonly state: "known";
  readonly value: T;
  readonly source: FactSource;
  /** ISO 8601 time at which the fact held, when the source says it. */
  readonly asOf?: string;
}

/** A fact that is missing, with the reason. */
export interface UnknownFact {
  readonly state: "unknown";
  readonly reason: UnknownReason;
  /** The Microsoft Graph permission that is missing, for `noPermission`. */
  readonly permission?: string;
  /** Who found that there is nothing, for `notFound` that a person told. */
  readonly source?: FactSource;
}

export type Known<T> = KnownFact<T> | UnknownFact;

/** The fact nobody has asked for yet. */
export const notAsked: UnknownFact = { state: "unknown", reason: "notAsked" };

/** A fact that was read or told. */
export function known<T>(value: T, source: FactSource, asOf?: string): KnownFact<T> {
  return asOf === undefined
    ? { state: "known", value, source }
    : { state: "known", value, source, asOf };
}

/** A fact that could not be had, and why. */
export function unknown(reason: UnknownReason, permission?: string): UnknownFact {
  return permission === undefined
    ? { state: "unknown", reason }
    : { state: "unknown", reason, permission };
}
