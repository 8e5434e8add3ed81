import { admit } from "./admit";
import { type EffectPorts } from "./carryOut";
import { createErrands, type Errands } from "./errands";
import { createLanes } from "./lanes";
import { leftBehind } from "./leftBehind";
import { type PendingDocument, pendingKey } from "./pendingDocument";
import { type Acceptance, type Deliver, type TurnEngine } from "./port";
import { type TurnParts } from "./runTurn";
import { type ConversationState, stateKey } from "./stateDocument";
import { createStateMemory } from "./stateMemory";
import { defaultLimits, type TurnLimits } from "./turnLimits";
import { withLimit } from "./withLimit";

export type TurnEngineParts = Omit<TurnParts, "dialogMs" | "states" | "isOpen"> &
  EffectPorts & { readonly limits?: Partial<TurnLimits> };

/** What was decided about an activity, and when its replies are out. */
interface Decision {
  readonly acceptance: Acceptance;
  readonly replied?: Promise<void>;
}

const overloaded: Acceptance = { state: "overloaded" };

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
  const { waiting: tasks, waitingPerConversation: tasksPerLane } = limits;
  const lanes = createLanes({ parallel: limits.parallel, tasks, tasksPerLane });
  // Admission has its own queues: what arrives is made durable while earlier turns still run.
  const admissions = createLanes({ parallel: tasks, tasks, tasksPerLane });
  const states = createStateMemory<ConversationState>(limits.remembered);
  const turns: TurnParts = {
    ...given,
    states,
    dialogMs: limits.dialogMs,
    isOpen: (key) => errands.has(key),
  };
  const errands: Errands = createErrands({ turns, effects: given, limits, lanes }, store, limits);
  let stopping = false;
  let order = 0;

  const hasRoom: TurnEngine["hasRoom"] = (route, conversation) => {
    const lane = stateKey(route, conversation);
    const room = lanes.hasRoom(lane) && admissions.hasRoom(lane);
    if (!room || stopping || errands.size() >= limits.open) return false;
    return errands.sizeOf(lane) < limits.openPerConversation;
  };

  return {
    hasRoom,
    accept: async (arrival, { deliver } = {}) => {
      if (errands.has(pendingKey(arrival))) return { state: "accepted", duplicate: true };
      const { route, conversation } = arrival;
      if (!hasRoom(route, conversation)) return overloaded;
      let live = deliver;
      let heard = true;
      const acceptedAt = given.clock.now();
      const lane = stateKey(route, conversation);
      const pending = { ...arrival, schema: 1, acceptedAt, order: order++ } as const;
      const admission = admissions.run(lane, async (): Promise<Decision> =>
        // Whose sender was told to come back while it was in the queue is left to be sent again.
        heard ? decide(turns, errands, pending, () => live) : { acceptance: overloaded },
      );
      const decision = await withLimit(admission, limits.admitMs);
      if (decision.state === "late") log.warn("admissionLate", { route, ms: limits.admitMs });
      else if (decision.value.replied) await withLimit(decision.value.replied, limits.acceptMs);
      heard = false;
      live = undefined;
      return decision.state === "late" ? overloaded : decision.value.acceptance;
    },
    recover: async () => {
      const left = (await leftBehind(store, log)).filter((one) => !errands.has(pendingKey(one)));
      for (const pending of left) void errands.begin(pendingKey(pending), pending);
      return left.length;
    },
    stop: async () => {
      stopping = true;
      await errands.stop();
    },
  };
}

async function decide(
  parts: TurnParts,
  errands: Errands,
  pending: PendingDocument,
  live: () => Deliver | undefined,
): Promise<Decision> {
  const key = pendingKey(pending);
  const duplicate: Decision = { acceptance: { state: "accepted", duplicate: true } };
  // The first of two deliveries was admitted just before.
  if (errands.has(key)) return duplicate;
  const admission = await admit(parts, pending);
  switch (admission.state) {
    case "new": {
      const replied = errands.begin(key, pending, { loaded: admission.loaded, live });
      return { acceptance: { state: "accepted", duplicate: false }, replied };
    }
    case "left":
      void errands.begin(key, admission.pending);
      return duplicate;
    case "known":
      return duplicate;
    case "refused":
      return { acceptance: overloaded };
  }
}
