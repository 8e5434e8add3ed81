import { type FixOutcome, type WriteAnswer } from "./port";

/** An answer as the outcome of a fix: done, or why nothing was changed. */
export function notDone(answer: WriteAnswer<unknown>): FixOutcome {
  const { requestIds } = answer;
  switch (answer.state) {
    case "done":
      return { state: "done", requestIds };
    case "denied":
      return { state: "notDone", why: "denied", permission: answer.permission, requestIds };
    case "refused": {
      const { code, message } = answer;
      return { state: "notDone", why: "refused", code, message, requestIds };
    }
    case "busy":
      return { state: "notDone", why: "busy", retryAfterMs: answer.retryAfterMs, requestIds };
    case "unknown":
      return { state: "notDone", why: "unavailable", requestIds };
    default:
      return { state: "notDone", why: answer.state, requestIds };
  }
}
