import { type Incident } from "../../bot/incidents/port";
import { type Button } from "../../cards/actions";
import { caseCard, caseText } from "../../cards/caseCard";
import { incidentView } from "../../cards/incidentView";
import { type Turn } from "../turn";

/** More are not remembered: beyond that, an incident gets a further card. */
const mostRemembered = 50;

/** Shows an engineer an incident as it stands: in the place of its card here, or as a new one. */
export function showIncident(
  turn: Turn,
  incident: Incident,
  heading = "",
  { anew = false }: { readonly anew?: boolean } = {},
): void {
  const view = incidentView(incident, turn.ports.causes, turn.audience, turn.context.now);
  const before = turn.conversation.incidents?.[incident.id]?.slot;
  const buttons = buttonsFor(turn, incident);
  const above = before === undefined ? heading : "";
  const message = {
    text: caseText(view, above, buttons),
    card: caseCard(view, above, buttons),
    entities: [{ type: "incident", incidentId: incident.id, state: incident.state }],
  };
  const isHere = before !== undefined && (!anew || isIncidentThread(turn));
  const slot = isHere ? before : turn.ports.newId();
  if (isHere) turn.effects.push({ do: "replace", slot, message });
  else turn.effects.push({ do: "reply", slot, message });
  remember(turn, incident, slot);
}

function remember({ conversation }: Turn, { id, version, owner }: Incident, slot: string): void {
  const seen = { version, slot, ...(owner !== undefined && { owner: owner.displayName ?? "" }) };
  const others = Object.entries(conversation.incidents ?? {}).filter(([one]) => one !== id);
  const kept = [...others, [id, seen] as const].slice(-mostRemembered);
  conversation.incidents = Object.fromEntries(kept);
}

function buttonsFor(turn: Turn, incident: Incident): Button[] {
  const { id: card, state, owner } = incident;
  if (state === "over") return [];
  if (owner === undefined)
    return [{ title: turn.text("caseTake"), data: { action: "incidentTake", card } }];
  // In a thread the one card is for all: who presses is judged then.
  return isIncidentOwner(turn, incident) || isIncidentThread(turn)
    ? [{ title: turn.text("caseHandBack"), data: { action: "incidentHandBack", card } }]
    : [];
}

/** Whether this conversation is an incident's thread, which keeps its one card at the head. */
export function isIncidentThread({ context }: Turn): boolean {
  return context.traits.incidentId !== undefined;
}

/** Whether the engineer of this turn has the incident. */
export function isIncidentOwner({ context }: Turn, { owner }: Incident): boolean {
  if (owner === undefined || context.asker.role !== "engineer") return false;
  const { userId } = context.asker;
  return owner.userId === undefined && userId === undefined
    ? owner.at.route === context.route && owner.at.conversation === context.conversation
    : owner.userId === userId;
}
