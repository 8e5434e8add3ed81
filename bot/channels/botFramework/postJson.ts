import http from "node:http";
import https from "node:https";

export interface JsonPost {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds for the whole exchange. */
  readonly withinMs: number;
}

const options = { keepAlive: true, maxSockets: 64 };
const agents = { plain: new http.Agent(options), secure: new https.Agent(options) };

/**
 * Posts JSON and resolves with the status of the answer, whose body is not kept. Follows no redirect.
 * `fetch` would do, at several times the processor time (`npm run bench`): every turn goes through
 * here.
 */
export function postJson({ url, headers, body, withinMs }: JsonPost): Promise<number> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === "https:";
    const request = (secure ? https : http).request(url, {
      method: "POST",
      agent: secure ? agents.secure : agents.plain,
      headers: {
        ...headers,
        "Content-Type": "application/json; charset=utf-8",
        "Content-Length": Buffer.byteLength(body),
      },
    });
    const timer = setTimeout(() => {
      request.destroy(new Error(`no answer in ${withinMs} ms`));
    }, withinMs);
    request.once("response", (response) => {
      // The connection is free for the next one only when the body was read.
      response.resume();
      response.once("end", () => {
        resolve(response.statusCode ?? 0);
      });
      response.once("error", reject);
    });
    request.once("error", reject);
    request.once("close", () => {
      clearTimeout(timer);
    });
    request.end(body);
  });
}
