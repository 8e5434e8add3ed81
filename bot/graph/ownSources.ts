import { type EvidenceSource } from "./port";

/** What may be read with somebody's own token. */
export type Reading = Pick<
  EvidenceSource,
  "collect" | "everywhere" | "person" | "rules" | "survey" | "changed"
>;

/** A source that reads with somebody's own token, and whether Graph refused that token since. */
export interface OwnSource {
  readonly source: Reading;
  wasRefused(): boolean;
}

/** The sources of those who signed in, by Entra object id. */
export interface OwnSources extends Pick<EvidenceSource, "changed"> {
  /** The one of a person with this token; with another one than before it begins anew. */
  of(userId: string, token: string): OwnSource;
  /** The one that was used last. */
  last(userId: string): OwnSource | undefined;
  drop(userId: string): void;
}

/** People whose answers are remembered; each source keeps its own for a minute. */
const mostPeople = 50;

/** Keeps the sources of the people who asked last. */
export function createOwnSources(sourceWith: (token: string) => OwnSource): OwnSources {
  const sources = new Map<string, { readonly token: string; readonly own: OwnSource }>();
  return {
    of(userId, token) {
      const known = sources.get(userId);
      const one = known?.token === token ? known : { token, own: sourceWith(token) };
      // The last one used is the last one to go.
      sources.delete(userId);
      sources.set(userId, one);
      for (const oldest of sources.keys()) {
        if (sources.size <= mostPeople) break;
        sources.delete(oldest);
      }
      return one.own;
    },
    last: (userId) => sources.get(userId)?.own,
    drop(userId) {
      sources.delete(userId);
    },
    changed(...change) {
      for (const { own } of sources.values()) own.source.changed(...change);
    },
  };
}
