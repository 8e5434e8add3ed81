import { type Sent } from "../builders/channelService";
import { type OwnRights } from "../builders/ownRights";
import { type SignInApp, startSignInApp } from "../builders/signInApp";
import { type ProductionApp, type TeamsPerson, wordsOf } from "../builders/teams";
import { type TokenService } from "../builders/tokenService";

jest.setTimeout(60_000);

const connectionName = "graph";
const question = "Why is Audrey Oliver not in Salesforce?";
const log = ["AuditLog.Read.All", "Synchronization.Read.All", "Synchronization.ReadWrite.All"];

let app: SignInApp;
let production: ProductionApp;
let tokens: TokenService;
let rights: OwnRights;

/** The bot may read everything: whatever is not shown, Graph refused to the person. */
beforeEach(async () => {
  app = await startSignInApp(connectionName);
  ({ production, tokens, rights } = app);
});
afterEach(() => app.stop());

const exchange = (id: string) => ({
  type: "invoke",
  name: "signin/tokenExchange",
  value: { id, connectionName, token: "from-teams" },
});
const said = (person: TeamsPerson): readonly Sent[] => production.service.said(person.chat);
const asksToSignIn = (messages: readonly Sent[]): boolean =>
  JSON.stringify(messages).includes("application/vnd.microsoft.card.oauth");

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 200 && !holds(); look++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}

describe("who signed in is read for with the own rights alone", () => {
  let person: TeamsPerson;
  beforeEach(async () => {
    person = production.person("helpdesk");
    tokens.consented.set(person.account, "person-1");
    await person.say("hello");
    const before = said(person).length;
    await person.post(exchange("e1"));
    await until(() => said(person).length > before);
  });

  it("says so on the card", async () => {
    const replies = await person.say(question);
    expect(JSON.stringify(replies)).toContain('"cause":"outOfScopeByFilter"');
    expect(wordsOf(replies)).toContain("read with your own rights");
  });

  it("what Graph refuses them is not filled in, also while the token service is away", async () => {
    rights.withhold(log);
    const replies = await person.say(question);
    expect(wordsOf(replies)).toMatch(/Your own rights do not let me read .* is missing/);
    expect(wordsOf(replies)).not.toContain("EQUALS");
    expect(asksToSignIn(replies)).toBe(false);
    tokens.failWith(503);
    const away = await person.say("Why is Grace Kim not in Salesforce?");
    expect(wordsOf(away)).not.toContain("in sync");
    tokens.failWith(undefined);
    const everywhere = await person.say("Audrey Oliver");
    expect(JSON.stringify(everywhere)).not.toContain("outOfScopeByFilter");
  });

  it("so are lists of people and of applications", async () => {
    const shown = wordsOf(await person.say("which apps are in quarantine?"));
    expect(shown).toMatch(/In quarantine: 2[^]*read with your own rights/);
    rights.withhold(log);
    const people = wordsOf(await person.say("who failed in Dropbox Business?"));
    expect(people).toMatch(/cannot say who[^]*AuditLog\.Read\.All is missing/);
    expect(people).not.toContain("Hanna");
  });

  it("so are filters and mappings of an application", async () => {
    expect(wordsOf(await person.say("show me the filters of Salesforce"))).toContain("Sales only");
    rights.withhold(log);
    const rules = wordsOf(await person.say("show me the filters of Box"));
    expect(rules).toMatch(/Your own rights do not let me read the rules[^]*It is here/);
  });

  it("and the bot reads again by itself after “sign out”", async () => {
    rights.withhold(log);
    await person.say("sign out");
    await until(() => wordsOf(said(person)).includes("You are signed out"));
    const replies = await person.say(question);
    expect(JSON.stringify(replies)).toContain('"cause":"outOfScopeByFilter"');
    expect(wordsOf(replies)).not.toContain("your own rights");
  });

  it("a token that is refused is said, and the answer is the bot's until the next sign-in", async () => {
    rights.challenge = true;
    const replies = await person.say(question);
    expect(JSON.stringify(replies)).toContain('"cause":"outOfScopeByFilter"');
    expect(wordsOf(replies)).toContain("sign in again");
    expect(tokens.kept.has(person.account)).toBe(false);
  });
});
