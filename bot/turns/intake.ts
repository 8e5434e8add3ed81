import { type Logger } from "../telemetry";
import { admit } from "./admit";
import { type Errands } from "./errands";
import { type Instance } from "./instance";
import { createLanes, type Lanes } from "./lanes";
import { arrivalOf } from "./notice";
import { type PendingDocument, pendingKey } from "./pendingDocument";
import { type Acceptance, type Arrival, type Deliver, type Tell, type TurnEngine } from "./port";
import { stateKey, type StateParts } from "./stateDocument";
import { type TurnLimits } from "./turnLimits";
import { withLimit } from "./withLimit";

export interface IntakeParts extends StateParts {
  readonly clock: { now(): number };
  readonly log: Logger;
  readonly limits: TurnLimits;
  readonly lanes: Lanes;
  readonly errands: () => Errands;
  readonly instance: Instance;
}

/** What was decided about an activity, and when its replies are out. */
interface Decision {
  readonly acceptance: Acceptance;
  readonly replied?: Promise<void>;
}

/** The way in: decides what is taken, and makes it durable. */
export interface Intake {
  readonly hasRoom: TurnEngine["hasRoom"];
  /** Takes an activity or leaves it, within the limit for the store; never rejects. */
  take(arrival: Arrival, live?: () => Deliver | undefined): Promise<Decision>;
  readonly tell: Tell;
  /** Takes nothing more. */
  close(): void;
}

const overloaded: Decision = { acceptance: { state: "overloaded" } };
const duplicate: Decision = { acceptance: { state: "accepted", duplicate: true } };

/**
 * Creates the way in of an engine. It has queues of its own: what arrives is made durable while
 * earlier turns still run.
 */
export function createIntake(parts: IntakeParts): Intake {
  const { limits, lanes, errands, clock, log } = parts;
  const { waiting: tasks, waitingPerConversation: tasksPerLane } = limits;
  const admissions = createLanes({ parallel: tasks, tasks, tasksPerLane });
  let closed = false;
  let order = 0;

  const hasRoom: Intake["hasRoom"] = (route, conversation) => {
    const lane = stateKey(route, conversation);
    const room = lanes.hasRoom(lane) && admissions.hasRoom(lane);
    if (!room || closed || errands().size() >= limits.open) return false;
    return errands().sizeOf(lane) < limits.openPerConversation;
  };
  const take: Intake["take"] = async (arrival, live = () => undefined) => {
    if (errands().has(pendingKey(arrival))) return duplicate;
    const { route, conversation } = arrival;
    if (!hasRoom(route, conversation)) return overloaded;
    const pending = { ...arrival, schema: 1, acceptedAt: clock.now(), order: order++ } as const;
    let heard = true;
    const admission = admissions.run(stateKey(route, conversation), () =>
      // Whose sender was told to come back while it was in the queue is left to be sent again.
      heard ? decide(parts, pending, live) : Promise.resolve(overloaded),
    );
    const decision = await withLimit(admission, limits.admitMs);
    heard = false;
    if (decision.state === "done") return decision.value;
    log.warn("admissionLate", { route, ms: limits.admitMs });
    return overloaded;
  };

  return {
    hasRoom,
    take,
    tell: async (notice) => {
      const arrival = await arrivalOf(parts, notice);
      if (!arrival) return "unknown";
      const { acceptance } = await take(arrival);
      if (acceptance.state === "accepted") return "told";
      throw new Error("The conversation takes no more just now");
    },
    close: () => {
      closed = true;
    },
  };
}

async function decide(
  parts: IntakeParts,
  pending: PendingDocument,
  live: () => Deliver | undefined,
): Promise<Decision> {
  const errands = parts.errands();
  const key = pendingKey(pending);
  // The first of two deliveries was admitted just before.
  if (errands.has(key)) return duplicate;
  const admission = await admit(parts, pending);
  switch (admission.state) {
    case "new": {
      const replied = errands.begin(key, admission.pending, { loaded: admission.loaded, live });
      return { acceptance: { state: "accepted", duplicate: false }, replied };
    }
    case "left":
      void errands.begin(key, admission.pending);
      return duplicate;
    case "known":
      return duplicate;
    case "refused":
      return overloaded;
  }
}
