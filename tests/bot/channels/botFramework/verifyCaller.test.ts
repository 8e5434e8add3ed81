import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";

import { createBotFramework } from "../../../../bot/channels/botFramework";
import { type HttpAnswer } from "../../../../bot/channels/http";
import { type Arrival } from "../../../../bot/turns/port";
import { messageActivity } from "./activities";
import { loopbackServer, type LoopbackServer } from "./loopbackServer";
import { outside } from "./outside";

const appId = "11111111-2222-4333-8444-555555555555";
const tenantId = "66666666-7777-4888-8999-000000000000";
const userId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const issuer = "https://api.botframework.com";
const serviceUrl = "https://smba.trafficmanager.net/teams/";

const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

interface TokenParts {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: KeyObject;
}

/** A token of the channel service, right unless a part is replaced. */
function token({ header, claims, key = own.privateKey }: TokenParts = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const content = [
    encode({ alg: "RS256", typ: "JWT", kid: "k1", ...header }),
    encode({
      iss: issuer,
      aud: appId,
      nbf: now - 60,
      exp: now + 600,
      serviceurl: serviceUrl,
      ...claims,
    }),
  ].join(".");
  return `Bearer ${content}.${createSign("RSA-SHA256").update(content).sign(key, "base64url")}`;
}

/** A server with the channel's keys, endorsed for Teams. */
async function keyServer(): Promise<LoopbackServer> {
  const server: LoopbackServer = await loopbackServer((path) =>
    path.endsWith("/keys")
      ? {
          body: {
            keys: [
              { ...own.publicKey.export({ format: "jwk" }), kid: "k1", endorsements: ["msteams"] },
            ],
          },
        }
      : { body: { issuer, jwks_uri: `${server.url}keys` } },
  );
  return server;
}

let keys: LoopbackServer;
beforeEach(async () => {
  keys = await keyServer();
});
afterEach(() => keys.close());

function production(keysUrl = keys.url) {
  const arrivals: Arrival[] = [];
  const handler = createBotFramework({
    ...outside(),
    mode: "production",
    bot: { appId, tenantId },
    outgoingToken: () => Promise.resolve("outgoing"),
    endpoints: {
      ToChannelFromBotLoginUrl: `${keysUrl}login`,
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: `${keysUrl}oauth`,
      ToBotFromChannelOpenIdMetadataUrl: `${keysUrl}channel`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${keysUrl}emulator`,
      CallerId: "urn:botframework:azure",
    },
  }).messages(
    {
      accept: (arrival) => {
        arrivals.push(arrival);
        return Promise.resolve({ state: "accepted", duplicate: false });
      },
      tell: () => Promise.resolve("unknown"),
    },
    () => Promise.resolve(),
  );
  const post = async (
    authorization: string | undefined,
    body: unknown = teamsMessage(),
  ): Promise<HttpAnswer> =>
    handler({
      method: "POST",
      path: "/api/messages",
      query: new URLSearchParams(),
      headers: { ...(authorization !== undefined && { authorization }) },
      body,
    });
  return { arrivals, post };
}

function teamsMessage(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return messageActivity({
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:x", name: "Uma", aadObjectId: userId },
    conversation: { id: "c1", tenantId },
    ...fields,
  });
}

it("takes a message of Teams and knows who wrote it", async () => {
  const { arrivals, post } = production();
  expect((await post(token())).status).toBe(200);
  expect(arrivals[0]?.asker).toEqual({ role: "employee", userId, displayName: "Uma" });
});

describe("tokens that are refused without asking the key server", () => {
  const claims = (given: object): string => token({ claims: given });
  it.each<[string, string | undefined]>([
    ["none", undefined],
    ["an empty one", ""],
    ["garbage", "Bearer x"],
    ["three dots", "Bearer a.b.c"],
    ["another scheme", "Basic dXNlcjpwYXNz"],
    ["algorithm none", token({ header: { alg: "none" } })],
    ["HS256", token({ header: { alg: "HS256" } })],
    ["another issuer", claims({ iss: "https://evil.example" })],
    ["an Emulator's", claims({ iss: `https://sts.windows.net/${tenantId}/`, appid: appId })],
    ["another audience", claims({ aud: "another-bot" })],
    ["many audiences", claims({ aud: [appId, "another-bot"] })],
  ])("%s: 401", async (_, authorization) => {
    const { arrivals, post } = production();
    const answer = await post(authorization);
    expect(answer.status).toBe(401);
    expect(arrivals).toEqual([]);
    expect(keys.taken).toEqual([]);
  });
});

describe("tokens that are refused with the keys", () => {
  // The SDK prints why; that belongs to no test report.
  let quiet: jest.SpyInstance;
  beforeEach(() => {
    quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    quiet.mockRestore();
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["signed by somebody else", token({ key: other.privateKey }), {}],
    ["an unknown key", token({ header: { kid: "k2" } }), {}],
    ["expired", token({ claims: { exp: 1_000_000 } }), {}],
    ["for another service address", token({ claims: { serviceurl: "https://x.example/" } }), {}],
    ["without a service address", token({ claims: { serviceurl: undefined } }), {}],
    ["a key not endorsed for the channel", token(), { channelId: "webchat" }],
  ])("%s: 401", async (_, authorization, fields) => {
    const { arrivals, post } = production();
    const answer = await post(authorization, teamsMessage(fields));
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).not.toMatch(/key|expired|endors/i);
    expect(arrivals).toEqual([]);
  });
});

it.each<[string, unknown, number]>([
  ["another tenant", teamsMessage({ conversation: { id: "c1", tenantId: appId } }), 403],
  ["no tenant", teamsMessage({ conversation: { id: "c1" } }), 403],
  [
    "the tenant in channelData",
    teamsMessage({ conversation: { id: "c1" }, channelData: { tenant: { id: tenantId } } }),
    200,
  ],
  ["an unknown invoke", teamsMessage({ type: "invoke", name: "task/fetch" }), 501],
])("%s: %#", async (_, body, status) => {
  const { post } = production();
  expect((await post(token(), body)).status).toBe(status);
});

it.each([["no one"], [undefined], [5]])(
  "aadObjectId %j proves nobody: an employee without identity",
  async (aadObjectId) => {
    const { arrivals, post } = production();
    await post(token(), teamsMessage({ from: { id: "29:x", aadObjectId } }));
    expect(arrivals[0]?.asker).toEqual({ role: "employee" });
  },
);

it("a token first, then the activity: 401 before 400", async () => {
  const { post } = production();
  expect((await post(undefined, {})).status).toBe(401);
});

it.each([
  ["does not listen", () => "http://127.0.0.1:1/"],
  ["answers 500", () => `${keys.url}missing/`],
])("503 when the key server %s", async (_, urlOf) => {
  await keys.close();
  keys = await loopbackServer(() => ({ status: 500, body: {} }));
  const { arrivals, post } = production(urlOf());
  const answer = await post(token());
  expect(answer.status).toBe(503);
  expect(answer.headers).toHaveProperty("Retry-After");
  expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|fetch|127\.0/);
  expect(arrivals).toEqual([]);
});
