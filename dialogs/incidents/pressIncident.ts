import { type CardAction, type IncidentButton } from "../../cards/actions";
import { incidentLine } from "../../cards/incidentView";
import { caseParty } from "../cases/caseParty";
import { type Turn } from "../turn";
import { followIncident, stopIncident } from "./followIncident";
import { isIncidentOwner, isIncidentThread, showIncident } from "./showIncident";

type IncidentPress = Extract<CardAction, { action: IncidentButton }>;

/** Whether a press is about an incident. */
export function isIncidentPress(action: CardAction): action is IncidentPress {
  return action.action.startsWith("incident");
}

/**
 * A pressed button of an incident. What is done depends on its present state and on who presses; what
 * that does not allow changes nothing and shows the incident as it stands.
 */
export async function pressIncident(turn: Turn, { action, card }: IncidentPress): Promise<void> {
  if (action === "incidentFollow" || action === "incidentUnfollow") {
    (action === "incidentFollow" ? followIncident : stopIncident)(turn, card);
    return;
  }
  const incident = await turn.ports.incidents.read(card);
  if (incident === undefined || turn.context.asker.role !== "engineer") {
    turn.say("unknownButton");
    return;
  }
  const { state, owner, app } = incident;
  const command = { incidentId: card, by: caseParty(turn) };
  if (action === "incidentTake" && state === "open" && owner === undefined) {
    // Who has it then is told to all, and so here.
    turn.effects.push({ do: "incident", command: { ...command, act: "take" } });
  } else if (action === "incidentHandBack" && isIncidentOwner(turn, incident)) {
    turn.effects.push({ do: "incident", command: { ...command, act: "handBack" } });
    turn.say("incidentHandedBack", { app: app.displayName });
  } else {
    showIncident(turn, incident, "", { anew: true });
    if (isIncidentThread(turn))
      turn.reply({ text: incidentLine(incident, turn.audience, turn.context.now) });
  }
}
