import { type Seen } from "../builders/azureDirectLine";
import { type OwnRights, startOwnRights } from "../builders/ownRights";
import { type PortalApp, type PortalChat, startPortal } from "../builders/portal";
import { startTokenService, type TokenService } from "../builders/tokenService";

jest.setTimeout(60_000);

const connectionName = "graph";
const question = "Why is Audrey Oliver not in Salesforce?";

let portal: PortalApp;
let tokens: TokenService;
let rights: OwnRights;
let chat: PortalChat;

beforeAll(async () => {
  rights = await startOwnRights();
  const place: { portal?: PortalApp } = {};
  tokens = await startTokenService({
    connectionName,
    botToken: () => place.portal!.production.service.outside.outgoingToken!(),
  });
  const env = { OAUTH_CONNECTION: connectionName, FIXES: "delegated" };
  portal = place.portal = await startPortal(env, { fetch: rights.fetch }, () => tokens.root);
  portal.production.graph.withhold(["AuditLog.Read.All", "Synchronization.Read.All"]);
});
beforeEach(async () => {
  tokens.kept.clear();
  tokens.failWith(undefined);
  chat = await portal.chatAs(portal.production.person("helpdesk").userId);
});
afterAll(async () => {
  await portal.stop();
  await Promise.all([tokens.close(), rights.close()]);
});

const said = (): readonly Seen[] =>
  (portal.directLine.conversations.get(chat.conversation) ?? []).filter(
    ({ from }) => from?.id !== chat.userId,
  );
const words = (replies: readonly Seen[]): string => replies.map(({ text }) => text).join("\n");
const say = async (text: string): Promise<readonly Seen[]> =>
  (await chat.post({ type: "message", text })).replies;
const oauthCards = (replies: readonly Seen[]) =>
  replies
    .flatMap((one) => (one["attachments"] ?? []) as { contentType: string; content: object }[])
    .filter(({ contentType }) => contentType === "application/vnd.microsoft.card.oauth");
const response = { connectionName, token: "anybody's word" };
const tokenRequests = (): number =>
  tokens.calls.filter(({ call }) => call === "GET /api/usertoken/GetToken").length;

