import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("an employee who says what was meant", () => {
  it("hears of somebody else, there or not, that it is about the own account", async () => {
    const employee = await app.chat("employee", "Audrey Oliver");
    const own = { says: "I can only look up your own account", not: /Farid|Nobody/ };
    for (const name of ["Farid", "Nobody Atall"])
      await play(employee, [
        ["Why am I not in Salesforce?", { says: "Your Salesforce account" }],
        [`no, ${name}`, own],
      ]);
    expect.hasAssertions();
  });

  it("goes on to the own account in the application that was meant", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { says: "Your Salesforce account" }],
      ["No, Thanks", { not: "own account" }],
      ["no, Slack", { says: "Your Slack account" }],
    ]);
    expect.hasAssertions();
  });
});

describe("whoever names what is shown", () => {
  it("hears that it is, and is not contradicted", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["wait, Audrey", { says: "what the card above is about (Audrey Oliver, Salesforce)" }],
      ["no wait, I mean Salesforce", { says: "what the card above is about" }],
      ["no, audrey@contoso.com", { says: "what the card above is about" }],
      ["no wait, I mean Slack", { app: "Slack", user: "Audrey Oliver" }],
    ]);
    await play(await app.chat("helpdesk", undefined, "de"), [
      ["Warum ist Audrey Oliver nicht in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["Moment, Audrey", { says: "Genau darum geht es" }],
    ]);
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { says: "Your Salesforce account" }],
      ["no, Salesforce", { says: "your account in Salesforce" }],
    ]);
    expect.hasAssertions();
  });
});

it("an employee who insists on somebody else is told again what to do, and no application is looked for", async () => {
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["Why is Farid not in Salesforce?", { says: "only look up your own account" }],
    ["nein, Farid", { says: "As before", not: "application called" }],
    ["no, Nobody Atall", { says: "only look up your own account", not: "application called" }],
    ["no, Slack", { says: "Your Slack account" }],
    ["Farid's department is wrong in Zoom", { says: "own account", not: "Your Zoom" }],
  ]);
  expect.hasAssertions();
});

it("a time in answer to the question for an application is noted, not taken for one", async () => {
  await play(await app.chat("helpdesk"), [
    ["in which apps is Audrey Oliver?", { says: "log has Audrey Oliver" }],
    ["and last week?", { says: "Good to know since when", not: /called “/ }],
    ["Salesforce", { cause: "outOfScopeByFilter", user: "Audrey Oliver" }],
  ]);
  expect.hasAssertions();
});
