import { type Incident } from "../../bot/incidents/port";
import { knownLine } from "../../cards/incidentView";
import { type Button } from "../../cards/actions";
import { type Topic } from "../topic";
import { type Turn } from "../turn";

/** What was last seen longer ago is not told: since then nobody could look. */
const freshMs = 24 * 3_600_000;
const mostRemembered = 20;

/** The open incident of the application that something is about. */
export function incidentOf(
  turn: Turn,
  app: { readonly id: string } | undefined,
): Incident | undefined {
  const now = turn.context.now.getTime();
  return turn.incidents.find(
    (one) => one.app.id === app?.id && now - Date.parse(one.seenAt) < freshMs,
  );
}

/**
 * What is known of the whole application, said beside the cause that was found for the person and
 * never instead of it, with the way to hear of its end.
 */
export function knownIncident(
  turn: Turn,
  { app }: Topic,
): { readonly line: string; readonly button: Button } | undefined {
  const incident = incidentOf(turn, app);
  if (incident === undefined) return undefined;
  const { id } = incident;
  const { conversation } = turn;
  const others = (conversation.incidentsTold ?? []).filter((one) => one.id !== id);
  const told = { id, app: incident.app.displayName };
  conversation.incidentsTold = [...others, told].slice(-mostRemembered);
  return {
    line: knownLine(incident, turn.audience, turn.context.now),
    button: { title: turn.text("incidentTellMe"), data: { action: "incidentFollow", card: id } },
  };
}
