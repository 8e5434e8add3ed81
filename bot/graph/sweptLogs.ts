import { type Clock } from "./clock";
import { answerOf, type Sweep } from "./logSweep";
import { type LogWaiter } from "./logWaiter";

const keptMs = 60_000;
const freshMs = 5_000;
const mostApplications = 20;

/** The last sweeps, by application. */
export interface SweptLogs {
  keep(app: string, sweep: Sweep): void;
  /** A sweep of the last minute that was not read to its end. */
  unfinished(app: string): Sweep | undefined;
  /** Answers those whom a sweep of the last minute can answer and returns the others. */
  settle(waiters: readonly LogWaiter[]): LogWaiter[];
}

/** Makes the memory of sweeps; whoever wants fresh entries gets those of the last seconds only. */
export function createSweptLogs(clock: Clock): SweptLogs {
  const sweeps = new Map<string, Sweep>();

  const settleOne = ({ question, options, settle }: LogWaiter): boolean => {
    const sweep = sweeps.get(question.app);
    if (sweep === undefined) return false;
    const age = clock.now() - sweep.at;
    if (age >= keptMs) sweeps.delete(question.app);
    if (age >= (options.fresh === true ? freshMs : keptMs)) return false;
    if (sweep.at <= (options.notBefore ?? -Infinity)) return false;
    const value = answerOf(sweep, question);
    if (value === undefined) return false;
    settle({ state: "ok", value, requestIds: sweep.requestIds });
    return true;
  };

  return {
    keep(app, sweep) {
      sweeps.delete(app);
      sweeps.set(app, sweep);
      for (const oldest of sweeps.keys()) {
        if (sweeps.size <= mostApplications) break;
        sweeps.delete(oldest);
      }
    },
    unfinished(app) {
      const sweep = sweeps.get(app);
      if (sweep?.next === undefined || !sweep.ordered) return undefined;
      return clock.now() - sweep.at < keptMs ? sweep : undefined;
    },
    settle: (waiters) => waiters.filter((waiter) => !settleOne(waiter)),
  };
}
