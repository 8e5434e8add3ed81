import { type GraphReply } from "./graphRequest";

/** An error reply (errors.md). `code` may be empty: some services of Graph do that. */
export function graphError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphReply {
  return { status, headers, error: { code, message } };
}

/** 400 for a query that the collection does not support. */
export function badQuery(message: string): GraphReply {
  return graphError(400, "BadRequest", message);
}

/** 404 as the directory answers it. */
export function notFound(id: string): GraphReply {
  return graphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** The reply with its ids in the headers and, for an error, the body in Graph's shape. */
export function finishReply(
  reply: GraphReply,
  requestId: string,
  now: number,
): GraphReply & { readonly headers: Readonly<Record<string, string>> } {
  const headers = { ...reply.headers, "request-id": requestId, "client-request-id": requestId };
  if (reply.error === undefined) return { ...reply, headers };
  const innerError = {
    date: new Date(now).toISOString().slice(0, 19),
    "request-id": requestId,
    "client-request-id": requestId,
  };
  return { ...reply, headers, body: { error: { ...reply.error, innerError } } };
}
