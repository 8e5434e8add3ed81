import { type IncomingMessage } from "node:http";

import { refuse, type HttpAnswer } from "./answer";
import { parseJson } from "./parseJson";

export interface BodyLimits {
  /** Bytes of a JSON body. */
  readonly json: number;
  /** Bytes of any other body; missing means that only JSON is taken. */
  readonly other?: number;
  /** Levels of nesting in JSON. */
  readonly depth: number;
}

export type ReadBody =
  | { readonly state: "ok"; readonly body: unknown }
  | { readonly state: "refused"; readonly answer: HttpAnswer };

const refused = (status: number, code: string, message: string): ReadBody => ({
  state: "refused",
  answer: refuse(status, code, message),
});

/**
 * Reads a request's body: JSON as a value, other content types as bytes where they are taken, no
 * bytes as undefined. Invalid UTF-8 is read with replacement characters. A body that is too big is
 * refused as soon as that is known; Node discards the rest.
 */
export async function readBody(request: IncomingMessage, limits: BodyLimits): Promise<ReadBody> {
  const json = isJson(request.headers["content-type"]);
  const most = json ? limits.json : (limits.other ?? limits.json);
  const bytes = await readBytes(request, most);
  if (bytes === "tooBig") {
    return refused(413, "TooLarge", `The body is larger than ${most} bytes.`);
  }
  if (bytes === "aborted") return refused(400, "Incomplete", "The body broke off.");
  if (bytes.length === 0) return { state: "ok", body: undefined };
  if (!json) {
    return limits.other === undefined
      ? refused(415, "UnsupportedMediaType", "Send the body as application/json in UTF-8.")
      : { state: "ok", body: bytes };
  }
  const parsed = parseJson(bytes.toString("utf8"), limits.depth);
  if (parsed.state === "ok") return { state: "ok", body: parsed.value };
  return parsed.state === "tooDeep"
    ? refused(400, "TooDeep", `The body nests deeper than ${limits.depth} levels.`)
    : refused(400, "NotJson", "The body is not JSON.");
}

/** `application/json`, with no charset or UTF-8. */
function isJson(contentType: string | undefined): boolean {
  const [type = "", ...parameters] = (contentType ?? "").toLowerCase().split(";");
  if (type.trim() !== "application/json") return false;
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  return charset === undefined || /^charset="?utf-?8"?$/.test(charset);
}

function readBytes(request: IncomingMessage, most: number): Promise<Buffer | "tooBig" | "aborted"> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve("tooBig");
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve("tooBig");
      }
    });
    request.once("end", () => {
      resolve(Buffer.concat(chunks));
    });
    const stop = (): void => {
      resolve("aborted");
    };
    request.once("error", stop);
    request.once("close", stop);
  });
}
