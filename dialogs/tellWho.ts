import { type Finding, type Owner } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { writer } from "../cards/writer";
import { outlook, ownerTexts } from "../cards/outlook";
import { type ShownCard } from "./conversation";
import { knownIncident } from "./incidents/knownIncident";
import { evidenceOf } from "./keptEvidence";
import { leadOf } from "./leadOf";
import { type Turn } from "./turn";

/** Who acts on what a card says, and whether it goes on by itself; who sees to a known incident first. */
export function whoActs(turn: Turn, shown: ShownCard): readonly string[] {
  const known = knownIncident(turn, shown.topic)?.line;
  return [...(known === undefined ? [] : [known]), ...actors(turn, shown)];
}

function actors(turn: Turn, shown: ShownCard): readonly string[] {
  const { finding, cause } = leadOf(turn, shown);
  const app = shown.names.app ?? turn.text("someApp");
  if (cause === undefined) return [turn.text("actUnknown")];
  const { owner } = cause;
  const late = whoLooks(turn, owner, finding, app);
  if (late !== undefined) return [late];
  if (turn.audience.role === "employee") return [turn.text(ownAct(owner), { app })];
  if (owner === "nobody") return [turn.text("actNobody")];
  if (finding === undefined || shown.evidence === undefined)
    return [turn.text(ownerTexts[owner], { app, target: app })];
  const { say } = writer(evidenceOf(shown.evidence), turn.audience);
  return outlook(finding, say, turn.audience.language);
}

/** Entries can arrive up to 15 minutes after the cycle that wrote them (how-to-view-logs). */
const logLatencyMs = 15 * 60_000;

/**
 * Who can look at what nobody has to change and what should have passed by now; undefined while its time has not
 * come, and where somebody has to act anyway.
 */
export function whoLooks(
  turn: Turn,
  owner: Owner,
  finding: Finding | undefined,
  app: string,
): string | undefined {
  if (owner !== "nobody" || finding === undefined || finding.cause.tone === "good")
    return undefined;
  const { overdueAt, nextAt } = finding.values;
  const isPassed =
    typeof nextAt === "string" && Date.parse(nextAt) + logLatencyMs < turn.context.now.getTime();
  const dueAt = overdueAt ?? (isPassed ? nextAt : undefined);
  if (dueAt === undefined) return undefined;
  const key = turn.audience.role === "employee" ? "actOverdueOwn" : "actOverdue";
  return turn.text(key, { app, overdueAt: dueAt });
}

/** Who acts, in the words for the person concerned. */
export function ownAct(owner: Owner): TextKey {
  if (owner === "nobody") return "actNobody";
  if (owner === "hrAdmin") return "actHrOwn";
  // Who owns the application can neither switch an account on nor give access.
  return owner === "identityAdmin" || owner === "directoryAdmin"
    ? "actHelpdeskOwn"
    : "actOthersOwn";
}
