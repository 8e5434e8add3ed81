import { isRaising, raisedEvent, type RaisingEffect } from "./carryOut";
import { type Errand, type SeeThroughParts } from "./errand";
import { perform } from "./perform";
import { noTelemetry } from "../telemetry";
import { type Incoming } from "./port";
import { runTurn } from "./runTurn";
import { type OutboxEntry, stateKey } from "./stateDocument";

/** Events raised by effects of events, and so on: a dialog that never ends is cut off. */
const deepest = 8;

/**
 * Sees an activity through: its turn, its effects, and the turns of the events they raise. `replied`
 * is called when the first turn's replies are out. Resolves when nothing more is to be done now;
 * `errand.failed` says whether something has to be tried again. Never rejects.
 */
export async function seeThrough(
  parts: SeeThroughParts,
  errand: Errand,
  replied: () => void,
): Promise<void> {
  const { pending } = errand;
  errand.failed = false;
  errand.begun = new Set(errand.done);
  const background: Promise<void>[] = [];
  const lane = stateKey(pending.route, pending.conversation);
  const inLane = (incoming: Incoming, raisedBy?: string): Promise<void> =>
    parts.lanes.run(lane, () => step(parts, errand, { incoming, raisedBy, later }));
  const later = (entry: OutboxEntry & { readonly effect: RaisingEffect }): void => {
    background.push(
      guard(parts, errand, async () => {
        const { effects, limits, turns } = parts;
        await inLane(await raisedEvent(effects, pending, entry, limits, turns.log), entry.key);
      }),
    );
  };
  await inLane(pending.incoming);
  replied();
  // Events raise further ones: the list grows while it is worked off.
  for (const work of background) await work;
  errand.passes++;
}

interface Step {
  readonly incoming: Incoming;
  readonly raisedBy: string | undefined;
  readonly later: (entry: OutboxEntry & { readonly effect: RaisingEffect }) => void;
}

/** One turn and those effects that must be in order: nothing else of the conversation runs meanwhile. */
function step(parts: SeeThroughParts, errand: Errand, { incoming, raisedBy, later }: Step) {
  const measured = (work: () => Promise<void>): Promise<void> => {
    const { telemetry = noTelemetry } = parts.turns;
    const { route } = errand.pending;
    return telemetry.step("turn", { route, kind: incoming.event ?? incoming.kind }, work);
  };
  const run = async (): Promise<void> => {
    const { pending, done } = errand;
    const first = raisedBy === undefined ? parts.afterEarlier : undefined;
    const hasWaited = first !== undefined && (await first(pending));
    // What was read at its arrival is older than what it waited for.
    const loaded = hasWaited ? undefined : errand.loaded;
    errand.loaded = undefined;
    const entries = await runTurn(parts.turns, {
      pending,
      incoming,
      done,
      ...(raisedBy !== undefined && { raisedBy }),
      ...(loaded !== undefined && { loaded }),
    });
    const fresh = entries.filter(({ key }) => !errand.begun.has(key));
    for (const { key } of fresh) errand.begun.add(key);
    for (const entry of fresh) {
      if (!isRaisingEntry(entry)) continue;
      if (entry.key.split("#").length - 1 <= deepest) later(entry);
      else parts.turns.log.error("eventsTooDeep", { kind: entry.effect.do });
    }
    for (const entry of fresh) {
      const { effect } = entry;
      if (isRaising(effect)) continue;
      await perform(parts, errand, { ...entry, effect });
      done.add(entry.key);
    }
  };
  return guard(parts, errand, () => measured(run));
}

function isRaisingEntry(
  entry: OutboxEntry,
): entry is OutboxEntry & { readonly effect: RaisingEffect } {
  return isRaising(entry.effect);
}

async function guard(
  { turns }: SeeThroughParts,
  errand: Errand,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    errand.failed = true;
    turns.log.error("effectsFailed", { route: errand.pending.route, error });
  }
}
