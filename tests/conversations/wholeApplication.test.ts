import { type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { wholeApplications } from "./tables/wholeApplication";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => {
  app.tenant.withhold([]);
});

describe("a whole application, asked about by the help desk", () => {
  it.each(wholeApplications)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });

  it("asks questions where the log may not be read", async () => {
    await app.restart();
    app.tenant.withhold(["AuditLog.Read.All", "ProvisioningLog.Read.All"]);
    await play(await app.chat("helpdesk"), [
      ["users are skipped in Salesforce", { says: "AuditLog.Read.All is missing" }],
    ]);
    expect.hasAssertions();
  });
});

describe("a whole application, asked about by an employee", () => {
  it("is answered by the job in plain words, without anybody else's details", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    const replies = await chat.say("nobody is being provisioned to Workplace");
    expect(said(replies)).toContain("for everyone");
    expect(JSON.stringify(replies)).not.toMatch(/Bianca|Fatima|Outcomes|InvalidCredentials/);
  });

  it("is about the own account where the job runs", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    const replies = await chat.say("no users are being provisioned to Salesforce");
    expect(said(replies)).toContain("Your Salesforce account");
    expect(JSON.stringify(replies)).not.toMatch(/Outcomes|Victoria|department/);
  });
});

describe("a person without an application", () => {
  const applications = (replies: readonly Reply[]) => said(replies).match(/^- .+: .+$/gm);

  it("is answered at once when there is trouble in one application only", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Audrey Oliver missing?", { cause: "outOfScopeByFilter", app: "Salesforce" }],
      ["[Copy for a ticket]", { says: "Audrey Oliver · Salesforce: " }],
    ]);
    expect.hasAssertions();
  });

  it("is shown with all applications where there is trouble, and one can be chosen", async () => {
    const chat = await app.chat("helpdesk");
    const replies = await chat.say("what is wrong with Martin Vogel's accounts?");
    expect(applications(replies)?.length ?? 0).toBeGreaterThanOrEqual(0);
    expect(said(replies)).toMatch(/Atlassian Cloud/);
  });

  it("is asked about where the log shows no trouble", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Xenia Pappas missing?", { says: "Which application is Xenia Pappas missing in?" }],
    ]);
    expect.hasAssertions();
  });

  it("leaves one line in the audit for the look at all applications", async () => {
    const chat = await app.chat("helpdesk");
    await chat.say("why is Xenia Pappas missing?");
    expect((await app.audit()).at(-1)).toMatchObject({ action: "lookup" });
  });
});

describe("several things in one message", () => {
  it("are all answered: people and applications", async () => {
    const chat = await app.chat("helpdesk");
    const replies = await chat.say("why are Chiara Russo and Farid Haddad not in Atlassian Cloud?");
    const found = replies.flatMap(({ entities }) => entities ?? []).map(({ cause }) => cause);
    expect(found).toEqual(["nestedGroupOnly", "brokenAssignmentRecord"]);
    const more = await chat.say("why is Audrey Oliver not in Salesforce and Slack since Monday?");
    const apps = more.flatMap(({ entities }) => entities ?? []).map((one) => one["app"]);
    expect(apps).toMatchObject([{ displayName: "Salesforce" }, { displayName: "Slack" }]);
    expect(said(more)).toMatch(/(?:entries|nothing new) since/);
  });

  it("wait for the answer to a question about the first", async () => {
    await play(await app.chat("helpdesk"), [
      ["why are Alex Chen and Audrey Oliver not in Salesforce?", { says: "Several people fit" }],
      ["[Alex Chen]", { user: "Alex Chen", says: "Audrey Oliver · Salesforce" }],
    ]);
    expect.hasAssertions();
  });

  it("are forgotten when the person goes on to something else", async () => {
    await play(await app.chat("helpdesk"), [
      ["why are Alex Chen and Audrey Oliver not in Salesforce?", { says: "Several people fit" }],
      ["why is Ben Carter not in Fabrikam Expenses?", { user: "Ben Carter", not: /Audrey/ }],
    ]);
    expect.hasAssertions();
  });

  it("are refused once when an employee asks about others", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    const replies = await chat.say("why are Ben Carter and Chiara Russo not in Salesforce?");
    expect(replies).toHaveLength(1);
    expect(said(replies)).toContain("I can only look up your own account");
  });
});

describe("one application after the other", () => {
  it("asks of each for whom it is, and what happened since when is asked", async () => {
    await play(await app.chat("engineer"), [
      [
        "What happened in Salesforce in the last 3 days",
        { says: "Who is it about in Salesforce?" },
      ],
      ["How is Box doing", { says: "Who is it about in Box?", not: "I found no name" }],
    ]);
    expect.hasAssertions();
  });
});

describe("follow-ups keep the context", () => {
  it.each<[string, readonly Line[]]>([
    [
      "another application",
      [
        ["why is Audrey Oliver not in Salesforce since yesterday?", { user: "Audrey Oliver" }],
        ["and for Slack?", { user: "Audrey Oliver", app: "Slack" }],
        ["what about Box?", { user: "Audrey Oliver", app: "Box" }],
      ],
    ],
    [
      "somebody who is not named is asked for, in the same application",
      [
        ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
        ["and her colleague?", { says: "Who is it about in Salesforce?" }],
        ["Grace Kim", { user: "Grace Kim", app: "Salesforce" }],
      ],
    ],
    [
      "why",
      [
        ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
        ["why?", { says: "department" }],
      ],
    ],
  ])("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});
