import { type Owner } from "../bot/diagnosis";
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
  if (turn.audience.role === "employee") return [turn.text(ownAct(owner), { app })];
  if (owner === "nobody") return [turn.text("actNobody")];
  if (finding === undefined || shown.evidence === undefined)
    return [turn.text(ownerTexts[owner], { app, target: app })];
  const { say } = writer(evidenceOf(shown.evidence), turn.audience);
  return outlook(finding, say, turn.audience.language);
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
