import { type IncomingHttpHeaders } from "node:http";

import { type HttpAnswer, type HttpRequest } from "../../../../bot/channels/http";
import { type Persona } from "../../../../bot/channels/portal";
import { type TokenSubject } from "../../../../bot/channels/portal/persona";
import {
  createPersonaList,
  createPortalToken,
  type PortalPeople,
} from "../../../../bot/channels/portal/portalToken";
import { signedInUser } from "../../../../bot/channels/portal/signedInUser";

const objectId = "0b6b7c8d-0000-4000-8000-000000000001";
const tenantId = "0b6b7c8d-0000-4000-8000-0000000000ff";

function person(role: Persona["role"], userId: string): Persona {
  return { role, userId, displayName: `${role} ${userId}`, about: "", app: "", questions: [] };
}

const personas = [person("helpdesk", "h"), person("engineer", "e1"), person("engineer", "e2")];
const local: PortalPeople = { mode: "local", personas: () => personas };
const signInAt = { page: "/signIn", window: "/signIn?window" };
const production = (trusted: boolean): PortalPeople => ({
  mode: "production",
  signedIn: (headers) => (trusted ? signedInUser(headers, tenantId) : undefined),
  ...(trusted && { signInAt }),
});
const anyRate = { take: () => 0 };

/** Asks for a token; what it was issued for comes back as its text. */
async function ask(
  people: PortalPeople,
  { body, headers = {} }: { body?: unknown; headers?: IncomingHttpHeaders },
): Promise<HttpAnswer> {
  const issue = (subject: TokenSubject) => ({
    token: JSON.stringify(subject),
    userId: subject.userId,
    expires_in: 1800,
  });
  const request: HttpRequest = {
    method: "POST",
    path: "/portal/token",
    query: new URLSearchParams(),
    headers,
    body,
  };
  return createPortalToken(people, issue, anyRate)(request);
}

function subjectOf({ body }: HttpAnswer): unknown {
  const { token } = body as { token?: string };
  return token === undefined ? undefined : JSON.parse(token);
}

function principal(claims: readonly [string, string][], type = "aad"): IncomingHttpHeaders {
  const value = { auth_typ: type, claims: claims.map(([typ, val]) => ({ typ, val })) };
  return {
    "x-ms-client-principal": Buffer.from(JSON.stringify(value)).toString("base64"),
  };
}

const signedIn = principal([
  ["oid", objectId],
  ["tid", tenantId],
  ["name", "Erik"],
]);

describe("in local mode", () => {
  it.each<[unknown, string]>([
    [{ persona: { role: "helpdesk" } }, "h"],
    [{ persona: { role: "engineer" } }, "e1"],
    [{ persona: { role: "engineer", userId: "e2" } }, "e2"],
    [{ persona: { role: "helpdesk", userId: "h", displayName: "Somebody else" } }, "h"],
  ])("%j is the person %s", async (body, userId) => {
    const answer = await ask(local, { body });
    const known = personas.find((one) => one.userId === userId)!;
    expect(answer.status).toBe(200);
    expect(subjectOf(answer)).toEqual({
      role: known.role,
      userId,
      displayName: known.displayName,
    });
  });

  it.each(["employee", "helpdesk"])(
    "anybody of the tenant can be chosen as %s by id",
    async (role) => {
      const answer = await ask(local, { body: { persona: { role, userId: objectId } } });
      expect(subjectOf(answer)).toEqual({ role, userId: objectId });
      const loud = { persona: { role, userId: objectId.toUpperCase() } };
      expect(subjectOf(await ask(local, { body: loud }))).toEqual({ role, userId: objectId });
    },
  );

  it("an id in capitals is the person on the list, in no other role", async () => {
    const people: PortalPeople = { mode: "local", personas: () => [person("engineer", objectId)] };
    const userId = objectId.toUpperCase();
    const asEngineer = await ask(people, { body: { persona: { role: "engineer", userId } } });
    expect(subjectOf(asEngineer)).toMatchObject({ displayName: `engineer ${objectId}` });
    const other = await ask(people, { body: { persona: { role: "helpdesk", userId } } });
    expect(other.status).toBe(403);
  });

  it.each<[unknown, number]>([
    [undefined, 400],
    [null, 400],
    [{}, 400],
    [[], 400],
    ["helpdesk", 400],
    [Buffer.from("{}"), 400],
    [{ persona: null }, 400],
    [{ persona: { role: "admin" } }, 400],
    [{ persona: { role: ["helpdesk"] } }, 400],
    [{ persona: { role: "helpdesk", userId: 1 } }, 400],
    [{ persona: { role: "helpdesk", userId: "x".repeat(201) } }, 400],
    [{ persona: { role: "employee" } }, 403],
    [{ persona: { role: "engineer", userId: "h" } }, 403],
    [{ persona: { role: "helpdesk", userId: "nobody" } }, 403],
    [{ persona: { role: "helpdesk", userId: "" } }, 403],
  ])("%j is refused with %d", async (body, status) => {
    const answer = await ask(local, { body });
    expect(answer.status).toBe(status);
    expect(subjectOf(answer)).toBeUndefined();
  });
});

