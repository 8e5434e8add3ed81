import { randomUUID } from "node:crypto";
import { type Logger, noTelemetry } from "../telemetry";
import { type Telemetry } from "../telemetry/port";
import { type Clock } from "./clock";
import { type TokenProvider } from "./credential";
import { exchange, type HttpRequest } from "./exchange";
import { type Call, pathOnly } from "./graphRequest";
import { judgeAnswer } from "./judgeAnswer";
import { type Outcome } from "./outcome";
import { present } from "./present";
import { resourceOf } from "./resourceOf";

export interface AttemptOptions {
  readonly token: TokenProvider;
  readonly clock: Clock;
  readonly log: Pick<Logger, "debug" | "warn">;
  readonly fetch?: typeof fetch;
  /** Longest body that is read. */
  readonly maxBytes?: number;
  readonly newId?: () => string;
  readonly telemetry?: Telemetry;
}

/** One attempt at a call: token, request, answer, judgement, log line. Never rejects. */
export type Attempt = (call: Call, renew: boolean) => Promise<Outcome<unknown>>;

/** Makes attempts with the tokens and limits of one tenant. */
export function createAttempt(options: AttemptOptions): Attempt {
  const { clock, token, log, maxBytes = 10 * 1024 * 1024, newId = randomUUID } = options;
  const { telemetry = noTelemetry } = options;
  // Read late, so that whoever replaces the global one (tracing) is used too.
  const send = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));
  const make: Attempt = async (call, renew) => {
    const began = clock.now();
    const path = pathOnly(call.path);
    let bearer: string;
    try {
      bearer = await token({ renew });
    } catch (error) {
      log.warn("graphTokenMissing", { path: resourceOf(path), error });
      telemetry.note({ state: "noToken" });
      return { state: "signIn", why: "noToken", requestIds: [] };
    }
    const request = httpRequest(call, bearer, newId());
    const answer = await exchange(request, { fetch: send, clock, until: call.until, maxBytes });
    const outcome = judgeAnswer({ path, permission: call.permission }, answer);
    const line = present({
      method: call.method,
      path: resourceOf(path),
      status: answer.got === "answer" ? answer.status : undefined,
      reason: outcome.state === "unavailable" ? outcome.why : undefined,
      state: outcome.state,
      ms: clock.now() - began,
      id: outcome.requestIds[0],
    });
    if (outcome.state === "ok") log.debug("graphRead", line);
    else log.warn("graphReadFailed", line);
    telemetry.note(present({ status: line.status, state: outcome.state }));
    return outcome;
  };
  return (call, renew) => {
    const resource = resourceOf(pathOnly(call.path));
    return telemetry.step("graph", { method: call.method, resource }, () => make(call, renew));
  };
}

function httpRequest(call: Call, bearer: string, id: string): HttpRequest {
  const { method, url, body, advanced } = call;
  const headers = present({
    accept: "application/json",
    authorization: `Bearer ${bearer}`,
    "client-request-id": id,
    // People wait for the answer: directory reads are throttled last (throttling.md).
    "x-ms-throttle-priority": "high",
    consistencylevel: advanced === true ? "eventual" : undefined,
    "content-type": body === undefined ? undefined : "application/json",
  });
  return present({ method, url, headers, body });
}
