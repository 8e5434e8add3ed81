import { type Sent } from "../builders/channelService";
import { type OwnRights } from "../builders/ownRights";
import { type SignInApp, startSignInApp } from "../builders/signInApp";
import { type ProductionApp, type TeamsPerson, wordsOf } from "../builders/teams";
import { type TokenService } from "../builders/tokenService";

jest.setTimeout(60_000);

const connectionName = "graph";
const question = "Why is Audrey Oliver not in Salesforce?";
const oauthCard = "application/vnd.microsoft.card.oauth";

let app: SignInApp;
let production: ProductionApp;
let tokens: TokenService;
let rights: OwnRights;

beforeEach(async () => {
  app = await startSignInApp(connectionName, { FIXES: "delegated" });
  ({ production, tokens, rights } = app);
  production.graph.withhold(["AuditLog.Read.All", "Synchronization.Read.All"]);
});
afterEach(() => app.stop());

const exchange = (id: string, given: object = {}) => ({
  type: "invoke",
  name: "signin/tokenExchange",
  value: { id, connectionName, token: "from-teams", ...given },
});
const cardsOf = (messages: readonly Sent[]) =>
  messages.flatMap(({ attachments }) => attachments ?? []);
const said = (person: TeamsPerson): readonly Sent[] => production.service.said(person.chat);
const asksToSignIn = (messages: readonly Sent[]): boolean =>
  cardsOf(messages).some((card) => Reflect.get(card, "contentType") === oauthCard);

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 200 && !holds(); look++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}
const exchanges = (): number =>
  tokens.calls.filter(({ call }) => call === "POST /api/usertoken/exchange").length;

it("asks what it may not read, and offers to sign in beside it", async () => {
  const person = production.person("helpdesk");
  const replies = await person.say(question);
  expect(wordsOf(replies)).toContain("AuditLog.Read.All");
  expect(asksToSignIn(replies)).toBe(true);
  expect(cardsOf(replies.slice(0, -1)).length).toBeGreaterThan(0);
  const [card] = cardsOf(replies.slice(-1));
  expect(card?.content).toMatchObject({
    connectionName,
    buttons: [{ type: "signin", title: "Sign in", value: `${tokens.root}/signin` }],
    tokenExchangeResource: { uri: "api://botid-1" },
  });
});

it("answers with the rights of who signed in, at once and from then on", async () => {
  const person = production.person("helpdesk");
  await person.say(question);
  tokens.consented.set(person.account, "person-1");
  const before = said(person).length;
  expect(await person.post(exchange("e1"))).toBe(200);
  await until(() => said(person).length > before);
  expect(wordsOf(said(person).slice(before))).toContain("Audrey Oliver");
  expect(JSON.stringify(said(person).slice(before))).toContain('"cause":"outOfScopeByFilter"');
  const again = await person.say("Why is Jonas Weber not in ServiceNow?");
  expect(asksToSignIn(again)).toBe(false);
  expect(JSON.stringify(again)).toContain('"type":"diagnosis"');
});

it("looks at all applications with the rights of who signed in, too", async () => {
  const person = production.person("helpdesk");
  const replies = await person.say("Audrey Oliver");
  expect(wordsOf(replies)).toMatch(/AuditLog\.Read\.All[^]*Which application/);
  expect(asksToSignIn(replies)).toBe(true);
  tokens.consented.set(person.account, "person-1");
  const before = said(person).length;
  await person.post(exchange("e1"));
  await until(() => said(person).length > before);
  expect(JSON.stringify(said(person).slice(before))).toContain('"cause":"outOfScopeByFilter"');
  rights.challenge = true;
  const refused = await person.say("Jonas Weber");
  expect(wordsOf(refused)).toContain("sign in again");
  expect(asksToSignIn(refused)).toBe(true);
  expect(tokens.kept.has(person.account)).toBe(false);
});

