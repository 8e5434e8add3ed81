import { type Instance } from "./instance";
import { keyPart } from "./keyPart";
import { byAcceptance, type PendingDocument, pendingKey, readPending } from "./pendingDocument";
import { createRecentKeys } from "./recentKeys";
import { loadState, stateKey, type StateParts } from "./stateDocument";

export interface EarlierLimits {
  /** How long a turn waits for those before it, in milliseconds, and after how long it looks again. */
  readonly earlierMs: number;
  readonly lookAgainMs: number;
  /** How long it waits for the replies of a turn that was run, in milliseconds. */
  readonly repliesMs: number;
}

export interface EarlierParts extends StateParts {
  readonly instance: Pick<Instance, "isOwn" | "isAlive">;
}

/** Waits until it is an activity's turn; resolves with whether there was anything to wait for. */
export type AfterEarlier = (pending: PendingDocument) => Promise<boolean>;

/** As many as a conversation may have open. */
const most = 100;

/**
 * Creates the order of a conversation among processes: what another living one accepted earlier and has
 * not yet run goes first, and so do its replies. Everybody orders by the same rule, so nobody waits for
 * each other; what hangs there is waited for no longer than the limit.
 */
export function createAfterEarlier(parts: EarlierParts, limits: EarlierLimits): AfterEarlier {
  const { store, instance, log } = parts;
  const { earlierMs, lookAgainMs, repliesMs } = limits;
  /** Activities whose replies were waited for: they are not waited for again. */
  const waitedFor = createRecentKeys(1000);

  const isBefore = (other: PendingDocument, own: PendingDocument): boolean =>
    other.owner !== undefined && !instance.isOwn(other.owner) && compare(other, own) < 0;
  const earlier = async (own: PendingDocument): Promise<PendingDocument[]> => {
    const key = pendingKey(own);
    const folder = key.slice(0, key.lastIndexOf("/") + 1);
    // Nearly always there is nothing else, and nothing is read then.
    const documents = await store.list(folder, { limit: most, except: key });
    const others = documents.map(({ value }) => readPending(value));
    return others.filter((one) => one !== undefined).filter((one) => isBefore(one, own));
  };

  return async (own) => {
    let late: AbortSignal | undefined;
    let repliesLate: AbortSignal | undefined;
    for (let looks = 0; late?.aborted !== true; looks++) {
      const others = (await earlier(own)).filter((one) => !waitedFor.has(pendingKey(one)));
      if (others.length === 0) return looks > 0;
      late ??= AbortSignal.timeout(earlierMs);
      const { state } = await loadState(parts, stateKey(own.route, own.conversation));
      const toRun = others.filter(({ incoming }) => !state.handled.includes(keyPart(incoming.id)));
      const owners = [...new Set(toRun.flatMap(({ owner = "" }) => owner))];
      const alive = await Promise.all(owners.map(instance.isAlive));
      if (!alive.includes(true)) repliesLate ??= AbortSignal.timeout(repliesMs);
      if (!alive.includes(true) && repliesLate?.aborted === true) {
        for (const one of others) waitedFor.add(pendingKey(one));
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
    log.warn("earlierTurnsLate", { route: own.route, ms: earlierMs });
    return true;
  };
}

/** One order for all processes, also within a millisecond. */
function compare(a: PendingDocument, b: PendingDocument): number {
  if (a.owner === b.owner) return byAcceptance(a, b);
  return a.acceptedAt - b.acceptedAt || (pendingKey(a) < pendingKey(b) ? -1 : 1);
}
