import { type Attempt } from "./attempt";
import { type Clock } from "./clock";
import { type Call } from "./graphRequest";
import { type Limiter } from "./limiter";
import { type Failure, type Outcome } from "./outcome";
import { present } from "./present";
import { nextAttempt } from "./retryPolicy";

/** Milliseconds that Graph has to answer, all attempts together; pauses and waits for a turn apart. */
export interface AnswerLimits {
  readonly read: number;
  /** Below /auditLogs. */
  readonly log: number;
}

export interface SendOptions {
  readonly attempt: Attempt;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter?: Limiter;
  /** Beginnings of paths that this cloud does not have: they are not asked for. */
  readonly notOffered?: readonly string[];
  readonly answerMs: AnswerLimits;
}

/**
 * Sends a call as often as the retry policy says, within its time. Every attempt at /auditLogs passes
 * the limiter, also a repeated one: Graph counts them all. Somebody may have to wait long for a turn at
 * the limiter, and the wait is worth it; for a Graph that does not answer nobody waits as long.
 */
export function createSend(options: SendOptions): (call: Call) => Promise<Outcome<unknown>> {
  const { attempt, clock, random, notOffered = [] } = options;
  const leftFor = (until: number, answerMs: number): number =>
    answerMs > 0 ? until - clock.now() : 0;
  const insist = async (call: Call): Promise<Outcome<unknown>> => {
    const limiter = isLog(call) ? options.limiter : undefined;
    const { until, background = false, asker } = call;
    let answerMs = answerTime(call, options.answerMs);
    const before: Failure["state"][] = [];
    const requestIds: string[] = [];
    let renew = false;
    for (;;) {
      const admission = await limiter?.admit(until, present({ background, asker }));
      if (admission?.state === "refused")
        return { state: "throttled", retryAfterMs: admission.retryAfterMs, requestIds };
      const began = clock.now();
      const outcome = await attempt({ ...call, until: Math.min(until, began + answerMs) }, renew);
      answerMs -= clock.now() - began;
      requestIds.push(...outcome.requestIds);
      if (outcome.state === "ok") return { ...outcome, requestIds };
      if (outcome.state === "throttled") limiter?.pause(outcome.retryAfterMs);
      const leftMs = leftFor(until, answerMs);
      const next = nextAttempt(outcome, { before, leftMs, random: random() });
      if (!next.again || !mayRepeat(call, outcome)) return { ...outcome, requestIds };
      before.push(outcome.state);
      renew = next.renew;
      await clock.wait(next.afterMs);
    }
  };
  return (call) =>
    notOffered.some((path) => call.path.startsWith(path))
      ? Promise.resolve({ state: "notOffered", requestIds: [] })
      : insist(call);
}

/** What is to be done once is sent again only after a refused token: then nothing was looked at. */
function mayRepeat({ once = false }: Call, { state }: Failure): boolean {
  return !once || state === "signIn";
}

function isLog({ path }: Call): boolean {
  return path.startsWith("/auditLogs/");
}

/** For a write, and for what nobody waits for, all of its time. */
function answerTime(call: Call, { read, log }: AnswerLimits): number {
  if (call.background === true || call.once === true) return Infinity;
  return isLog(call) ? log : read;
}
