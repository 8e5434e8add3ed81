import { type EffectPorts } from "./carryOut";
import { createErrands, type Errands } from "./errands";
import { createIntake } from "./intake";
import { createLanes } from "./lanes";
import { leftBehind } from "./leftBehind";
import { pendingKey } from "./pendingDocument";
import { type TurnEngine } from "./port";
import { type TurnParts } from "./runTurn";
import { type ConversationState } from "./stateDocument";
import { createStateMemory } from "./stateMemory";
import { defaultLimits, type TurnLimits } from "./turnLimits";
import { withLimit } from "./withLimit";

export type TurnEngineParts = Omit<TurnParts, "dialogMs" | "states" | "isOpen"> &
  EffectPorts & { readonly limits?: Partial<TurnLimits> };

/**
 * Creates the engine (design.md, "One turn"): accepted activities are durable, run strictly in order
 * within their conversation, written only if the conversation is unchanged, and their effects are
 * carried out by key, also after a crash. Beside a second engine on the same store no update is lost
 * and no turn counts twice, but there is no lease: what both have in hand both carry out, which only
 * keys make harmless, order holds within an engine, and neither notices that the other is gone.
 */
export function createTurnEngine(given: TurnEngineParts): TurnEngine {
  const limits = { ...defaultLimits, ...given.limits };
  const { store, log } = given;
  const { parallel, waiting: tasks, waitingPerConversation: tasksPerLane } = limits;
  const lanes = createLanes({ parallel, tasks, tasksPerLane });
  const turns: TurnParts = {
    ...given,
    states: createStateMemory<ConversationState>(limits.remembered),
    dialogMs: limits.dialogMs,
    isOpen: (key) => errands.has(key),
  };
  const intake = createIntake({ ...turns, limits, lanes, errands: () => errands });
  const { hasRoom, tell } = intake;
  const through = { turns, effects: given, limits, lanes, tell };
  const errands: Errands = createErrands(through, store, limits);

  return {
    hasRoom,
    tell,
    accept: async (arrival, { deliver } = {}) => {
      let live = deliver;
      const { acceptance, replied } = await intake.take(arrival, () => live);
      if (replied) await withLimit(replied, limits.acceptMs);
      live = undefined;
      return acceptance;
    },
    recover: async () => {
      const left = (await leftBehind(store, log)).filter((one) => !errands.has(pendingKey(one)));
      for (const pending of left) void errands.begin(pendingKey(pending), pending);
      return left.length;
    },
    stop: async () => {
      intake.close();
      await errands.stop();
    },
  };
}
