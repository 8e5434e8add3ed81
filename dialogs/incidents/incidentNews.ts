import { type Incident } from "../../bot/incidents/port";
import { type Turn } from "../turn";
import { isIncidentThread, showIncident } from "./showIncident";

/** Cards that are shown at once to who joins; `incidents` lists the rest. */
const mostShown = 4;

/**
 * Tells an engineer what is new of an incident: one card, which is replaced as the incident develops,
 * and words where something happened that a replaced card does not show by itself.
 */
export async function incidentNews(turn: Turn, incidentId: string): Promise<void> {
  // A thread of the engineers is nobody's own, and so in nobody's role.
  if (turn.context.asker.role !== "engineer" && !isIncidentThread(turn)) return;
  const incident = await turn.ports.incidents.read(incidentId);
  if (incident === undefined) return;
  const seen = turn.conversation.incidents?.[incidentId];
  if (seen !== undefined && seen.version >= incident.version) return;
  if (seen === undefined && incident.state === "over") return;
  showIncident(turn, incident, turn.text("incidentNew"));
  if (seen !== undefined) sayWhatHappened(turn, incident, seen.owner);
}

function sayWhatHappened(turn: Turn, incident: Incident, ownerBefore: string | undefined): void {
  const { app, state, owner, overAt = "" } = incident;
  if (state === "over") turn.say("incidentEnded", { app: app.displayName, overAt });
  else if (owner !== undefined && ownerBefore === undefined)
    turn.say("incidentTakenBy", { app: app.displayName, owner: ownerOf(turn, incident) });
}

/** The name of who has an incident. */
function ownerOf(turn: Turn, { owner }: Incident): string {
  return owner?.displayName ?? turn.audience.language.texts.caseAnEngineer;
}

/** What is open and was not told here yet: for an engineer who begins to watch. */
export async function unseenIncidents(turn: Turn): Promise<void> {
  if (turn.context.asker.role !== "engineer") return;
  const open = await turn.ports.incidents.open();
  const unseen = open.filter(({ id }) => turn.conversation.incidents?.[id] === undefined);
  for (const incident of unseen.slice(-mostShown)) showIncident(turn, incident);
}
