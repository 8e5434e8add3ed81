import { type RunningApp, said, startApp } from "../builders/chat";
import { play } from "./talk";

const asked: string[] = [];
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({
    fetch: async (input, init) => {
      asked.push(decodeURIComponent(JSON.stringify([input, init?.body])));
      return fetch(input, init);
    },
  });
});
afterAll(() => app.stop());

describe("an employee", () => {
  it.each([
    ["somebody who exists", "is my colleague ben@contoso.com in Salesforce yet?"],
    ["somebody who does not exist", "is my colleague nobody@contoso.com in Salesforce yet?"],
    ["a name that exists", "Why is Ben Carter not in Salesforce?"],
    ["a name that does not exist", "Why is Zebulon Quark not in Salesforce?"],
    ["an object id", "Why is 8e881353-1735-45af-af21-ee1344582a4d not in Salesforce?"],
    ["a worker number", "Why is worker 21477 missing in Salesforce?"],
  ])("is told the same about %s, and nothing is looked up", async (_, question) => {
    const chat = await app.chat("employee", "Audrey Oliver");
    asked.length = 0;
    const replies = await chat.say(question);
    expect(said(replies)).toBe(
      "I can only look up your own account. Your help desk can look up others. Is there something with yours?\n- Check my account\n- Talk to a person",
    );
    expect(replies).toHaveLength(1);
    expect(asked.filter((call) => /ben|nobody|zebulon|8e881353|21477/i.test(call))).toEqual([]);
    expect(asked.filter((call) => call.includes("/auditLogs/"))).toEqual([]);
  });

  it("is shown the own entry in plain words, without ids and attribute names", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    const replies = await chat.say("Why am I not in Salesforce?");
    const whole = JSON.stringify(replies.map(({ text, attachments }) => ({ text, attachments })));
    expect(said(replies)).toContain("Your Salesforce account: ");
    expect(whole).not.toMatch(/department|Marketing|EQUALS|scoping|SkipReason|provisioning/i);
    expect(whole).not.toMatch(/entra\.microsoft\.com|Show the log steps|Open in admin center/);
  });

  it("may say the own name or address", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why is Audrey Oliver not in Salesforce?", { family: "out_of_scope_filter" }],
      ["audrey@contoso.com is missing in Salesforce", { family: "out_of_scope_filter" }],
    ]);
    expect.hasAssertions();
  });

  it("is told why nobody else is looked up, and what an application is", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why is Ben Carter not in Salesforce?", { says: "I can only look up your own account" }],
      ["why?", { says: "is for that person and the help desk", buttons: ["Check my account"] }],
      ["[Check my account]", { says: /./ }],
    ]);
    await play(await app.chat("employee", "Olivia Brown"), [
      ["my account is missing", { says: "Which application" }],
      ["what does that mean?", { says: "the program or website where your account is missing" }],
    ]);
    expect.hasAssertions();
  });

  it("who has no account is shown where, after a refusal too", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["is my colleague Ben Carter missing?", { says: "I can only look up your own account" }],
      ["I have no account", { says: "Your Salesforce account", family: "out_of_scope_filter" }],
    ]);
    expect.hasAssertions();
  });

  it("is not offered the tenant's applications", async () => {
    const chat = await app.chat("employee", "Xenia Pappas");
    const replies = await chat.say("my account is missing");
    expect(JSON.stringify(replies)).not.toMatch(/DocuSign|Workplace|Atlassian/);
    expect(said(replies)).toContain("Which application");
  });

  it("does not get the steps of the log by pressing a button that was not offered", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    const [card] = await chat.say("Why am I not in Salesforce?");
    const data = card?.attachments?.[0]?.content.actions?.[0]?.data as { card: string };
    for (const action of ["logSteps", "answerQuestions"]) {
      const { replies } = await chat.post({ type: "message", value: { action, card: data.card } });
      expect(said(replies)).toContain("I changed nothing");
    }
  });
});

it("a look-up of somebody else is audited with who, whom and which application", async () => {
  const chat = await app.chat("helpdesk");
  await chat.say("Why is Audrey Oliver not in Salesforce?");
  const helpdesk = app.tenant.personas.find(({ role }) => role === "helpdesk");
  const audrey = app.tenant.personas.find(({ displayName }) => displayName === "Audrey Oliver");
  const entries = await app.audit();
  // Nothing else: neither what was said nor what was found.
  expect(entries.at(-1)).toEqual({
    at: expect.any(String) as string,
    by: helpdesk?.userId,
    role: "helpdesk",
    action: "lookup",
    user: audrey?.userId,
    app: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
});

it("an employee's paste of somebody else's entry is not explained as one's own", async () => {
  const entry = (displayName: string): string =>
    JSON.stringify({
      id: "75bf2f7e-0000-4000-8000-000000000009",
      provisioningAction: "create",
      servicePrincipal: { displayName: "Acme" },
      sourceIdentity: { id: "x1", displayName, identityType: "User" },
      provisioningStatusInfo: {
        status: "failure",
        errorInformation: { errorCode: "EntryConflict" },
      },
      provisioningSteps: [],
    });
  const chat = await app.chat("employee", "Audrey Oliver");
  expect(said(await chat.say(entry("Pat Doe")))).toContain("I can only look up your own account");
  expect(said(await chat.say(entry("Audrey Oliver")))).toContain("Your Acme account");
});

it("an employee's own first name is the own name", async () => {
  const chat = await app.chat("employee", "Audrey Oliver");
  expect(said(await chat.say("why is audrey not in salesforce"))).toContain("Your Salesforce");
});
