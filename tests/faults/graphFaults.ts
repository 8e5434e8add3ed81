/** What a request would have been answered without the fault, and the caller's patience. */
export interface FaultyRequest {
  readonly url: string;
  readonly proceed: () => Promise<Response>;
  readonly signal: AbortSignal | undefined;
}

export type GraphFault = (request: FaultyRequest) => Promise<Response>;

/** A host that a page link leads to and nobody may ever ask. */
export const foreignHost = "elsewhere.example";

const lateMs = 900;

/** What Graph, or whatever stands before it, may do instead of answering. */
export const graphFaults: Readonly<Record<string, GraphFault>> = {
  "does not take the token": refusal(401, "InvalidAuthenticationToken"),
  "refuses the permission": refusal(403, "Authorization_RequestDenied"),
  "throttles without a time": refusal(429, "TooManyRequests"),
  "throttles for a second": refusal(429, "TooManyRequests", { "retry-after": "1" }),
  "fails with 500": refusal(500, "InternalServerError"),
  "fails with 503": refusal(503, "ServiceUnavailable"),
  "cannot be reached": () => Promise.reject(new TypeError("fetch failed")),
  "answers late": async ({ proceed }) => {
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    return proceed();
  },
  "never answers": ({ signal }) =>
    new Promise((_, reject) => {
      signal?.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
    }),
  "is cut off": async ({ proceed }) => {
    const whole = await (await proceed()).text();
    return text(whole.slice(0, Math.ceil(whole.length / 2)));
  },
  "breaks off": async ({ proceed }) => {
    const whole = await (await proceed()).text();
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode(whole.slice(0, 20)));
        stream.error(new TypeError("terminated"));
      },
    });
    return new Response(body, { headers: { "content-type": "application/json" } });
  },
  "answers a web page": () =>
    Promise.resolve(
      new Response("<html><body>maintenance</body></html>", {
        headers: { "content-type": "text/html" },
      }),
    ),
  "answers another shape": () => Promise.resolve(text('{"value":"gone"}')),
  "answers nothing": () => Promise.resolve(text("")),
  "links to another host": async ({ proceed }) =>
    withNext(await proceed(), `https://${foreignHost}/next`),
  "links to itself": async ({ url, proceed }) => withNext(await proceed(), url),
};

function text(
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

function refusal(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): GraphFault {
  const body = JSON.stringify({ error: { code, message: `${code} said the fault kit` } });
  return () => Promise.resolve(text(body, status, headers));
}

/** The same answer with a link to a further page, where it is a list. */
async function withNext(answer: Response, next: string): Promise<Response> {
  const body = await answer.text();
  const parsed = JSON.parse(body) as unknown;
  const isList = typeof parsed === "object" && parsed !== null && "value" in parsed;
  return text(
    isList ? JSON.stringify({ ...parsed, "@odata.nextLink": next }) : body,
    answer.status,
  );
}
