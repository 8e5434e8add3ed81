import { type Chat, diagnosisOf, type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

const hour = 3_600_000;
/** Moved on by the tests: what is due then is looked at. */
let later = 0;
/** Ids of users whose newest log entry says that they were written after all. */
const written = new Set<string>();
let app: RunningApp;

/** The demo tenant as it will be: what comes back for those is a success of just now. */
async function fetchWritten(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  const url = decodeURIComponent(input instanceof Request ? input.url : String(input));
  if (![...written].some((id) => url.includes("/auditLogs/") && url.includes(id))) return response;
  const body = (await response.json()) as { value: Record<string, unknown>[] };
  const value = body.value.map((entry) => ({
    ...entry,
    activityDateTime: new Date().toISOString(),
    provisioningAction: "create",
    provisioningStatusInfo: { status: "success", errorInformation: null },
    provisioningSteps: [],
  }));
  return Response.json({ ...body, value }, { status: response.status });
}

beforeAll(async () => {
  const clock = { now: () => Date.now() + later };
  app = await startApp({ follow: { clock, everyMs: 50 }, fetch: fetchWritten });
});
afterAll(() => app.stop());
beforeEach(() => {
  later = 0;
  written.clear();
});

const idOf = (name: string): string =>
  app.tenant.personas.find(({ displayName }) => displayName === name)?.userId ?? "";
const mine = "Why am I not in Dropbox Business?";
const tellMe = "[Tell me when it is done]";

/** Asks and follows; the number of the bot's messages until then. */
async function following(chat: Chat, question: string, whom: string): Promise<number> {
  await play(chat, [
    [question, {}],
    [tellMe, { says: `I keep an eye on ${whom}` }],
  ]);
  return (await chat.until(() => true)).length;
}

describe("telling when it is done", () => {
  it("is begun once, and can be listed and stopped", async () => {
    const chat = await app.chat("employee", "Hanna Nowak");
    await play(chat, [
      [mine, { buttons: ["Check again", "Tell me when it is done"] }],
      ["what are you following?", { says: "I follow nothing" }],
      [tellMe, { says: "I keep an eye on you in Dropbox Business" }],
      [tellMe, { says: "already" }],
      ["my follows", { says: "Press one to stop it", buttons: ["Stop: you, Dropbox Business"] }],
      ["[Stop: you, Dropbox Business]", { says: "I no longer follow you in Dropbox Business" }],
      ["[Stop: you, Dropbox Business]", { says: "not following that any more" }],
      ["stop following", { says: "I follow nothing" }],
      ["tell me when it works", { says: "I keep an eye on you in Dropbox Business" }],
      ["stop", { says: "I no longer follow you in Dropbox Business" }],
      ["stop", { says: "There is nothing to stop" }],
    ]);
    expect((await chat.all()).length).toBeGreaterThan(10);
  });

  it("is begun by words: for the card, for who is named, and for a whole application", async () => {
    await play(await app.chat("helpdesk"), [
      ["tell me when it works", { says: "Name the person and the application" }],
      [
        "tell me when Jonas Weber is in ServiceNow",
        { user: "Jonas Weber", says: /I keep an eye on Jonas Weber in ServiceNow/ },
      ],
      ["tell me when Workplace is fixed", { says: /I keep an eye on Workplace and/ }],
      ["nobody is provisioned to DocuSign", { says: "DocuSign: Quarantined" }],
      ["tell me when it is done", { says: "I keep an eye on DocuSign and" }],
      ["can i get told when its done", { says: "I am following DocuSign already" }],
      ["my follows", { buttons: ["Stop: Workplace", "Stop: DocuSign"] }],
      ["people are skipped in Atlassian Cloud", { says: "What the log says" }],
      ["tell me when it is done", { says: "I cannot keep an eye on that one" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Warum kommt niemand in DocuSign an?", "Sag mir Bescheid, wenn es geht", /Ich behalte/],
    ["fr", "Pourquoi personne n'est dans DocuSign ?", "prévenez-moi quand c'est réglé", /Je garde/],
  ])("says nothing of a person where none was named: %s", async (locale, question, wish, says) => {
    const chat = await app.chat("helpdesk", undefined, locale);
    await play(chat, [
      [question, { says: "DocuSign" }],
      [wish, { says, not: /diese Person|cette personne/ }],
    ]);
    expect.hasAssertions();
  });

  it("an employee's wish is about the own account, and about nobody else's", async () => {
    await play(await app.chat("employee", "Hanna Nowak"), [
      ["tell me when it works", { says: "Which application is it?" }],
      ["Dropbox Business", { says: "Your Dropbox Business account" }],
      ["tell me when Jonas Weber is in ServiceNow", { says: "only look up your own account" }],
      ["tell me when Dropbox Business works", { says: "I keep an eye on you in Dropbox Business" }],
    ]);
    expect.hasAssertions();
  });

  it("says that it is done, in the conversation where it was asked, also after a restart", async () => {
    const chat = await app.chat("employee", "Hanna Nowak");
    const before = await following(chat, "Why am I not in Dropbox Business?", "you");
    written.add(idOf("Hanna Nowak"));
    await app.restart();
    later = hour;
    const news = (await chat.until(({ length }) => length > before)).slice(before);
    expect(news.map(({ text }) => text)).toEqual([
      expect.stringContaining("Good news about you in Dropbox Business"),
    ]);
    expect(diagnosisOf(news)).toMatchObject({ family: "provisioned_ok" });
    await play(chat, [["what are you following?", { says: "I follow nothing" }]]);
  });

  it("ends by itself after a week, and offers a person", async () => {
    const chat = await app.chat("helpdesk");
    const before = await following(chat, "Why is Ketut Budiono not in Dropbox Business?", "Ketut");
    later = 8 * 24 * hour;
    const news = await chat.until(({ length }) => length > before);
    expect(news.at(-1)?.text).toContain("for a week and nothing has changed");
    await play(chat, [["[Talk to a person]", { says: "Ketut Budiono · Dropbox Business" }]]);
  });

  it("is not offered for an account that is in place", async () => {
    const [reply] = await (
      await app.chat("helpdesk")
    ).say("Is Olivia Brown provisioned to Salesforce?");
    expect(JSON.stringify(reply)).not.toContain("Tell me when it is done");
  });
});
