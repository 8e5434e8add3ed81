import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("a list of an application", () => {
  it("is narrowed to how it ended, and widened again", async () => {
    await play(await app.chat("helpdesk"), [
      ["who failed in Salesforce?", { says: "nobody of that kind" }],
      ["only the skipped ones", { says: /that were skipped: 4\.[^]*Audrey Oliver/ }],
      ["and the failed ones?", { says: "nobody of that kind" }],
      ["all", { says: /with something open: 4\./ }],
    ]);
    expect.hasAssertions();
  });

  it("is made of figures, for their time", async () => {
    await play(await app.chat("helpdesk"), [
      ["how many failed in Dropbox Business in the last 5 days?", { says: "In figures" }],
      ["just the failures", { says: /Dropbox Business: Who is affected[^]*- Hanna Nowak/ }],
    ]);
    expect.hasAssertions();
  });

  it("is made of its overview, in German too", async () => {
    await play(await app.chat("helpdesk", undefined, "de-DE"), [
      ["In Salesforce werden keine Benutzer bereitgestellt", { says: "Salesforce" }],
      ["nur die übersprungenen", { says: /übersprungen[^]*- Audrey Oliver/ }],
    ]);
    expect.hasAssertions();
  });

  it("stays where the word answers what is asked", async () => {
    await play(await app.chat("helpdesk"), [
      ["who failed in Salesforce?", { says: "nobody of that kind" }],
      ["failed", { says: "nobody of that kind" }],
      ["somebody has no account", { says: "Which application" }],
      ["everybody", { not: /with something open/ }],
    ]);
    expect.hasAssertions();
  });

  it("is not narrowed by words below the card of one person", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      ["only the failed ones", { says: "I did not understand that" }],
    ]);
    expect.hasAssertions();
  });
});
