import { type Feedback } from "../feedback/port";
import { answered } from "./answered";
import { deliverReply, effectKey, type RaisingEffect } from "./carryOut";
import { type Delivery, type Effect } from "./port";
import { forget } from "./forget";
import { type Errand, type SeeThroughParts } from "./errand";
import { endHandOver, handOver } from "./handOver";
import { findSlot, keepSlot } from "./slots";
import { type OutboxEntry } from "./stateDocument";
import { withLimit } from "./withLimit";

/** Deliveries of a reply in the first pass; later passes come by themselves, and try once each. */
const firstDeliveries = 3;

/** Carries out an effect that raises no event. Throws when it is to be tried again. */
export async function perform(
  parts: SeeThroughParts,
  errand: Errand,
  { key: ownKey, effect }: OutboxEntry & { readonly effect: Exclude<Effect, RaisingEffect> },
): Promise<void> {
  const { effects, turns, tell } = parts;
  const key = effectKey(errand.pending, ownKey);
  switch (effect.do) {
    case "reply":
      await reply(parts, errand, key, effect);
      return;
    case "replace":
      await replace(parts, errand, effect);
      return;
    case "audit":
      await effects.auditLog.append(key, effect.entry);
      return;
    case "follow":
    case "unfollow":
      await follow(parts, errand, effect);
      return;
    case "feedback":
      await effects.feedback.count(key, effect.feedback);
      logFeedback(turns, effect.feedback);
      return;
    case "forget": {
      const { forgetElsewhere } = effects;
      await forget({ store: turns.store, tell, forgetElsewhere }, errand.pending, key, effect);
      return;
    }
    case "tell":
      await tellElsewhere(parts, key, effect);
      return;
    default:
      await atDesk(parts, errand, key, effect);
  }
}

/** What the engineers, or the people of a hub, have to do with. */
async function atDesk(
  parts: SeeThroughParts,
  errand: Errand,
  key: string,
  effect: Extract<Effect, { do: "case" | "incident" | "handOver" | "endHandOver" }>,
): Promise<void> {
  const { caseDesk, incidentDesk } = parts.effects;
  if (effect.do === "case") await caseDesk.act(key, effect.command);
  else if (effect.do === "incident") await incidentDesk.act(effect.command);
  else if (effect.do === "handOver") await handOver(parts, errand, key, effect.handoff);
  else await endHandOver(parts, errand, effect.end);
}

async function tellElsewhere(
  { turns: { log }, tell }: SeeThroughParts,
  key: string,
  { to, event, value }: Extract<Effect, { do: "tell" }>,
): Promise<void> {
  const told = await tell({ id: key, to, event, value });
  if (told === "unknown") log.warn("nobodyToTell", { route: to.route, kind: event });
}

async function follow(
  { effects: { follows } }: SeeThroughParts,
  { pending: { route, conversation } }: Errand,
  effect: Extract<Effect, { do: "follow" | "unfollow" }>,
): Promise<void> {
  if (effect.do === "unfollow") await follows.unfollow(effect.id);
  else await follows.follow(effect.id, { route, conversation }, effect.draft);
}

function logFeedback({ log }: SeeThroughParts["turns"], { cause, helped }: Feedback): void {
  log.info("feedback", { cause, state: helped ? "solved" : "didNotHelp" });
}

async function reply(
  { effects, limits, turns, holds }: SeeThroughParts,
  { pending, live, passes }: Errand,
  key: string,
  { message, slot }: Extract<Effect, { do: "reply" }>,
): Promise<void> {
  const { route, reference } = pending;
  if (!holds(pending)) throw new Error("The lease ran out: another instance may have replied");
  const delivery = await deliverReply(
    {
      live,
      own: effects.deliver[route],
      attempts: passes === 0 ? firstDeliveries : 1,
      wait: (attempt) => pause(limits.redeliverMs * 4 ** (attempt - 1) * (0.5 + turns.random())),
    },
    { reference, key, message },
    limits.deliverMs,
  );
  settle(turns, route, delivery);
  if (delivery.state !== "delivered") return;
  if (slot !== undefined && delivery.id !== undefined)
    await keepSlot(turns.store, pending, slot, delivery.id);
  const line = answered(pending, message, turns.clock.now());
  turns.log.info("answered", line);
  turns.telemetry?.answered(line.ms, line);
}

async function replace(
  { effects, limits, turns }: SeeThroughParts,
  { pending }: Errand,
  { slot, message }: Extract<Effect, { do: "replace" }>,
): Promise<void> {
  const { route, reference } = pending;
  const id = await findSlot(turns.store, pending, slot);
  if (id === undefined) return;
  const replaced = await withLimit(
    effects.replace[route](reference, id, message),
    limits.deliverMs,
  );
  const late: Delivery = { state: "failed", reason: "late" };
  settle(turns, route, replaced.state === "done" ? replaced.value : late);
}

/** What comes after a reply that could not be delivered waits, so that replies stay in order. */
function settle({ log }: SeeThroughParts["turns"], route: string, delivery: Delivery): void {
  if (delivery.state === "delivered") return;
  log.warn("replyNotDelivered", { route, ...delivery });
  if (delivery.state === "failed") throw new Error("A reply could not be delivered");
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
