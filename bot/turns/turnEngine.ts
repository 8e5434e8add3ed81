import { type DocumentStore } from "../store/port";
import { type EffectPorts } from "./carryOut";
import { createAfterEarlier } from "./earlierTurns";
import { createErrands, type Errands } from "./errands";
import { createIntake } from "./intake";
import { createInstance, type Instance } from "./instance";
import { createLanes } from "./lanes";
import { createPass, type Reclaim } from "./pass";
import { type PendingDocument, readPending, takePending } from "./pendingDocument";
import { type TurnEngine } from "./port";
import { type TurnParts } from "./runTurn";
import { type ConversationState } from "./stateDocument";
import { type ThisProcess } from "./lease";
import { createStateMemory } from "./stateMemory";
import { createTakeOver } from "./takeOver";
import { defaultLimits, type TurnLimits } from "./turnLimits";
import { withLimit } from "./withLimit";

export type TurnEngineParts = Omit<
  TurnParts,
  "dialogMs" | "typingLimits" | "states" | "isOpen" | "isOver"
> &
  EffectPorts & {
    readonly limits?: Partial<TurnLimits>;
    readonly process: ThisProcess;
    /** Other processes get activities of the same conversations: turns of each are kept in order. */
    readonly isOneOfSeveral?: boolean;
  };

/**
 * Creates the engine (design.md, "One turn"): accepted activities are durable, run strictly in order
 * within their conversation, written only if the conversation is unchanged, and their effects are
 * carried out by key, also after a crash. Beside other engines on the same store no update is lost and
 * no turn counts twice; each carries out what it accepted, and what one leaves the others take up. The
 * order of a conversation's activities holds within an engine, and with `isOneOfSeveral` also between
 * those of one machine; otherwise whoever writes first.
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
    typingLimits: limits,
    isOpen: (key) => errands.has(key),
    isOver: (key) => errands.isOver(key),
  };
  const instance = createInstance(given, limits);
  const intake = createIntake({ ...turns, instance, limits, lanes, errands: () => errands });
  const { hasRoom, tell } = intake;
  const holds = ({ owner }: PendingDocument): boolean =>
    owner !== undefined && instance.holds(owner);
  const through = {
    ...{ turns, effects: given, limits, lanes, tell, holds },
    ...(given.isOneOfSeveral && {
      afterEarlier: createAfterEarlier({ ...turns, instance }, limits),
    }),
  };
  const pass = createPass(through, store, limits, reclaimFor(store, instance));
  const errands: Errands = createErrands(pass, given.random, limits);
  const takeOver = createTakeOver({ ...turns, instance }, errands, limits);

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
    recover: () => takeOver.begin(),
    stop: async () => {
      intake.close();
      takeOver.stop();
      const emptyHanded = await errands.stop();
      try {
        await instance.leave(emptyHanded);
      } catch (error) {
        log.warn("leaveFailed", { error });
      }
    },
  };
}

/** Only what still bears an id of this process is taken again: nobody has taken it over meanwhile. */
function reclaimFor(store: DocumentStore, instance: Instance): Reclaim {
  return async (key) => {
    const document = await store.read(key);
    const pending = document && readPending(document.value);
    if (!document || !pending?.owner || !instance.isOwn(pending.owner)) return undefined;
    return takePending(store, document, pending, await instance.enter());
  };
}
