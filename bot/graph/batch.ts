import { z } from "zod";
import { type GraphRequest, pathOnly } from "./graphRequest";
import { judgeAnswer } from "./judgeAnswer";
import { type Outcome } from "./outcome";

/** Graph takes at most 20 requests in one batch (json-batching.md). */
export const maxBatchSize = 20;

export type BatchAnswers<K extends string> = Readonly<Record<K, Outcome<unknown>>>;

const item = z.object({
  id: z.string(),
  status: z.number().int(),
  headers: z.record(z.unknown()).nullish().catch(undefined),
  body: z.unknown(),
});
const envelope = z.object({ responses: z.array(z.unknown()).max(1000) });

/** The JSON of a batch of reads; each is known by its key. */
export function batchBody(requests: Readonly<Record<string, GraphRequest>>): string {
  return JSON.stringify({
    requests: Object.entries(requests).map(([id, { path, advanced }]) => ({
      id,
      method: "GET",
      url: path,
      ...(advanced === true ? { headers: { ConsistencyLevel: "eventual" } } : {}),
    })),
  });
}

/**
 * Takes a batch apart. The batch itself is 200 even if every item failed, and the items come in any
 * order; each is judged as if it had come alone. A failure of the whole is a failure of each.
 */
export function readBatch<K extends string>(
  requests: Readonly<Record<K, GraphRequest>>,
  outcome: Outcome<unknown>,
): BatchAnswers<K> {
  const answers = new Map<string, z.infer<typeof item>>();
  const parsed = outcome.state === "ok" ? envelope.safeParse(outcome.value) : undefined;
  for (const one of parsed?.data?.responses ?? []) {
    const answer = item.safeParse(one);
    if (answer.success) answers.set(answer.data.id, answer.data);
  }
  const judged = Object.entries<GraphRequest>(requests).map(([key, request]) => {
    if (outcome.state !== "ok") return [key, ofItem(outcome, request)];
    const answer = answers.get(key);
    const judged = answer === undefined ? missing : judgeItem(request, answer);
    return [key, { ...judged, requestIds: [...outcome.requestIds, ...judged.requestIds] }];
  });
  return Object.fromEntries(judged) as BatchAnswers<K>;
}

function ofItem(outcome: Outcome<unknown>, request: GraphRequest): Outcome<unknown> {
  return outcome.state === "denied" ? { ...outcome, permission: request.permission } : outcome;
}

const missing: Outcome<unknown> = { state: "unavailable", why: "wrongShape", requestIds: [] };

function judgeItem(request: GraphRequest, answer: z.infer<typeof item>): Outcome<unknown> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    if (typeof value === "string" || typeof value === "number")
      headers[name.toLowerCase()] = String(value);
  const { status, body } = answer;
  const path = pathOnly(request.path);
  const { permission } = request;
  return judgeAnswer({ path, permission }, { got: "answer", status, headers, body });
}
