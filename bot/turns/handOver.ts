import { type Handoff, type HandoffEnd } from "../cases/port";
import { type Errand, type SeeThroughParts } from "./errand";
import { type Delivery } from "./port";
import { withLimit } from "./withLimit";

const mostAttempts = 3;

/**
 * Asks a hub to take a case over. One that cannot be reached after some attempts is as one that does
 * not want to: the case goes on to the engineers, and nothing that comes after it waits. Throws when
 * that could not be written down.
 */
export async function handOver(
  parts: SeeThroughParts,
  { pending }: Errand,
  key: string,
  handoff: Handoff,
): Promise<void> {
  const { effects, turns } = parts;
  const { caseId, hub, until } = handoff;
  // The engineers have it by now, or are about to.
  if (turns.clock.now() >= Date.parse(until)) return;
  const asked = await insist(parts, () => effects.handOver(pending.reference, handoff));
  if (asked.state === "delivered") return;
  turns.log.warn("hubNotAsked", { id: caseId, ...asked });
  // What was lost on the way may have arrived all the same.
  const state = asked.state === "gone" ? "failed" : "unreachable";
  await effects.caseDesk.act(`${key} failed`, { act: "hub", caseId, by: hub, state });
}

/**
 * Tells a hub that a case is not its own any more. Throws when it could not be told: like a reply it
 * is tried again, and what comes after it waits.
 */
export async function endHandOver(
  parts: SeeThroughParts,
  { pending }: Errand,
  end: HandoffEnd,
): Promise<void> {
  const { effects, turns } = parts;
  const told = await insist(parts, () => effects.endHandOver(pending.reference, end));
  if (told.state === "delivered") return;
  turns.log.warn("hubNotTold", { id: end.caseId, ...told });
  if (told.state === "failed") throw new Error("A hub could not be told of the end of a case");
}

async function insist(
  { limits: { deliverMs, redeliverMs }, turns }: SeeThroughParts,
  ask: () => Promise<Delivery>,
): Promise<Delivery> {
  for (let attempt = 1; ; attempt++) {
    const asked = await once(ask, deliverMs);
    if (asked.state !== "failed" || attempt === mostAttempts) return asked;
    const ms = redeliverMs * 4 ** (attempt - 1) * (0.5 + turns.random());
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

async function once(ask: () => Promise<Delivery>, ms: number): Promise<Delivery> {
  try {
    const asked = await withLimit(ask(), ms);
    return asked.state === "done" ? asked.value : { state: "failed", reason: "late" };
  } catch (error) {
    return { state: "failed", reason: error instanceof Error ? error.name : "unknown" };
  }
}
