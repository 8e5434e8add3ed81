import { createRequestRate, type RequestRate } from "./requestRate";
import { type Neighbours } from "../../workers/port";

/** Makes the rate of a name, which is one for all workers; without a number there is room for all. */
export type RateOf = (name: string, perMinute: number | undefined) => RequestRate;

/**
 * Rates that the workers of one start keep together: each counts what it lets pass and what the others
 * say they did. Only what comes at several within the same moment can be a little too much.
 */
export function ratesAmong(clock: { now(): number }, neighbours: Neighbours | undefined): RateOf {
  return (name, perMinute) => {
    const rate = createRequestRate(clock, perMinute);
    if (neighbours === undefined || perMinute === undefined) return rate;
    neighbours.hear((news) => {
      if (news.of === "asked" && news.rate === name) rate.take(news.key);
    });
    return {
      wait: rate.wait,
      take: (key) => {
        const seconds = rate.take(key);
        if (seconds === 0) neighbours.tell({ of: "asked", rate: name, key });
        return seconds;
      },
    };
  };
}
