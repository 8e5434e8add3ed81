import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("names that are written small", () => {
  it.each([
    "is ben in salesforce",
    "does ben have slack",
    "can you check chiara's jira account",
    "I can't find Ben in Slack",
  ])("are somebody else's to an employee, who is told so: %s", async (text) => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      [text, { says: "only look up your own account", not: /Ben Carter|Chiara Russo/ }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    "how long does slack take",
    "I'm in a hurry, is my slack account there",
    "i cant find reports in slack",
  ])("are not what is no name: %s", async (text) => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      [text, { says: "Your Slack account", not: "only look up" }],
    ]);
    expect.hasAssertions();
  });

  it("go with another application in every language", async () => {
    const jonas = ["why is Jonas Weber not in ServiceNow?", { user: "Jonas Weber" }] as const;
    for (const next of [
      "und maria in docusign?",
      "et maria dans docusign ?",
      "y maria en docusign?",
    ])
      await play(await app.chat("helpdesk"), [jonas, [next, { user: "Maria Santos" }]]);
    expect.hasAssertions();
  });

  it("are nobody's where the directory knows none", async () => {
    await play(await app.chat("helpdesk"), [
      ["is zzyx in salesforce", { says: "Who is it about in Salesforce?" }],
    ]);
    expect.hasAssertions();
  });
});

it("what is asked of the same problem below a card is about its person", async () => {
  await play(await app.chat("helpdesk"), [
    ["why is Hanna Nowak not in Dropbox?", { cause: "matchNotUnique" }],
    ["which of the two accounts is the right one", { says: /matching value of Hanna Nowak/ }],
    ["several users exist twice", { not: "Hanna Nowak" }],
    ["&&&&", { not: "called “&&&&”" }],
  ]);
  expect.hasAssertions();
});

it("whom the writer cannot find is not the writer", async () => {
  await play(await app.chat("helpdesk"), [
    ["I can't find Audrey in Salesforce", { user: "Audrey Oliver", app: "Salesforce" }],
    ["I can see Jonas in Entra but not in ServiceNow", { user: "Jonas Weber", app: "ServiceNow" }],
    ["She's still not in Salesforce, I told you yesterday", { user: "Jonas Weber" }],
  ]);
  expect.hasAssertions();
});
