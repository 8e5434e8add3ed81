import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("the rules of an application", () => {
  it("are told as the job has them, with where they stand", async () => {
    await play(await app.chat("engineer"), [
      [
        "What are the scoping filters of Salesforce?",
        {
          says: /Sales only: department EQUALS "Sales" AND country EQUALS "US"[^]*Source object scope/,
        },
      ],
      [
        "show me the mapping",
        {
          says: /Username ← \[userPrincipalName\] \(matching attribute 1\)[^]*Provisioning > Mappings/,
        },
      ],
      ["show me the filters of ServiceNow", { says: "No scoping filter is set" }],
    ]);
    expect.hasAssertions();
  });

  it("are told of one value, of the application in hand where none is named", async () => {
    await play(await app.chat("helpdesk"), [
      ["which mapping writes title in Slack", { says: "title ← [jobTitle]", not: "userName" }],
      ["how is the last name built", { says: "name.familyName ← [surname]" }],
      ["Why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["what is the expression for jobTitle", { says: "Title ← [jobTitle]" }],
      ["where does the cost center come from", { says: /No mapping of Salesforce/ }],
    ]);
    expect.hasAssertions();
  });

  it("are gone on with: the same of another application, whom they take, who wrote them", async () => {
    await play(await app.chat("engineer"), [
      ["who is in scope of Salesforce", { says: "Sales only: department" }],
      ["who changed that", { says: /Audit logs, for Salesforce/ }],
      ["and of ServiceNow?", { says: "No scoping filter is set" }],
      ["and of Salesforce", { says: "Sales only: department" }],
      ["would Audrey Oliver pass it?", { cause: "outOfScopeByFilter", app: "Salesforce" }],
      [
        "which attribute matches in Box",
        { says: /userName ← [^]*matching attribute 1/, not: "title" },
      ],
      ["and in Slack", { says: /What Slack gets/ }],
      ["which attributes does Salesforce get", { says: "Title ← [jobTitle]" }],
    ]);
    expect.hasAssertions();
  });

  it("are told in the language that is spoken", async () => {
    await play(await app.chat("helpdesk", undefined, "de-DE"), [
      ["Zeig mir die Filter von Salesforce", { says: /Bereichsfilter in Salesforce/ }],
      ["wie lautet der Ausdruck für den Nachnamen", { says: "LastName ← [surname]" }],
    ]);
    expect.hasAssertions();
  });

  it("are not for employees", async () => {
    await play(await app.chat("employee"), [
      ["show me the scoping filters of Salesforce", { says: /./, not: "Sales only" }],
      ["which mapping writes title in Slack", { says: /./, not: "←" }],
    ]);
    expect.hasAssertions();
  });

  it("are said not to be readable without the permission", async () => {
    await app.restart();
    app.tenant.withhold(["Synchronization.Read.All", "Synchronization.ReadWrite.All"]);
    await play(await app.chat("helpdesk"), [
      ["show me the mapping of Slack", { says: /I may not read[^]*It is here/, not: "←" }],
    ]);
    expect.hasAssertions();
  });
});