describe("in production", () => {
  it("the signed-in user decides, and the body is not looked at", async () => {
    const body = { persona: { role: "helpdesk", userId: "h" } };
    const answer = await ask(production(true), { body, headers: signedIn });
    expect(subjectOf(answer)).toEqual({ userId: objectId, displayName: "Erik" });
  });

  it.each<[string, boolean, IncomingHttpHeaders]>([
    ["nobody is signed in", true, {}],
    ["the headers could come from anybody", false, signedIn],
    [
      "the user is of another tenant",
      true,
      principal([
        ["oid", objectId],
        ["tid", objectId],
      ]),
    ],
    [
      "somebody else signed them in",
      true,
      principal(
        [
          ["oid", objectId],
          ["tid", tenantId],
        ],
        "github",
      ),
    ],
  ])("nobody gets a token when %s", async (_, trusted, headers) => {
    const answer = await ask(production(trusted), {
      body: { persona: { role: "helpdesk" } },
      headers,
    });
    expect(answer.status).toBe(401);
    expect(subjectOf(answer)).toBeUndefined();
  });

  it("who is not signed in is told where one does, if one can", async () => {
    expect((await ask(production(true), {})).body).toMatchObject({ signInAt });
    expect((await ask(production(false), {})).body).not.toHaveProperty("signInAt");
  });

  it.each<[string, number, Parameters<typeof createPortalToken>[1]]>([
    ["asks too often", 429, () => ({ token: "t", userId: "u", expires_in: 1 })],
    ["meets a chat service that gives no token", 503, () => undefined],
  ])("who %s is answered %d and when to come back", async (_, status, issue) => {
    const rate = { take: (person: string) => (status === 429 && person === objectId ? 7 : 0) };
    const request = { headers: signedIn } as HttpRequest;
    const answer = await createPortalToken(production(true), issue, rate)(request);
    expect(answer.status).toBe(status);
    expect(answer.headers).toHaveProperty("Retry-After");
    expect(subjectOf(answer)).toBeUndefined();
  });
});

it.each<[string | undefined, number]>([
  [undefined, 200],
  ["same-origin", 200],
  ["same-site", 403],
  ["cross-site", 403],
  ["none", 403],
])("a request that a browser marks as %s is answered %d", async (site, status) => {
  const headers = site === undefined ? {} : { "sec-fetch-site": site };
  const body = { persona: { role: "helpdesk" } };
  expect((await ask(local, { body, headers })).status).toBe(status);
});

it("lists the people one can be in local mode only", async () => {
  const request = {} as HttpRequest;
  expect(await createPersonaList(local)(request)).toEqual({ status: 200, body: personas });
  const answer = await createPersonaList(production(true))(request);
  expect(answer.status).toBe(404);
  expect(JSON.stringify(answer)).not.toContain("helpdesk");
});
