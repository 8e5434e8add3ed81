import { type RunningApp, said, startApp } from "../builders/chat";
import { lateJobs } from "./tables/lateJobs";
import { many } from "./tables/many";
import { oneOfList } from "./tables/oneOfList";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => {
  app.tenant.withhold([]);
});

describe("what the help desk asks about many", () => {
  it.each([...many, ...lateJobs, ...oneOfList])("%s (%s)", async (_, locale, lines) => {
    await play(await app.chat("helpdesk", undefined, locale), lines);
    expect.hasAssertions();
  });

  it("is answered to engineers, too", async () => {
    await play(await app.chat("engineer"), [
      ["which jobs are failing?", { says: "In quarantine: 2" }],
      ["who failed in Dropbox Business?", { says: "- Hanna Nowak" }],
    ]);
    expect.hasAssertions();
  });

  it("leaves a line in the audit for a list of people, and none for figures", async () => {
    const chat = await app.chat("helpdesk");
    const before = (await app.audit()).length;
    await chat.say("error rate in Dropbox Business");
    expect(await app.audit()).toHaveLength(before);
    await chat.say("who failed in Dropbox Business?");
    const entries = await app.audit();
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)).toMatchObject({ action: "lookup", role: "helpdesk" });
    expect(entries.at(-1)).not.toHaveProperty("user");
  });

  it("stays about one person where somebody is named", async () => {
    await play(await app.chat("helpdesk"), [
      ["has Hanna Nowak failed in Dropbox Business?", { user: "Hanna Nowak" }],
      ["how many users like Hanna Nowak failed in Dropbox Business?", { user: "Hanna Nowak" }],
    ]);
    expect.hasAssertions();
  });

  it("does not lose the draft of a case by a look aside", async () => {
    await play(await app.chat("helpdesk"), [
      ["who failed in Dropbox Business?", { says: "- Hanna Nowak" }],
      ["talk to a person", { buttons: ["Send"] }],
      ["[Hanna Nowak]", { buttons: ["Send"] }],
      ["yes", { says: /^Case \d+ is with the engineers/ }],
    ]);
    expect.hasAssertions();
  });

  it("opens nothing that a card does not list", async () => {
    const chat = await app.chat("helpdesk");
    await chat.say("who failed in Dropbox Business?");
    const { replies } = await chat.post({
      ...{ type: "message", value: { action: "open", card: "c0", choice: "0" } },
    });
    expect(said(replies)).toMatch(/button/i);
  });
});

describe("what could not be read", () => {
  it("is said: neither nobody nor no trouble", async () => {
    await app.restart();
    app.tenant.withhold(["AuditLog.Read.All", "ProvisioningLog.Read.All"]);
    await play(await app.chat("helpdesk"), [
      [
        "who failed in Dropbox Business?",
        { says: /cannot say who or how many[^]*AuditLog\.Read\.All is missing/, not: /nobody/ },
      ],
      ["error rate in DocuSign", { says: /cannot say who[^]*in quarantine/, not: /0%/ }],
      ["is anything broken?", { says: /In quarantine: 2[^]*AuditLog\.Read\.All is missing/ }],
    ]);
    expect.hasAssertions();
  });

  it("is said of jobs, with how many and which", async () => {
    await app.restart();
    app.tenant.withhold(["Synchronization.Read.All", "Synchronization.ReadWrite.All"]);
    await play(await app.chat("helpdesk"), [
      [
        "which apps are in quarantine?",
        {
          says: /Could not look[^]*Jobs that could not be read: 16 \([^]*Synchronization\.Read\.All is missing/,
          not: /In quarantine: 0|None of/,
        },
      ],
    ]);
    expect.hasAssertions();
  });

  it("is said of the list of applications", async () => {
    await app.restart();
    app.tenant.withhold(["Application.Read.All"]);
    await play(await app.chat("helpdesk"), [
      [
        "is anything broken?",
        { says: /could not read the list[^]*Application\.Read\.All is missing/ },
      ],
      ["who failed in Dropbox Business?", { says: "cannot say who" }],
    ]);
    expect.hasAssertions();
  });
});

describe("an employee", () => {
  it.each([
    "who is affected in Dropbox Business?",
    "which users failed?",
    "what is the error rate in Salesforce",
    "which apps are in quarantine?",
    "is anything broken?",
  ])("is told kindly what to ask instead of %j", async (text) => {
    const chat = await app.chat("employee", "Audrey Oliver");
    const before = (await app.audit()).length;
    const replies = await chat.say(text);
    expect(said(replies)).toContain("I can look at your own account");
    expect(JSON.stringify(replies)).not.toMatch(/Hanna|Workplace|DocuSign|\d %/);
    expect(await app.audit()).toHaveLength(before);
    expect(said(await chat.press("Check my account"))).not.toBe("");
  });

  it("still hears of the own account where somebody asks how it is", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    expect(said(await chat.say("how is Salesforce doing?"))).not.toMatch(/What the log says/);
  });
});
