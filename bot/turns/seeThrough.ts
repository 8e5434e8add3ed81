import {
  deliverReply,
  effectKey,
  type EffectLimits,
  type EffectPorts,
  isRaising,
  raisedEvent,
  type RaisingEffect,
} from "./carryOut";
import { type Lanes } from "./lanes";
import { type PendingDocument } from "./pendingDocument";
import { type Deliver, type Incoming, type Tell } from "./port";
import { answered } from "./answered";
import { runTurn, type TurnParts } from "./runTurn";
import { type LoadedState, type OutboxEntry, stateKey } from "./stateDocument";

/** An accepted activity on its way through this process. */
export interface Errand {
  pending: PendingDocument;
  /** Keys of effects that were carried out here. */
  readonly done: Set<string>;
  /** Keys of effects that were begun in this pass. */
  begun: Set<string>;
  /** Passes so far. */
  passes: number;
  /** Set when something has to be tried again. */
  failed: boolean;
  /** The way of the request that brought the activity, as long as it waits for replies. */
  readonly live: () => Deliver | undefined;
  loaded?: LoadedState | undefined;
}

export interface SeeThroughParts {
  readonly turns: TurnParts;
  readonly effects: EffectPorts;
  readonly limits: EffectLimits;
  readonly lanes: Lanes;
  readonly tell: Tell;
  /** Whether an activity is still in the hands of this process. */
  readonly holds: (pending: PendingDocument) => boolean;
}

/** Events raised by effects of events, and so on: a dialog that never ends is cut off. */
const deepest = 8;
/** Deliveries of a reply in the first pass; later passes come by themselves, and try once each. */
const firstDeliveries = 3;

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
  return guard(parts, errand, async () => {
    const { pending, done, loaded } = errand;
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
      if (isRaisingEntry(entry)) continue;
      await perform(parts, errand, entry);
      done.add(entry.key);
    }
  });
}

function isRaisingEntry(
  entry: OutboxEntry,
): entry is OutboxEntry & { readonly effect: RaisingEffect } {
  return isRaising(entry.effect);
}

async function perform(
  { effects, limits, turns, tell, holds }: SeeThroughParts,
  { pending, live, passes }: Errand,
  { key: ownKey, effect }: OutboxEntry,
): Promise<void> {
  const { route, reference } = pending;
  const key = effectKey(pending, ownKey);
  if (effect.do === "audit") await effects.auditLog.append(key, effect.entry);
  const { conversation } = pending;
  if (effect.do === "follow")
    await effects.follows.follow(effect.id, { route, conversation }, effect.draft);
  if (effect.do === "unfollow") await effects.follows.unfollow(effect.id);
  if (effect.do === "tell") {
    const { to, event, value } = effect;
    const told = await tell({ id: key, to, event, value });
    if (told === "unknown") turns.log.warn("nobodyToTell", { route: to.route, kind: event });
  }
  if (effect.do !== "reply") return;
  if (!holds(pending)) throw new Error("The lease ran out: another instance may have replied");
  const delivery = await deliverReply(
    {
      live,
      own: effects.deliver[route],
      attempts: passes === 0 ? firstDeliveries : 1,
      wait: (attempt) => pause(limits.redeliverMs * 4 ** (attempt - 1) * (0.5 + turns.random())),
    },
    { reference, key, message: effect.message },
    limits.deliverMs,
  );
  if (delivery.state === "delivered") {
    turns.log.info("answered", answered(pending, effect.message, turns.clock.now()));
    return;
  }
  turns.log.warn("replyNotDelivered", { route, ...delivery });
  // What comes after it waits, so that replies stay in order.
  if (delivery.state === "failed") throw new Error("A reply could not be delivered");
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
