import { incidentLine } from "../../cards/incidentView";
import { shown } from "../../cards/shown";
import { offer, type Turn } from "../turn";

const most = { lines: 15, buttons: 4 };

/** Lists the incidents that are open. */
export async function listIncidents(turn: Turn): Promise<void> {
  const { incidents } = turn.ports;
  const open = await incidents.open();
  if (open.length === 0) {
    turn.say(incidents.watching ? "incidentListNone" : "incidentNotWatching");
    return;
  }
  const { audience, context } = turn;
  const lines = [
    turn.text("incidentList", { count: open.length }),
    ...open.slice(0, most.lines).map((one) => `- ${incidentLine(one, audience, context.now)}`),
  ];
  const buttons = open.slice(0, most.buttons).map(({ id, app }) => ({
    title: shown(app.displayName, 60),
    data: { action: "incidentShow" as const, card: id },
  }));
  offer(turn, lines, buttons);
}
