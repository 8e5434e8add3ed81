import { keyPart } from "./keyPart";
import { type Arrival } from "./port";
import { type ConversationState, stateKey } from "./stateDocument";
import { type StateMemory } from "./stateMemory";

/**
 * Forgets in memory what an activity asked for, when all of it was done and its document is gone: the
 * next turn would leave it out of the stored state anyway. Most of it is cards, which otherwise
 * outlive their turn by as long as nobody writes.
 */
export function dropCarriedOut(
  states: StateMemory<ConversationState>,
  { route, conversation, incoming }: Arrival,
): void {
  const remembered = states.recall(stateKey(route, conversation));
  if (!remembered) return;
  const { document, state } = remembered;
  const root = keyPart(incoming.id);
  const outbox = state.outbox.filter((entry) => entry.root !== root);
  if (outbox.length < state.outbox.length) states.keep({ document, state: { ...state, outbox } });
}
