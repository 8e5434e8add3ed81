import { type Arrival, type Notice } from "./port";
import { loadState, stateKey, type StateParts } from "./stateDocument";

/** The event that a notice brings, as if it had arrived in its conversation; undefined when nobody is known there. */
export async function arrivalOf(
  parts: StateParts,
  { id, to: { route, conversation }, event, value }: Notice,
): Promise<Arrival | undefined> {
  const { state } = await loadState(parts, stateKey(route, conversation));
  if (!state.address) return undefined;
  const { locale, timeZone, ...address } = state.address;
  return {
    ...address,
    route,
    conversation,
    incoming: {
      id: `told ${id}`,
      kind: "event",
      event,
      text: "",
      value,
      ...(locale !== undefined && { locale }),
      ...(timeZone !== undefined && { timeZone }),
    },
  };
}
