import { type Seen } from "../builders/azureDirectLine";
import { type PortalApp, startPortal } from "../builders/portal";

jest.setTimeout(60_000);

let portal: PortalApp;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const words = (replies: readonly Seen[]): string =>
  replies.map(({ text }) => text ?? "").join("\n");
const personOf = (role: "employee" | "helpdesk" | "engineer", name?: string) =>
  portal.production.person(role, name);
const question = "Why is Audrey Oliver not in Salesforce?";

describe("a token", () => {
  it("is for the person who is signed in, who is behind the id that nobody can guess", async () => {
    const { userId } = personOf("helpdesk");
    const response = await portal.tokenFor(userId, "Harriet Lindqvist");
    const body = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(Object.keys(body).sort()).toEqual([
      "conversationId",
      "domain",
      "expires_in",
      "signOutAt",
      "token",
      "userId",
    ]);
    expect(body).toMatchObject({
      signOutAt: { path: expect.stringMatching(/^\//) as string },
      userId: expect.stringMatching(/^dl_[\w-]{43}$/) as string,
      domain: `${portal.directLine.root}/v3/directline`,
    });
    expect(JSON.stringify(body)).not.toContain(userId);
    expect(portal.directLine.generated.at(-1)).toEqual({
      user: { id: body["userId"], name: "Harriet Lindqvist" },
      trustedOrigins: [new URL(portal.production.url).origin],
    });
  });

  it("names the same id each time for a person, and another for another", async () => {
    const [one, again, other] = await Promise.all([
      portal.chatAs(personOf("helpdesk").userId),
      portal.chatAs(personOf("helpdesk").userId.toUpperCase()),
      portal.chatAs(personOf("engineer").userId),
    ]);
    expect(again.userId).toBe(one.userId);
    expect(again.conversation).not.toBe(one.conversation);
    expect(other.userId).not.toBe(one.userId);
  });

  it.each([
    [500, 503],
    [403, 503],
    [429, 503],
  ])("is not to be had while the service answers %d: %d, and no word why", async (bad, status) => {
    portal.directLine.failWith(bad);
    const response = await portal.tokenFor(personOf("helpdesk").userId);
    portal.directLine.failWith(undefined);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("retry-after")).not.toBeNull();
    expect(text).not.toMatch(/secret|127\.0\.0\.1|directline/i);
  });

  it("is given to nobody who is not signed in, whatever the body says", async () => {
    const response = await fetch(new URL("/portal/token", portal.production.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ persona: { role: "engineer" } }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      signInAt: { page: expect.stringContaining("/.auth/login/aad") as string },
    });
  });
});

describe("who writes", () => {
  it("is the person of the token, with the role of the groups", async () => {
    const chat = await portal.chatAs(personOf("helpdesk").userId);
    const { status, replies } = await chat.post({ type: "message", text: question });
    expect(status).toBe(200);
    expect(words(replies)).toContain("Audrey Oliver");
    const entity = replies.flatMap((one) => (one["entities"] ?? []) as { type: string }[]);
    expect(entity).toContainEqual(
      expect.objectContaining({ type: "diagnosis", cause: "outOfScopeByFilter" }),
    );
  });

  it.each<[string, object]>([
    ["a name", { from: { id: "x", name: "Harriet Lindqvist", role: "engineer" } }],
    ["an object id", { from: { id: "x", aadObjectId: "@helpdesk" } }],
    ["the id of another", { from: { id: "@helpdesk" } }],
    ["channel data", { channelData: { role: "engineer", user: { role: "helpdesk" } } }],
    ["another channel", { channelId: "msteams", from: { id: "x", aadObjectId: "@helpdesk" } }],
  ])("is not changed by %s", async (_, forged) => {
    const desk = await portal.chatAs(personOf("helpdesk").userId);
    const text = JSON.stringify(forged).replaceAll('"id":"@helpdesk"', `"id":"${desk.userId}"`);
    const activity = JSON.parse(
      text.replaceAll("@helpdesk", personOf("helpdesk").userId),
    ) as object;
    const chat = await portal.chatAs(personOf("employee", "Jonas Weber").userId, "Jonas Weber");
    const { replies } = await chat.post({ type: "message", text: question, ...activity });
    expect(words(replies)).not.toContain("department");
    expect(words(replies)).toMatch(/your own account|own/i);
  });

  it("is an employee's own account for an employee", async () => {
    const chat = await portal.chatAs(personOf("employee", "Jonas Weber").userId, "Jonas Weber");
    const { replies } = await chat.post({
      type: "message",
      text: "Why am I not in ServiceNow?",
    });
    expect(words(replies)).toContain("ServiceNow");
    expect(JSON.stringify(replies)).toContain("diagnosis");
  });

  it("is greeted once when the conversation begins", async () => {
    const chat = await portal.chatAs(personOf("helpdesk").userId);
    const greetings = portal.directLine.conversations.get(chat.conversation) ?? [];
    expect(greetings.map(({ type }) => type)).toEqual(["message"]);
    expect(words(greetings)).toContain("Hello");
  });

  it("is nobody in particular when the id was never given out", async () => {
    const { service, url } = portal.production;
    const post = async (from: object): Promise<number> => {
      const response = await fetch(new URL("/api/messages", url), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: service.token({ serviceurl: `${portal.directLine.root}/` }),
        },
        body: JSON.stringify({
          ...{ type: "message", id: "f1", text: "Why am I not in ServiceNow?" },
          ...{ channelId: "directline", serviceUrl: `${portal.directLine.root}/` },
          ...{ conversation: { id: chat.conversation }, recipient: { id: "bot" }, from },
        }),
      });
      await response.arrayBuffer();
      return response.status;
    };
    const chat = await portal.chatAs(personOf("employee", "Jonas Weber").userId);
    const before = portal.directLine.conversations.get(chat.conversation)!.length;
    expect(await post({ id: `dl_${"A".repeat(43)}`, name: "Jonas Weber" })).toBe(200);
    const said = portal.directLine.conversations.get(chat.conversation)!.slice(before);
    expect(words(said)).toContain("I do not know which directory account is yours");
  });
});

it("the whole way keeps the token of one conversation out of another", async () => {
  const [one, other] = await Promise.all([
    portal.chatAs(personOf("helpdesk").userId),
    portal.chatAs(personOf("helpdesk").userId),
  ]);
  const response = await fetch(
    `${portal.directLine.root}/v3/directline/conversations/${other.conversation}/activities`,
    { headers: { authorization: `Bearer ${one.token}` } },
  );
  expect(response.status).toBe(403);
});
