import { type EvidenceRequest, type EvidenceSource } from "../graph/port";
import {
  type DocumentStore,
  type Json,
  type StoredDocument,
  type WriteResult,
} from "../store/port";
import { type Logger } from "../telemetry";
import { type Address, type Tell } from "../turns/port";
import { type FollowDocument, followJson, followPrefix, readFollow } from "./followDocument";
import { lookAgainMs } from "./lookAgain";
import { type FollowDraft } from "./port";

export interface FollowerParts {
  readonly store: DocumentStore;
  readonly evidence: Pick<EvidenceSource, "collect">;
  readonly tell: Tell;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
  readonly random: () => number;
  /** Milliseconds between two passes over the follows; 30 s by default. */
  readonly everyMs?: number;
}

/** Looks again for those who want to be told, and brings what it finds into their conversations. */
export interface Follower {
  /** Keeps a follow; the second time under the same id nothing changes. */
  follow(id: string, to: Address, draft: FollowDraft): Promise<void>;
  /** Ends a follow; one that is gone is no error. */
  unfollow(id: string): Promise<void>;
  /** Does the looks that are due now and resolves with how many those were; never rejects. */
  lookNow(): Promise<number>;
  start(): void;
  /** Begins no further look and waits for those in hand. */
  stop(): Promise<void>;
}

const defaultEveryMs = 30_000;
const pageSize = 200;
/** Looks at once: they are nobody's hurry, and share the log's limit with those who wait. */
const parallel = 2;
/** The longest look: two collections, of which each may wait a minute for its turn at the log. */
const longestLookMs = 180_000;
/** A look whose news could not be brought is done again after this, in milliseconds. */
const untoldMs = 60_000;

/**
 * Creates the follower: documents `follows/<id>`. Moving a follow's `nextAt` on, only if unchanged, is
 * what gives an instance the right to look; a process that dies after it leaves the follow to the
 * next look. What is found is judged by the conversation itself, in the event `followLooked` with
 * `{ follow, last, collected }`.
 */
export function createFollower(parts: FollowerParts): Follower {
  const { store, log, everyMs = defaultEveryMs } = parts;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let pass: Promise<number> | undefined;

  const lookNow = (): Promise<number> => {
    pass ??= lookAtDue(parts, () => stopping)
      .catch((error: unknown) => {
        log.error("followsFailed", { error });
        return 0;
      })
      .finally(() => {
        pass = undefined;
      });
    return pass;
  };

  return {
    follow: async (id, to, draft) => {
      const follow = { schema: 1, to, ...draft, nextAt: draft.firstAt, looks: 0 } as const;
      await store.write(followPrefix + id, followJson(follow), "absent");
    },
    unfollow: async (id) => {
      await store.delete(followPrefix + id);
    },
    lookNow,
    start: () => {
      timer ??= setInterval(() => void lookNow(), everyMs).unref();
    },
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await pass;
    },
  };
}

async function lookAtDue(parts: FollowerParts, stopping: () => boolean): Promise<number> {
  const { store, clock } = parts;
  let looks = 0;
  let after: string | undefined;
  for (;;) {
    const page = await store.list(followPrefix, {
      limit: pageSize,
      ...(after !== undefined && { after }),
    });
    const due = page.flatMap((document) => {
      const follow = readFollow(document);
      return follow && Date.parse(follow.nextAt) <= clock.now() ? [{ document, follow }] : [];
    });
    while (due.length > 0 && !stopping()) {
      const now = due.splice(0, parallel);
      const done = await Promise.all(now.map((one) => look(parts, one.document, one.follow)));
      looks += done.filter(Boolean).length;
    }
    after = page.at(-1)?.key;
    if (page.length < pageSize || stopping()) return looks;
  }
}

/** One look; false when another instance has it, or its news could not be brought. */
async function look(
  { store, evidence, tell, log, clock, random }: FollowerParts,
  { key, version }: StoredDocument,
  follow: FollowDocument,
): Promise<boolean> {
  const looks = follow.looks + 1;
  const moveOn = (ms: number, ifStill: string): Promise<WriteResult> => {
    const nextAt = new Date(clock.now() + ms).toISOString();
    return store.write(key, followJson({ ...follow, nextAt, looks }), { version: ifStill });
  };
  const againMs = lookAgainMs(looks, random(), follow.paceMs);
  const claimed = await moveOn(Math.max(againMs, longestLookMs), version);
  if (claimed.state === "conflict") return false;
  const id = key.slice(followPrefix.length);
  const last = Date.parse(follow.untilAt) <= clock.now();
  try {
    const collected = await evidence.collect(requestOf(follow));
    const value = JSON.parse(JSON.stringify({ follow: id, last, collected })) as Json;
    const notice = { id: `follow ${id} ${looks}`, to: follow.to, event: "followLooked", value };
    const told = await tell(notice);
    if (told === "unknown" || last) await store.delete(key);
    else if (againMs < longestLookMs) await moveOn(againMs, claimed.version);
    return true;
  } catch (error) {
    log.warn("followNotTold", { error });
    // Unless it was ended meanwhile.
    await moveOn(untoldMs, claimed.version);
    return false;
  }
}

/** Nobody waits at the screen for a look. */
function requestOf({ request }: FollowDocument): EvidenceRequest {
  return { ...request, fresh: true, background: true };
}
