import { createHash } from "node:crypto";

import { type Address } from "../channels/port";
import { type DocumentStore, type Json, type StoredDocument } from "../store/port";
import { type Logger } from "../telemetry";
import { type Tell } from "../turns/port";
import { type FixDocument, fixKey, fixValue, owedKey, owedPrefix, readFix } from "./fixDocument";
import {
  type Fix,
  type FixDesk,
  type FixHands,
  type FixOutcome,
  type FixPresser,
  type TenantWrites,
} from "./port";

export interface FixDeskParts {
  readonly store: DocumentStore;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
  readonly fixes: readonly Fix[];
  /** The writes with the rights to use for this person; "none" where there are none. */
  readonly writesFor: (presser: FixPresser) => Promise<TenantWrites | "none">;
  readonly tell: Tell;
  /** Something was changed in an application, or may have been: what was read of it is out of date. */
  readonly changed: (appId: string, what?: "started") => void;
  readonly log: Pick<Logger, "warn" | "error">;
  readonly wait?: (ms: number) => Promise<void>;
}

/** The desk and its second look at what it still owes. */
export interface StaffedFixDesk extends FixDesk {
  /** Tries again to give back what was taken; to be called from time to time. Never rejects. */
  readonly settle: () => Promise<void>;
}

/** After these the job has still to complete a cycle. */
const startsJob: ReadonlySet<Fix["id"]> = new Set(["startJob", "restartJob"]);

/** First pause before what is owed is tried again; it doubles up to an hour. */
const pause = { firstMs: 15_000, longestMs: 3_600_000, begunMs: 600_000 };
const pageSize = 100;
const mostPages = 100;

const pausing = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Creates the desk. A fix is written down (`fixes/<hash of its key>`) before anything is sent, and its
 * outcome after it: what is found begun and without an outcome was interrupted by a crash, and then it
 * is looked at what was done instead of doing it again.
 */
export function createFixDesk(parts: FixDeskParts): StaffedFixDesk {
  const { store, clock, log } = parts;
  return {
    async run(effectKey, to, ticket, run) {
      const id = createHash("sha256").update(effectKey).digest("base64url");
      const at = new Date(clock.now()).toISOString();
      const begun: FixDocument = { schema: 1, at, to, ticket, run };
      const written = await store.write(fixKey(id), fixValue(begun), "absent");
      if (written.state === "written") return conclude(parts, id, begun, "carryOut");
      const before = readFix((await store.read(fixKey(id)))?.value);
      if (before === undefined) return { state: "unknown" };
      return before.outcome ?? conclude(parts, id, before, "afterCrash");
    },
    async settle() {
      try {
        for await (const id of owed(store)) {
          await settleOne(parts, id).catch((error: unknown) => {
            // One that fails stays owed, and holds up no other.
            log.warn("fixesNotSettled", { error });
          });
        }
      } catch (error) {
        log.warn("fixesNotSettled", { error });
      }
    },
  };
}

/** Does it, or finds out what a crash left, and writes down what became of it. */
async function conclude(
  parts: FixDeskParts,
  id: string,
  document: FixDocument,
  how: "carryOut" | "afterCrash",
): Promise<FixOutcome> {
  const { store, log } = parts;
  let kept = document.kept;
  const outcome = await attempt(parts, document, how, async (old) => {
    kept = old;
    // First the list of what is owed: whatever happens next, somebody looks after it.
    await store.write(owedKey(id), { schema: 1 }, "any");
    await store.write(fixKey(id), fixValue({ ...document, kept: old }), "any");
  });
  if (outcome.state === "owed") log.error("fixOwed", { kind: document.run.fix });
  const owes = outcome.state === "owed";
  const nextAt = new Date(parts.clock.now() + pause.firstMs).toISOString();
  const next = { ...document, ...(kept && { kept }), outcome, ...(owes && { nextAt, tries: 1 }) };
  await store.write(fixKey(id), fixValue(next), "any");
  if (!owes && kept !== undefined) await store.delete(owedKey(id));
  return outcome;
}

async function attempt(
  { fixes, writesFor, changed, wait = pausing }: FixDeskParts,
  { run, kept }: FixDocument,
  how: "carryOut" | "afterCrash",
  keep: FixHands["keep"],
): Promise<FixOutcome> {
  const fix = fixes.find((one) => one.id === run.fix);
  const tenant = await writesFor(run.by);
  if (fix === undefined) return { state: "notDone", why: "notSupported" };
  if (tenant === "none") {
    return kept === undefined ? { state: "notDone", why: "noToken" } : { state: "owed" };
  }
  let started = false;
  try {
    const outcome = await fix[how](run, { tenant, keep, wait, ...(kept && { kept }) });
    started = outcome.state === "done" && startsJob.has(run.fix);
    return outcome;
  } finally {
    changed(run.app.id, started ? "started" : undefined);
  }
}

/** Ids of all fixes that owe something, also of those behind many that wait to be tried again. */
async function* owed(store: DocumentStore): AsyncGenerator<string> {
  let after = "";
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(owedPrefix, { after, limit: pageSize });
    for (const { key } of documents) yield key.slice(owedPrefix.length);
    after = documents.at(-1)?.key ?? after;
    if (documents.length < pageSize) return;
  }
}

/** What a newer version wrote is left to that, and with it what it owes. */
function isForeign(found: StoredDocument | undefined, document: FixDocument | undefined): boolean {
  return found !== undefined && document === undefined;
}

/** One more try to give back what is owed; tells whoever confirmed the fix how it ended. */
async function settleOne(parts: FixDeskParts, id: string): Promise<void> {
  const { store, clock, tell } = parts;
  const found = await store.read(fixKey(id));
  const document = readFix(found?.value);
  if (found === undefined || document?.kept === undefined) {
    if (!isForeign(found, document)) await store.delete(owedKey(id));
    return;
  }
  const { at, nextAt, tries = 0, to, ticket } = document;
  // Begun and without an outcome: whoever began it is still at it, or it is taken up again soon.
  const dueAt = nextAt ?? iso(Date.parse(at) + pause.begunMs);
  if (Date.parse(dueAt) > clock.now()) return;
  const later = Math.min(pause.firstMs * 2 ** tries, pause.longestMs);
  const moved = { ...document, tries: tries + 1, nextAt: iso(clock.now() + later) };
  // Whoever moves it on does the look: of several instances one.
  const claimed = await store.write(fixKey(id), fixValue(moved), { version: found.version });
  if (claimed.state === "conflict") return;
  const now = await attempt(parts, document, "afterCrash", () => Promise.resolve());
  if (now.state === "owed") return;
  const settled: FixOutcome = now.state === "done" ? { ...now, state: "restored" } : now;
  await tellOutcome(tell, to, ticket, settled);
  await store.write(fixKey(id), fixValue({ ...document, outcome: settled }), "any");
  await store.delete(owedKey(id));
}

async function tellOutcome(
  tell: Tell,
  to: Address,
  ticket: string,
  outcome: FixOutcome,
): Promise<void> {
  // Texts and numbers only; what is undefined is left out.
  const value = { ticket, outcome: JSON.parse(JSON.stringify(outcome)) as Json };
  await tell({ id: `fix ${ticket} ${outcome.state}`, to, event: "fixDone", value });
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
