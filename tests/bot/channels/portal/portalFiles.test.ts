import { type IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";

import { type HttpAnswer, type HttpRequest } from "../../../../bot/channels/http";
import { portalFiles } from "../../../../bot/channels/portal/portalFiles";

const words = {
  en: { portalAsk: "Try asking", embedTitle: "Accounts $& help" },
  de: { portalAsk: "Fragen", embedTitle: "Hilfe" },
};
const files = portalFiles({ origins: [], people: "chosen", words });

async function get(path: string, headers: IncomingHttpHeaders = {}): Promise<HttpAnswer> {
  const request: HttpRequest = {
    method: "GET",
    path,
    query: new URLSearchParams(),
    headers,
    body: undefined,
  };
  return files.get(path)!(request);
}

function policyOf({ headers }: HttpAnswer): Map<string, string[]> {
  const directives = (headers?.["Content-Security-Policy"] ?? "").split("; ");
  return new Map(
    directives.map((one) => {
      const [name = "", ...sources] = one.split(" ");
      return [name, sources];
    }),
  );
}

it("serves these files and no others", () => {
  expect([...files.keys()].sort()).toEqual([
    "/",
    "/embed.js",
    "/favicon.ico",
    "/favicon.svg",
    "/portal",
    "/portal/example",
    "/portal/example.css",
    "/portal/frame",
    "/portal/kept.js",
    "/portal/look.js",
    "/portal/people.js",
    "/portal/portal.css",
    "/portal/portal.js",
    "/portal/service.js",
    "/portal/signIn.js",
    "/portal/signedIn",
    "/portal/signedIn.js",
    "/portal/webchat.js",
    "/portal/words.js",
  ]);
});

it.each([
  ["/portal/words.js", { en: { portalAsk: "Try asking" }, de: { portalAsk: "Fragen" } }],
  ["/embed.js", { en: { embedTitle: "Accounts $& help" }, de: { embedTitle: "Hilfe" } }],
])("%s has the texts of its pages, and no others", async (path, texts) => {
  const { body } = await get(path);
  expect(String(body)).toContain(JSON.stringify(texts));
  expect(String(body)).not.toContain("{{words}}");
});

it.each([
  ["/portal/portal.css", "text/css; charset=utf-8", ":root"],
  ["/portal/look.js", "text/javascript; charset=utf-8", "portalLook"],
  ["/portal/service.js", "text/javascript; charset=utf-8", "portalService"],
  ["/portal/kept.js", "text/javascript; charset=utf-8", "portalKept"],
  ["/portal/signIn.js", "text/javascript; charset=utf-8", "portalSignIn"],
  ["/portal/people.js", "text/javascript; charset=utf-8", "portalPeople"],
  ["/portal/portal.js", "text/javascript; charset=utf-8", "openPortal"],
  ["/portal/webchat.js", "text/javascript; charset=utf-8", "createDirectLine"],
  ["/favicon.ico", "image/svg+xml", "<svg"],
])("%s is %s", async (path, type, part) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers?.["Content-Type"]).toBe(type);
  expect(String(answer.body)).toContain(part);
});

describe("the page", () => {
  it("lets in only its own scripts and connections", async () => {
    const policy = policyOf(await get("/"));
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("connect-src")).toEqual(["'self'", "blob:"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    const all = [...policy.values()].flat().join(" ");
    expect(all).not.toMatch(/unsafe|\*|https?:/);
  });

  it("has a new nonce each time, the same in the page and in its policy", async () => {
    const nonces = [];
    for (const answer of [await get("/"), await get("/"), await get("/portal")]) {
      const [, nonce] = /name="style-nonce" content="([^"]+)"/.exec(String(answer.body)) ?? [];
      expect(nonce).toMatch(/^[\w-]{22}$/);
      expect(policyOf(answer).get("style-src")).toContain(`'nonce-${nonce ?? ""}'`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(3);
  });

  it("asks for nothing that is not served, has no script or style of its own, and is whole", async () => {
    const html = String((await get("/")).body);
    const asked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? "");
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((path) => !files.has(path))).toEqual([]);
    expect(html).not.toMatch(/<style|style="|\son\w+="|<script(?![^>]*src=)|\{\{/);
  });

  it("is not kept by the browser, since its nonce is for once", async () => {
    expect((await get("/")).headers).not.toHaveProperty("ETag");
  });
});

describe("a file that does not change", () => {
  const path = "/portal/portal.css";

  it("is not sent again to who has it", async () => {
    const etag = (await get(path)).headers?.["ETag"] ?? "";
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(await get(path, { "if-none-match": etag })).toMatchObject({
      status: 304,
      headers: { ETag: etag },
    });
    expect((await get(path, { "if-none-match": etag })).body).toBeUndefined();
    expect((await get(path, { "if-none-match": '"old"' })).status).toBe(200);
  });

  it.each([
    ["gzip, deflate, br", "gzip"],
    ["GZIP-not", undefined],
    ["identity", undefined],
    [undefined, undefined],
  ])("for who accepts %s is sent as %s", async (accepted, encoding) => {
    const answer = await get(path, accepted === undefined ? {} : { "accept-encoding": accepted });
    expect(answer.headers?.["Content-Encoding"]).toBe(encoding);
    expect(answer.headers?.["Vary"]).toBe("Accept-Encoding");
    const bytes = answer.body as Buffer;
    const text = String(encoding === "gzip" ? gunzipSync(bytes) : bytes);
    expect(text).toContain(":root");
  });
});

it("sends Web Chat compressed to less than a third", async () => {
  const whole = (await get("/portal/webchat.js")).body as Buffer;
  const packed = (await get("/portal/webchat.js", { "accept-encoding": "gzip" })).body as Buffer;
  expect(packed.length * 3).toBeLessThan(whole.length);
});

describe("other pages", () => {
  const around = portalFiles({
    origins: ["https://portal.contoso.com"],
    people: "signedIn",
    words,
    directLine: "https://directline.botframework.com",
  });
  const answerOf = async (path: string): Promise<HttpAnswer> =>
    around.get(path)!({ headers: {} } as HttpRequest);

  it("may show the frame where they are named, and nothing else", async () => {
    const framedBy = async (path: string) => policyOf(await answerOf(path)).get("frame-ancestors");
    expect(await framedBy("/portal/frame")).toEqual(["'self'", "https://portal.contoso.com"]);
    expect(await framedBy("/")).toEqual(["'none'"]);
    expect(policyOf(await get("/portal/frame")).get("frame-ancestors")).toEqual(["'self'"]);
  });

  it("may load the script and no other file", async () => {
    const usedBy = async (path: string) =>
      (await answerOf(path)).headers?.["Cross-Origin-Resource-Policy"];
    expect(await usedBy("/embed.js")).toBe("cross-origin");
    expect(await usedBy("/portal/portal.js")).toBe("same-origin");
  });

  it("do not widen what the page connects to: the Direct Line of the settings", async () => {
    const policy = policyOf(await answerOf("/portal/frame"));
    expect(policy.get("connect-src")).toEqual([
      "'self'",
      "blob:",
      "https://directline.botframework.com",
      "wss://directline.botframework.com",
    ]);
    expect([...policy.values()].flat().join(" ")).not.toContain("unsafe");
  });
});
