import { z } from "zod";
import { badQuery, finishReply, graphError } from "./graphError";
import { type GraphReply, type GraphRequest } from "./graphRequest";

/** Graph takes at most 20 requests in a batch (json-batching.md). */
const maxItems = 20;

const itemShape = z.object({
  id: z.string().min(1).max(200),
  method: z.string().max(10),
  url: z.string().max(8_000),
  headers: z.record(z.string().max(8_000)).optional(),
  body: z.unknown(),
  dependsOn: z.array(z.string()).max(maxItems).optional(),
});
const batchShape = z.object({ requests: z.array(itemShape).min(1).max(maxItems) });

/** Answers a batch: 200 with a status per item, in no promised order (here the last one first). */
export function batchReply(
  body: unknown,
  root: string,
  now: number,
  newRequestId: () => string,
  answer: (request: GraphRequest) => GraphReply,
): GraphReply {
  const batch = batchShape.safeParse(body);
  if (!batch.success) return badQuery("Invalid batch payload format.");
  const { requests } = batch.data;
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    return badQuery("Request ids of a batch must be unique.");
  const statuses = new Map<string, number>();
  const responses = requests.map((item) => {
    const failed = item.dependsOn?.some((id) => (statuses.get(id) ?? 424) >= 400) === true;
    const reply = failed
      ? graphError(424, "FailedDependency", "A request that this one depends on failed.")
      : answerItem(item, root, answer);
    statuses.set(item.id, reply.status);
    const finished = finishReply(reply, newRequestId(), now);
    const headers = { "Content-Type": "application/json", ...finished.headers };
    return { id: item.id, status: finished.status, headers, body: finished.body ?? null };
  });
  return { status: 200, body: { responses: responses.reverse() } };
}

function answerItem(
  item: z.infer<typeof itemShape>,
  root: string,
  answer: (request: GraphRequest) => GraphReply,
): GraphReply {
  const target = readTarget(item.url.startsWith("/") ? item.url : `/${item.url}`);
  if (target === undefined || target.path.toLowerCase() === "/$batch")
    return badQuery("Invalid url of a batch request.");
  const headers = Object.fromEntries(
    Object.entries(item.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return answer({ method: item.method, ...target, headers, body: item.body, root });
}

/** Path and query of a relative URL; `undefined` when it is not well formed. */
export function readTarget(url: string): Pick<GraphRequest, "path" | "query"> | undefined {
  const [path = "", ...rest] = url.split("?");
  try {
    // Segments are decoded one by one, so that an encoded slash does not make two of one.
    const segments = path.split("/").map(decodeURIComponent);
    if (segments.some((segment) => segment.includes("/"))) return undefined;
    return { path: segments.join("/"), query: new URLSearchParams(rest.join("?")) };
  } catch {
    return undefined;
  }
}
