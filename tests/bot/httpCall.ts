import http from "node:http";

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | object;
}

export interface Called {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly json: unknown;
}

/**
 * One raw HTTP call on loopback: unlike `fetch` it sends any Host, Origin and target as given. An
 * object is sent as JSON.
 */
export function httpCall(
  port: number,
  method: string,
  target: string,
  { headers = {}, body }: CallOptions = {},
): Promise<Called> {
  const payload =
    body === undefined || typeof body === "string" || Buffer.isBuffer(body)
      ? body
      : JSON.stringify(body);
  const all = {
    ...(payload !== undefined && {
      "content-type": "application/json",
      "content-length": `${Buffer.byteLength(payload)}`,
    }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const call = http.request(
      { host: "127.0.0.1", port, method, path: target, headers: all, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: jsonOf(text),
          });
        });
      },
    );
    call.on("error", reject);
    call.end(payload);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