async function during(act: () => Promise<unknown>): Promise<readonly Seen[]> {
  const before = said().length;
  await act();
  for (let look = 0; look < 200 && said().length === before; look++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  return said().slice(before);
}

it("offers to sign in beside the questions, in the words of the card too", async () => {
  const replies = await say(question);
  expect(words(replies)).toContain("AuditLog.Read.All");
  const [card, ...others] = oauthCards(replies);
  expect(others).toEqual([]);
  expect(card?.content).toMatchObject({
    connectionName,
    buttons: [{ type: "signin", title: "Sign in", value: `${tokens.root}/signin` }],
  });
  expect(replies.at(-1)?.text).toContain("Sign in, and I look with your rights");
});

it("answers with the rights of who signed in, told by the service, once", async () => {
  await say(question);
  tokens.kept.set(chat.userId, "person-1");
  const told = await during(() => portal.directLine.signedIn(chat.conversation, "e1", response));
  expect(JSON.stringify(told)).toContain('"cause":"outOfScopeByFilter"');
  const before = said().length;
  expect(await portal.directLine.signedIn(chat.conversation, "e1", response)).toBe(200);
  const again = await say("Why is Jonas Weber not in ServiceNow?");
  expect(JSON.stringify(again)).toContain('"type":"diagnosis"');
  expect(oauthCards(again)).toEqual([]);
  expect(
    said()
      .slice(before)
      .filter(({ text }) => text?.includes("Audrey")),
  ).toEqual([]);
});

it("takes the code where the service cannot tell the browser, and keeps it out of the chat", async () => {
  await say(question);
  tokens.codes.set("123456", "person-1");
  const told = await during(() => chat.post({ type: "message", text: "123456" }));
  expect(JSON.stringify(told)).toContain('"cause":"outOfScopeByFilter"');
  expect(words(told)).not.toContain("123456");
});

it("takes a wrong code, or any six digits, for what it takes other words for", async () => {
  await say(question);
  const [reply] = await say("482193");
  expect(reply?.text).toBeTruthy();
  expect(words([reply!])).not.toContain("signed in");
});

it.each<[string, object, boolean]>([
  ["comes though nobody signed in", response, false],
  ["is of another connection", { ...response, connectionName: "other" }, true],
  ["says nothing", {}, true],
])("believes no event of a page that %s", async (_, value, isSignedIn) => {
  await say(question);
  if (isSignedIn) tokens.kept.set(chat.userId, "person-1");
  const before = said().length;
  const event = { type: "event", name: "tokens/response", value };
  expect((await chat.post(event)).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(said().slice(before)).toEqual([]);
  expect(oauthCards(await say("Why is Jonas Weber not in ServiceNow?"))).toEqual([]);
});

it("asks for nobody's token but that of who writes", async () => {
  const other = await portal.chatAs(portal.production.person("engineer").userId);
  tokens.kept.set(other.userId, "person-2");
  const before = said().length;
  const event = {
    type: "event",
    name: "tokens/response",
    value: response,
    from: { id: other.userId },
  };
  await chat.post(event);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(said().slice(before)).toEqual([]);
});

it("reads in the portal for whoever signed in in Teams, and signs out of both", async () => {
  const person = portal.production.person("helpdesk");
  await person.say("hello");
  tokens.kept.set(person.account, "person-1");
  tokens.kept.set(chat.userId, "person-1");
  expect(JSON.stringify(await say(question))).toContain('"cause":"outOfScopeByFilter"');
  expect(words(await during(() => say("sign out")))).toContain("signed out");
  expect([...tokens.kept]).toEqual([]);
  expect(words(await during(() => say("sign out")))).toContain("at the top of its page");
});

it("goes on without it while the token service is away", async () => {
  tokens.failWith(503);
  const replies = await say(question);
  expect(words(replies)).toContain("AuditLog.Read.All");
  expect(oauthCards(replies)).toEqual([]);
  expect((await say("123456")).length).toBeGreaterThan(0);
});

it("never offers it to an employee, and asks for no more tokens than one may ask for", async () => {
  const { userId, displayName } = portal.production.person("employee", "Jonas Weber");
  chat = await portal.chatAs(userId, displayName);
  expect(oauthCards(await say("Why am I not in ServiceNow?"))).toEqual([]);
  const before = tokenRequests();
  const event = { type: "event", name: "tokens/response", value: response };
  const statuses = await Promise.all(
    Array.from({ length: 60 }, async () => (await chat.post(event)).status),
  );
  expect(statuses).toContain(502);
  expect(tokenRequests() - before).toBeLessThan(40);
});

it("lets an engineer sign in for a fix with the own rights", async () => {
  portal.production.graph.withhold([]);
  chat = await portal.chatAs(portal.production.person("engineer").userId);
  const press = async (title: string): Promise<readonly Seen[]> => {
    const actions = said().flatMap((one) =>
      (
        (one["attachments"] ?? []) as { content: { actions?: { title: string; data: object }[] } }[]
      ).flatMap(({ content }) => content.actions ?? []),
    );
    const value = actions.filter((one) => one.title === title).at(-1)?.data;
    return during(() => chat.post({ type: "message", value }));
  };
  await say("Why is Jonas Weber not in ServiceNow?");
  const asked = await press("Provision on demand");
  expect(words(asked)).toMatch(/sign in, then press it again/);
  expect(oauthCards(asked)).toHaveLength(1);
  tokens.kept.set(chat.userId, "person-1");
  await during(() => portal.directLine.signedIn(chat.conversation, "e1", response));
  await press("Provision on demand");
  await press("Do it now");
  for (let look = 0; look < 100 && rights.writes.length === 0; look++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(rights.writes).toEqual(["Bearer person-1"]);
});
