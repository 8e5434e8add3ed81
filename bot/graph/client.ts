import { type AttemptOptions, createAttempt } from "./attempt";
import { type BatchAnswers, batchBody, maxBatchSize, readBatch } from "./batch";
import { type Call, type GraphRequest } from "./graphRequest";
import { type Limiter } from "./limiter";
import { ownLink } from "./nextLink";
import { type Outcome } from "./outcome";
import { nextAttempt } from "./retryPolicy";
import { type AnswerLimits, createSend } from "./send";

export interface CallOptions {
  /** Milliseconds since 1970 at which the turn this belongs to gives up. */
  readonly until?: number;
  /** Reads that nobody's answer waits for alone: people's questions pass the limiter first. */
  readonly background?: boolean;
  /** Who asks: one person's questions do not push back those of others. */
  readonly asker?: string;
}

/** Reads of Microsoft Graph. Nothing is thrown for what Graph or the network does. */
export interface GraphClient {
  get(request: GraphRequest, options?: CallOptions): Promise<Outcome<unknown>>;
  /** A read that Graph takes as POST, such as `checkMemberGroups`. */
  ask(request: GraphRequest, body: object, options?: CallOptions): Promise<Outcome<unknown>>;
  /** A write. It is sent once; again only where its token was refused, since then nothing was looked at. */
  write(
    request: GraphRequest,
    what: { readonly method: "POST" | "DELETE"; readonly body?: object },
    options?: CallOptions,
  ): Promise<Outcome<unknown>>;
  /** A further page of a request: only links below our own root are followed. */
  next(request: GraphRequest, link: string, options?: CallOptions): Promise<Outcome<unknown>>;
  /** Several reads in one round trip, at most 20; not for /auditLogs, where each counts anyway. */
  batch<K extends string>(
    requests: Readonly<Record<K, GraphRequest>>,
    options?: CallOptions,
  ): Promise<BatchAnswers<K>>;
}

export interface GraphClientOptions extends AttemptOptions {
  /** Root of Graph without version, such as https://graph.microsoft.com. */
  readonly root: string;
  /** Beginnings of paths that this cloud does not have. */
  readonly notOffered?: readonly string[];
  /** In front of /auditLogs, shared by everything that reads them. */
  readonly limiter?: Limiter;
  /** Longest time for one read with its retries, and with waiting for its turn at the log. */
  readonly deadlineMs?: number;
  /** Longest time of this that Graph itself has to answer; in the background it has all of it. */
  readonly answerMs?: AnswerLimits;
  /** 0 to 1, for the jitter of retries. */
  readonly random?: () => number;
}

/** A directory read takes a fraction of a second; a filtered read of the log is known to take seconds. */
const usualAnswer: AnswerLimits = { read: 6_000, log: 12_000 };

/** Makes the client of one tenant's Graph. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { clock, deadlineMs = 6_000, random = Math.random } = options;
  const base = `${options.root.replace(/\/+$/, "")}/v1.0`;
  const attempt = createAttempt(options);
  const send = createSend({ answerMs: usualAnswer, random, ...options, attempt });
  const endOf = (until = Infinity): number => Math.min(clock.now() + deadlineMs, until);
  const getting = (request: GraphRequest, until: number | undefined) =>
    ({ ...request, method: "GET", until: endOf(until) }) as const;

  const sendBatch = async <K extends string>(
    requests: Readonly<Record<K, GraphRequest>>,
    { until, background }: Required<Pick<Call, "until" | "background">>,
  ): Promise<BatchAnswers<K>> => {
    const count = Object.keys(requests).length;
    if (count > maxBatchSize) throw new RangeError(`A batch holds up to 20 reads, not ${count}.`);
    const path = "/$batch";
    const body = batchBody(requests);
    const call = { method: "POST", path, url: base + path, body, permission: "", until } as const;
    return readBatch(requests, await send({ ...call, background }));
  };

  return {
    get: (request, { until, ...claim } = {}) =>
      send({ ...getting(request, until), url: base + request.path, ...claim }),
    ask: (request, body, { until } = {}) =>
      send({
        ...request,
        method: "POST",
        url: base + request.path,
        body: JSON.stringify(body),
        until: endOf(until),
      }),
    write: (request, what, { until = endOf() } = {}) => send(writing(base, request, what, until)),
    next(request, link, { until, ...claim } = {}) {
      const url = ownLink(base, link);
      return url === undefined
        ? Promise.resolve({ state: "unavailable", why: "foreignLink", requestIds: [] })
        : send({ ...getting(request, until), url, ...claim });
    },
    async batch<K extends string>(
      requests: Readonly<Record<K, GraphRequest>>,
      { until, background = false }: CallOptions = {},
    ) {
      const limits = { until: endOf(until), background };
      const first = await sendBatch(requests, limits);
      // Items throttled inside the 200 of a batch are asked once more, if time allows.
      const again: [string, GraphRequest][] = [];
      let wait = 0;
      for (const [key, request] of Object.entries<GraphRequest>(requests)) {
        const outcome = first[key as K];
        if (outcome.state === "ok" || outcome.state === "signIn") continue;
        const leftMs = limits.until - clock.now();
        const next = nextAttempt(outcome, { before: [], leftMs, random: random() });
        if (!next.again) continue;
        again.push([key, request]);
        wait = Math.max(wait, next.afterMs);
      }
      if (again.length === 0) return first;
      await clock.wait(wait);
      return { ...first, ...(await sendBatch(Object.fromEntries(again), limits)) };
    },
  };
}

/** A write as a call; a POST without a body needs no content type. */
function writing(
  base: string,
  request: GraphRequest,
  { method, body }: Parameters<GraphClient["write"]>[1],
  until: number,
): Call {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return { ...request, method, url: base + request.path, ...content, until, once: true };
}
