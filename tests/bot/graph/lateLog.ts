import { type GraphClient } from "../../../bot/graph/client";
import { type Clock } from "../../../bot/graph/clock";

/** A client whose log answers in so many milliseconds from now, not before, and whose directory holds nothing. */
export function lateLog(clock: Clock, ms: number): GraphClient {
  const answersAt = clock.now() + ms;
  const missing = { state: "notFound", requestIds: [] } as const;
  return {
    ...({} as GraphClient),
    batch: (requests) =>
      Promise.resolve(
        Object.fromEntries(Object.keys(requests).map((key) => [key, missing])) as never,
      ),
    get: async (_, { until = Infinity } = {}) => {
      await clock.wait(Math.min(answersAt, until) - clock.now());
      return clock.now() < answersAt
        ? { state: "unavailable", why: "deadline", requestIds: [] }
        : { state: "ok", value: { value: [] }, requestIds: [] };
    },
  };
}
