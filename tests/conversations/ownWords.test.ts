import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("what is said to the person concerned", () => {
  it.each([
    ["Elena Popescu", "Fabrikam Expenses"],
    ["Ketut Budiono", "Dropbox Business"],
  ])("who can act for %s is no owner of %s", async (name, appName) => {
    await play(await app.chat("employee", name), [
      [appName, { app: appName }],
      ["who can fix it", { says: /Your help desk|HR can/, not: `look after ${appName}` }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["en", "since when", "hardly anything has got through", "quarantine"],
    ["de", "seit wann", "fast nichts mehr", "Quarantäne"],
    ["fr", "depuis quand", "Presque rien", "quarantaine"],
    ["es", "¿desde cuándo?", "Casi nada", "cuarentena"],
    ["ja", "いつからですか", "ほとんど", "検疫"],
  ])("a quarantine is said by what it means, in %s", async (locale, asks, says, jargon) => {
    await play(await app.chat("employee", "Maria Santos", locale), [
      ["DocuSign", { app: "DocuSign" }],
      [asks, { says, not: jargon }],
    ]);
    expect.hasAssertions();
  });

  it("a quarantine is not said to stand still, and who is waited for is not said to be nobody", async () => {
    await play(await app.chat("employee", "Maria Santos"), [
      ["DocuSign", { app: "DocuSign" }],
      ["will it fix itself?", { says: "has to be changed first", not: "Nothing is tried" }],
    ]);
    await play(await app.chat("employee", "Jonas Weber"), [
      ["ServiceNow", { app: "ServiceNow" }],
      ["will it fix itself?", { not: "Nothing is tried" }],
    ]);
    expect.hasAssertions();
  });
});

describe("an employee who speaks of somebody else, too", () => {
  it.each([
    [
      "Maria Santos",
      "es-ES",
      "docusign no funciona y mi colega Noah tampoco tiene workplace",
      "DocuSign",
    ],
    [
      "Elena Popescu",
      "en-US",
      "my colleague Ben is also missing from expenses, is that the same problem as mine?",
      "Fabrikam Expenses",
    ],
  ])("%s gets the own half answered, the other refused (%s)", async (name, locale, text, own) => {
    await play(await app.chat("employee", name, locale), [
      [text, { says: new RegExp(own, "u"), not: /Noah|Ben Carter|Workplace/ }],
    ]);
    expect.hasAssertions();
  });

  it("has one of two applications", async () => {
    await play(await app.chat("employee", "Olivia Brown"), [
      ["I have Salesforce but not Slack, why not?", { says: "Your Slack account" }],
    ]);
    expect.hasAssertions();
  });
});

describe("the own business of an employee", () => {
  it("is not taken for that of others, nor for something else than accounts", async () => {
    const refusal = /only look up your own|Lists of people|only know about accounts/;
    for (const text of ["how can my employee id be there twice", "everything ok?"])
      await play(await app.chat("employee"), [[text, { not: refusal }]]);
    await play(await app.chat("employee"), [
      ["I booked a course at litware academy but cant log on", { app: "Litware Academy" }],
      ["cant file expenses", { app: "Fabrikam Expenses" }],
    ]);
    await play(await app.chat("employee"), [
      ["EXPENSES STILL NOT WORKING. YOU PEOPLE ARE A JOKE", { app: "Fabrikam Expenses" }],
    ]);
    await play(await app.chat("employee"), [
      ["my new employee cannot get into Slack", { says: refusal }],
      ["are all apps ok?", { says: refusal }],
    ]);
    expect.hasAssertions();
  });

  it("is not to have an account removed here: who can, and what happens then, is said", async () => {
    await play(await app.chat("employee", "Ben Carter"), [
      ["remove my fabrikam expenses account", { says: "can delete or switch off no account" }],
      ["delete audrey oliver's account", { says: "only look up your own" }],
      ["dlete my data", { says: "Shall I?" }],
      ["no", { not: /Salesforce/ }],
    ]);
    await play(await app.chat("employee"), [
      ["Salesforce", { app: "Salesforce" }],
      [
        "I am leaving the company on Friday, when will my accounts be deleted",
        { says: "Whoever leaves the company", not: /Salesforce/ },
      ],
      ["why", { says: "Salesforce gets accounts only for" }],
    ]);
    expect.hasAssertions();
  });
});
