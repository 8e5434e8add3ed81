import { type TokenOf } from "./fixes/port";
import {
  type Collected,
  type EvidenceRequest,
  type EvidenceSource,
  type SignInHint,
} from "./graph/port";

type Reading = Pick<EvidenceSource, "collect" | "everywhere">;

/** A source that reads with somebody's own token, and whether Graph refused that token since. */
export interface OwnSource {
  readonly source: Reading;
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

  /** Reads again with the rights of a person; `mine` is what the bot could read by itself. */
  const readFor = async <T extends { readonly signIn?: SignInHint }>(
    userId: string,
    mine: T,
    read: (source: Reading) => Promise<T>,
    denied: (answer: T) => number,
  ): Promise<T> => {
    const signedIn = await tokenOf({ userId }).catch(() => "unavailable" as const);
    if (signedIn === "unavailable") return mine;
    if (signedIn === "none") return { ...mine, signIn: refused.has(userId) ? "again" : "wanted" };
    const theirs = sourceOf(userId, signedIn.token);
    const own = await read(theirs.source);
    if (theirs.wasRefused()) {
      sources.delete(userId);
      if (refused.size >= mostPeople) refused.clear();
      refused.add(userId);
      await forget(userId);
      return { ...mine, signIn: "again" };
    }
    refused.delete(userId);
    return denied(own) < denied(mine) ? own : mine;
  };

  return {
    ...own,
    collect: async (request) => {
      const mine = await own.collect(request);
      const asker = askerOf(request);
      return asker === undefined || deniedFacts(mine) === 0
        ? mine
        : readFor(asker, mine, (source) => source.collect(request), deniedFacts);
    },
    everywhere: async (request) => {
      const mine = await own.everywhere(request);
      const asker = askerOf(request);
      return asker === undefined || deniedLog(mine) === 0
        ? mine
        : readFor(asker, mine, (source) => source.everywhere(request), deniedLog);
    },
  };
}

/** Who may have signed in; an employee's own entry is read with the bot's rights or not at all. */
function askerOf({
  asker = "",
  onlyById = false,
}: Pick<EvidenceRequest, "asker" | "onlyById">): string | undefined {
  return onlyById || !guid.test(asker) ? undefined : asker;
}

/** How many facts could not be read for want of a permission. */
function deniedFacts({ evidence, recent }: Collected): number {
  const facts = Object.values(evidence.facts).filter(
    (fact) => fact.state === "unknown" && fact.reason === "noPermission",
  );
  return facts.length + (recent === undefined ? 0 : deniedLog(recent));
}

function deniedLog(read: { readonly state: string; readonly reason?: string }): number {
  return read.state === "notReadable" && read.reason === "noPermission" ? 1 : 0;
}
