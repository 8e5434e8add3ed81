import { type TokenOf } from "./fixes/port";
import { type Collected, type EvidenceRequest, type EvidenceSource } from "./graph/port";

/** A source that reads with somebody's own token, and whether Graph refused that token since. */
export interface OwnSource {
  readonly source: Pick<EvidenceSource, "collect">;
  wasRefused(): boolean;
}

export interface DelegatedReadingParts {
  readonly own: EvidenceSource;
  readonly tokenOf: TokenOf;
  readonly sourceWith: (token: string) => OwnSource;
  /** Drops the token of a person, so that the next one comes from a new sign-in. */
  readonly forget: (userId: string) => Promise<void>;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** People whose answers are remembered; each source keeps its own for a minute. */
const mostPeople = 50;

/**
 * Where the bot's own rights do not suffice, it reads with those of who asks, if they signed in. A
 * token that Graph refuses (Conditional Access wants another sign-in, or it was revoked) is dropped;
 * what the bot could read by itself stays the answer, and the sign-in is asked for.
 */
export function withDelegatedReading(parts: DelegatedReadingParts): EvidenceSource {
  const { own, tokenOf, sourceWith, forget } = parts;
  const sources = new Map<string, { readonly token: string; readonly own: OwnSource }>();
  /** Whose token was refused last: a turn that is run again must say the same. */
  const refused = new Set<string>();
  const sourceOf = (userId: string, token: string): OwnSource => {
    const known = sources.get(userId);
    if (known?.token === token) return known.own;
    sources.delete(userId);
    sources.set(userId, { token, own: sourceWith(token) });
    for (const oldest of sources.keys()) {
      if (sources.size <= mostPeople) break;
      sources.delete(oldest);
    }
    return sourceOf(userId, token);
  };

  const readFor = async (
    request: EvidenceRequest,
    userId: string,
    collected: Collected,
  ): Promise<Collected> => {
    const signedIn = await tokenOf({ userId }).catch(() => "unavailable" as const);
    if (signedIn === "unavailable") return collected;
    if (signedIn === "none")
      return { ...collected, signIn: refused.has(userId) ? "again" : "wanted" };
    const theirs = sourceOf(userId, signedIn.token);
    const read = await theirs.source.collect(request);
    if (theirs.wasRefused()) {
      sources.delete(userId);
      if (refused.size >= mostPeople) refused.clear();
      refused.add(userId);
      await forget(userId);
      return { ...collected, signIn: "again" };
    }
    refused.delete(userId);
    return denied(read) < denied(collected) ? read : collected;
  };

  return {
    ...own,
    collect: async (request) => {
      const collected = await own.collect(request);
      // An employee's own entry is read with the bot's rights or not at all.
      const { asker = "", onlyById = false } = request;
      if (onlyById || !guid.test(asker) || denied(collected) === 0) return collected;
      return readFor(request, asker, collected);
    },
  };
}

/** How many facts could not be read for want of a permission. */
function denied({ evidence, recent }: Collected): number {
  const facts = Object.values(evidence.facts).filter(
    (fact) => fact.state === "unknown" && fact.reason === "noPermission",
  );
  const log = recent?.state === "notReadable" && recent.reason === "noPermission" ? 1 : 0;
  return facts.length + log;
}
