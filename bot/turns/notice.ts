import { type Arrival, type Notice } from "./port";
import { loadState, stateKey, type StateParts } from "./stateDocument";

/** The event that a notice brings, as if it had arrived in its conversation; undefined when nobody is known there. */
export async function arrivalOf(
  parts: StateParts,
  { id, to: { route, conversation }, event, value, as }: Notice,
): Promise<Arrival | undefined> {
  const { state } = await loadState(parts, stateKey(route, conversation));
  const address = as ?? state.address;
  if (!address) return undefined;
  const { asker, traits, reference } = address;
  const { locale, timeZone } = state.address ?? {};
  return {
    ...{ asker, traits, reference },
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
