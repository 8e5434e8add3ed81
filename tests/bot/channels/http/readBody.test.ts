import { type IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";

import { readBody, type BodyLimits, type ReadBody } from "../../../../bot/channels/http/readBody";

const limits: BodyLimits = { json: 20, depth: 3 };
const uploads: BodyLimits = { ...limits, other: 40 };

interface Sent {
  readonly type?: string;
  readonly length?: number;
  readonly chunks?: readonly (string | Buffer)[];
  /** Whether the caller goes away before the end. */
  readonly breaksOff?: boolean;
}

/** A request whose body comes in these chunks. */
function request({ type, length, chunks = [], breaksOff = false }: Sent): IncomingMessage {
  const headers = {
    ...(type !== undefined && { "content-type": type }),
    ...(length !== undefined && { "content-length": `${length}` }),
  };
  const stream = Object.assign(new PassThrough(), { headers });
  for (const chunk of chunks) stream.write(chunk);
  if (breaksOff) setImmediate(() => stream.destroy());
  else stream.end();
  return stream as unknown as IncomingMessage;
}

const read = (sent: Sent, most = limits): Promise<ReadBody> => readBody(request(sent), most);
const json = "application/json";

it.each<[string, Sent, unknown]>([
  ["nothing", {}, undefined],
  ["nothing, called JSON", { type: json }, undefined],
  ["an object", { type: json, chunks: ['{"a":1}'] }, { a: 1 }],
  ["an object in pieces", { type: json, chunks: ['{"a"', ":", "1}"] }, { a: 1 }],
  ["a character in pieces", { type: json, chunks: [utf8('"ü"', 0, 2), utf8('"ü"', 2)] }, "ü"],
  ["the largest", { type: json, length: 20, chunks: [`"${"x".repeat(18)}"`] }, "x".repeat(18)],
  ["a charset", { type: "application/json; charset=utf-8", chunks: ["1"] }, 1],
  ["capitals", { type: "Application/JSON;Charset=UTF8", chunks: ["1"] }, 1],
  ["another parameter", { type: "application/json; odata=verbose", chunks: ["1"] }, 1],
])("takes %s", async (_, sent, body) => {
  expect(await read(sent)).toEqual({ state: "ok", body });
});

function utf8(text: string, from: number, to?: number): Buffer {
  return Buffer.from(text).subarray(from, to);
}

it.each<[string, Sent, number, string]>([
  ["too much, as announced", { type: json, length: 21 }, 413, "TooLarge"],
  ["too much, not announced", { type: json, chunks: ["x".repeat(21)] }, 413, "TooLarge"],
  ["too much in pieces", { type: json, chunks: ["x".repeat(11), "x".repeat(11)] }, 413, "TooLarge"],
  [
    "too much, announced as less",
    { type: json, length: 2, chunks: ["x".repeat(21)] },
    413,
    "TooLarge",
  ],
  ["half a value", { type: json, chunks: ['{"a"'] }, 400, "NotJson"],
  ["too many levels", { type: json, chunks: ["[[[[]]]]"] }, 400, "TooDeep"],
  ["a body that breaks off", { type: json, chunks: ["{"], breaksOff: true }, 400, "Incomplete"],
  [
    "a form",
    { type: "application/x-www-form-urlencoded", chunks: ["a"] },
    415,
    "UnsupportedMediaType",
  ],
  ["text", { type: "text/plain", chunks: ["{}"] }, 415, "UnsupportedMediaType"],
  ["no type", { chunks: ["{}"] }, 415, "UnsupportedMediaType"],
  [
    "another charset",
    { type: "application/json; charset=utf-16", chunks: ["1"] },
    415,
    "UnsupportedMediaType",
  ],
  [
    "a type that begins like JSON",
    { type: "application/jsonp", chunks: ["1"] },
    415,
    "UnsupportedMediaType",
  ],
])("refuses %s", async (_, sent, status, code) => {
  const refused = await read(sent);
  expect(refused).toMatchObject({
    state: "refused",
    answer: { status, body: { error: { code } } },
  });
});

describe("where files are taken", () => {
  it("hands on bytes as they are", async () => {
    const bytes = Buffer.from([0, 255, 1]);
    const taken = await read({ type: "image/png", chunks: [bytes] }, uploads);
    expect(taken).toEqual({ state: "ok", body: bytes });
  });

  it.each([
    ["image/png", 40, "ok"],
    ["image/png", 41, "refused"],
    [json, 21, "refused"],
  ])("%s of %d bytes: %s", async (type, size, state) => {
    expect((await read({ type, chunks: [Buffer.alloc(size, 0x20)] }, uploads)).state).toBe(state);
  });
});
