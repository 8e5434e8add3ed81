import { type WriteAnswer } from "../fixes/port";
import { type Outcome } from "./outcome";

/**
 * What the answer to a write means. Everything that does not say "no" may have been done: a broken
 * connection, a 5xx (also one that says when to come back), an answer that cannot be read.
 */
export function writeAnswer<T>(outcome: Outcome<T>): WriteAnswer<T> {
  const { requestIds } = outcome;
  switch (outcome.state) {
    case "ok":
      return { state: "done", value: outcome.value, requestIds };
    case "denied":
      return { state: "denied", permission: outcome.permission, requestIds };
    case "signIn":
      return { state: "signIn", requestIds };
    case "notFound":
      return { state: "notFound", requestIds };
    case "notOffered":
      return { state: "refused", code: "", message: "", requestIds };
    case "throttled":
      return outcome.overloaded === true
        ? { state: "unknown", requestIds }
        : { state: "busy", retryAfterMs: outcome.retryAfterMs, requestIds };
    case "unavailable":
      return outcome.why === "badRequest"
        ? { state: "refused", ...(outcome.said ?? { code: "", message: "" }), requestIds }
        : { state: "unknown", requestIds };
  }
}
