import { type Button } from "../cards/actions";
import { type ShownCard } from "./conversation";
import { startFollow } from "./follow";
import { canFollow } from "./followNews";
import { followIncident } from "./incidents/followIncident";
import { incidentOf, knownIncident } from "./incidents/knownIncident";
import { isOfEverybody, leadOf } from "./leadOf";
import { awaitsEnd } from "./leaverFollow";
import { namesIn } from "./look";
import { humanButton, offer, type Turn } from "./turn";

/**
 * Begins to follow what a card was about, for who wishes it in words. Of a whole application its job is followed,
 * or the known incident; where nothing can be followed it says so, and what can.
 */
export function followShown(turn: Turn, shown: ShownCard): void {
  const { topic, found } = shown;
  const incident = incidentOf(turn, topic.app);
  const job = jobOf(turn, shown);
  if (found !== undefined) startFollow(turn, shown);
  else if (incident !== undefined && knownIncident(turn, topic) !== undefined)
    followIncident(turn, incident.id);
  else if (job !== undefined) startFollow(turn, job);
  else sayCannot(turn, shown);
}

/** The card of a whole application as one of its job, where that is what keeps everybody waiting. */
function jobOf(turn: Turn, shown: ShownCard): ShownCard | undefined {
  const { ofMany = false, ...card } = shown;
  const { finding } = leadOf(turn, card);
  if (!ofMany || finding === undefined || !isOfEverybody(finding) || !canFollow(finding))
    return undefined;
  const { flow, app } = card.topic;
  return { ...card, topic: { flow, ...(app && { app }) }, found: { cause: finding.cause.id } };
}

function sayCannot(turn: Turn, shown: ShownCard): void {
  const { card, offers, ofMany = false } = shown;
  const again: Button = {
    title: turn.text("checkAgain"),
    data: { action: "checkAgain", card },
  };
  const plain = turn.audience.role === "employee";
  const lead = leadOf(turn, shown).cause;
  const ways = [...(offers.includes("checkAgain") ? [again] : []), humanButton(turn, card)];
  if (!ofMany && awaitsEnd(turn, shown.topic, lead?.id ?? "")) {
    offer(turn, [turn.text("followLeaverNothing", namesIn(turn, shown.topic))], ways);
    return;
  }
  const isInPlace = !ofMany && lead?.tone === "good";
  const key = isInPlace ? "followInPlace" : plain ? "followCannotOwn" : "followCannot";
  offer(turn, [turn.text(key)], ways);
}