it.each(["memory:", undefined])(
  "exchanges once what every client of a person sends, on the store %s",
  async (store) => {
    if (store !== undefined) {
      await app.stop();
      app = await startSignInApp(connectionName, { STORE: store });
      ({ production, tokens, rights } = app);
    }
    const person = production.person("helpdesk");
    await person.say("hello");
    tokens.consented.set(person.account, "person-1");
    const answers = await Promise.all([1, 2, 3, 4].map(() => person.post(exchange("same"))));
    expect(answers).toEqual([200, 200, 200, 200]);
    expect(exchanges()).toBe(1);
    await until(() => wordsOf(said(person)).includes("You are signed in"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(wordsOf(said(person)).split("You are signed in")).toHaveLength(2);
  },
);

it("leads to the button where the person has to consent first, and then takes the code", async () => {
  const person = production.person("helpdesk");
  await person.say(question);
  const refused = await person.send(exchange("e1"));
  expect(refused).toMatchObject({ status: 412, body: { id: "e1", connectionName } });
  expect((await person.send(exchange("e1"))).status).toBe(412);
  expect(exchanges()).toBe(1);
  tokens.codes.set("123456", "person-2");
  const before = said(person).length;
  const verify = { type: "invoke", name: "signin/verifyState", value: { state: "123456" } };
  expect(await person.post(verify)).toBe(200);
  await until(() => said(person).length > before);
  expect(JSON.stringify(said(person).slice(before))).toContain('"cause":"outOfScopeByFilter"');
});

it.each<[string, object, number]>([
  ["a wrong code", { name: "signin/verifyState", value: { state: "000000" } }, 404],
  ["a closed window", { name: "signin/verifyState", value: { state: "CancelledByUser" } }, 200],
  [
    "a failure that Teams tells",
    { name: "signin/failure", value: { code: "resourcematchfailed", message: "no" } },
    200,
  ],
])("goes on without it after %s, and says so", async (_, invoke, status) => {
  const person = production.person("helpdesk");
  await person.say(question);
  const before = said(person).length;
  expect(await person.post({ type: "invoke", ...invoke })).toBe(status);
  await until(() => said(person).length > before);
  expect(wordsOf(said(person).slice(before))).toContain("did not work");
  // The guided questions are still open.
  const next = await person.say("1");
  expect(next.length).toBeGreaterThan(0);
});

it("goes on without it while the token service is away", async () => {
  const person = production.person("helpdesk");
  await person.say("hello");
  tokens.failWith(503);
  const replies = await person.say(question);
  expect(wordsOf(replies)).toContain("AuditLog.Read.All");
  expect(asksToSignIn(replies)).toBe(false);
  const before = said(person).length;
  expect((await person.send(exchange("e9"))).status).toBe(412);
  await until(() => said(person).length > before);
  tokens.failWith(undefined);
  tokens.consented.set(person.account, "person-1");
  expect((await person.send(exchange("e9"))).status).toBe(200);
});

it("asks for a new sign-in when Conditional Access wants one, and drops the token", async () => {
  const person = production.person("helpdesk");
  tokens.consented.set(person.account, "person-1");
  await person.say("hello");
  await person.post(exchange("e1"));
  rights.challenge = true;
  const replies = await person.say(question);
  expect(wordsOf(replies)).toContain("sign in again");
  expect(asksToSignIn(replies)).toBe(true);
  expect(tokens.kept.has(person.account)).toBe(false);
  rights.challenge = false;
  const before = said(person).length;
  await person.post(exchange("e2"));
  await until(() => said(person).length > before);
  expect(JSON.stringify(said(person).slice(before))).toContain('"cause":"outOfScopeByFilter"');
});

describe("fixes with the engineer's own rights", () => {
  const title = "Provision on demand";
  let engineer: TeamsPerson;
  const during = async (act: () => Promise<unknown>): Promise<readonly Sent[]> => {
    const before = said(engineer).length;
    await act();
    await until(() => said(engineer).length > before);
    return said(engineer).slice(before);
  };
  /** Presses the button with this title that was shown last. */
  const press = (button: string): Promise<readonly Sent[]> =>
    during(() => {
      const actions = cardsOf(said(engineer)).flatMap(
        ({ content }) => (content as { actions?: { title: string; data: object }[] }).actions ?? [],
      );
      const value = actions.filter((one) => one.title === button).at(-1)?.data;
      return engineer.post({ text: undefined, value });
    });

  beforeEach(async () => {
    production.graph.withhold([]);
    engineer = production.person("engineer");
    await during(() => engineer.say("Why is Jonas Weber not in ServiceNow?"));
  });

  it("ask to sign in first, also where the bot may read everything, and are done then", async () => {
    const asked = await press(title);
    expect(wordsOf(asked)).toMatch(/sign in, then press it again[^]*By hand: /);
    expect(asksToSignIn(asked)).toBe(true);
    expect(rights.writes).toEqual([]);
    tokens.consented.set(engineer.account, "person-1");
    await during(() => engineer.post(exchange("e1")));
    await press(title);
    await press("Do it now");
    await until(() => rights.writes.length > 0);
    expect(rights.writes).toEqual(["Bearer person-1"]);
  });

  it("change nothing, kindly, while the token service is away", async () => {
    tokens.failWith(503);
    expect(wordsOf(await press(title))).toContain("so I changed nothing. Try again in a moment.");
    expect(rights.writes).toEqual([]);
  });
});

describe("signing out", () => {
  async function signedIn(): Promise<TeamsPerson> {
    const person = production.person("helpdesk");
    tokens.consented.set(person.account, "person-1");
    await person.say(question);
    const before = said(person).length;
    await person.post(exchange("e1"));
    await until(() => said(person).length > before);
    return person;
  }
  async function after(person: TeamsPerson, text: string): Promise<string> {
    const before = said(person).length;
    await person.say(text);
    await until(() => said(person).length > before);
    return wordsOf(said(person).slice(before));
  }

  it.each([
    "sign out",
    "Log out, please.",
    "abmelden",
    "déconnexion",
    "cerrar sesión",
    "ログアウト",
  ])("ends the sign-in by %j, and the bot reads with its own rights again", async (text) => {
    const person = await signedIn();
    expect(await after(person, text)).toContain("signed out");
    expect(tokens.kept.has(person.account)).toBe(false);
    const replies = await person.say("Why is Jonas Weber not in ServiceNow?");
    expect(wordsOf(replies)).toContain("AuditLog.Read.All");
    // Whoever signed out just now is not asked to sign in.
    expect(asksToSignIn(replies)).toBe(false);
    expect(await after(person, "sign out")).toContain("were not signed in");
  });

  it("says so while the token service is away, and ends it when asked again", async () => {
    const person = await signedIn();
    tokens.failWith(503);
    expect(await after(person, "sign out")).toContain("still signed in");
    expect(tokens.kept.has(person.account)).toBe(true);
    tokens.failWith(undefined);
    expect(await after(person, "sign out")).toContain("signed out");
  });
});

it("does not ask who did not want to with every question", async () => {
  const person = production.person("helpdesk");
  expect(asksToSignIn(await person.say(question))).toBe(true);
  expect(asksToSignIn(await person.say("Why is Jonas Weber not in ServiceNow?"))).toBe(false);
});

it("never asks an employee, and nobody where others read along", async () => {
  const employee = production.person("employee", "Jonas Weber");
  expect(asksToSignIn(await employee.say("Why am I not in ServiceNow?"))).toBe(false);
  expect(asksToSignIn(await employee.say("I have no account"))).toBe(false);
  production.service.open("19:team", "channel");
  const person = production.person("helpdesk");
  expect(await person.post(exchange("e1"), "19:team")).toBe(501);
  expect(exchanges()).toBe(0);
});

it.each<[string, object, number]>([
  ["of another connection", exchange("e1", { connectionName: "other" }), 412],
  ["without a token", exchange("e1", { token: undefined }), 412],
  ["that nobody knows", { type: "invoke", name: "signin/else", value: {} }, 501],
  ["of a stranger", { ...exchange("e1"), channelData: { tenant: { id: "x" } } }, 403],
])("takes no invoke %s", async (_, invoke, status) => {
  const person = production.person("helpdesk");
  expect(await person.post(invoke)).toBe(status);
  expect(exchanges()).toBe(0);
});
