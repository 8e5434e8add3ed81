import { type RunningApp, startApp } from "../builders/chat";
import { jonas, startFixWorld } from "./fixWorld";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const audrey = ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }] as const;
const preview = /I pass this on to an engineer/;

describe("yes below what was offered", () => {
  it("does the one thing, and asks which of several", async () => {
    await play(await app.chat("helpdesk"), [
      audrey,
      [
        "yes",
        {
          says: "Which of these",
          buttons: ["Check again", "Tell me when it is done", "Talk to a person"],
        },
      ],
      ["[Check again]", { cause: "outOfScopeByFilter" }],
      ["this is ridiculous", { says: "An engineer can take over" }],
      ["yes please", { says: preview, buttons: ["Send"] }],
    ]);
    expect.hasAssertions();
  });

  it("names whom a list has, and opens the only one", async () => {
    await play(await app.chat("helpdesk"), [
      ["who has problems in Salesforce?", { says: "something open: 4" }],
      ["ok", { says: "You are welcome" }],
      ["who has problems in Salesforce?", { says: "something open: 4" }],
      ["go ahead", { says: "Which of these", buttons: ["Audrey Oliver", "Felix Braun"] }],
      ["who failed in Salesforce?", { says: "nobody of that kind" }],
      ["yes", { says: "something open: 4" }],
    ]);
    expect.hasAssertions();
  });

  it("is for the own account where that was asked", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why does Ben have Salesforce and I not?", { says: "something with yours" }],
      ["yes", { family: "out_of_scope_filter" }],
    ]);
    expect.hasAssertions();
  });

  it("answers an open question as before, and says nothing to what only informs", async () => {
    await play(await app.chat("helpdesk"), [
      ["delete my data", { says: /delete/i }],
      ["no", { says: "nothing was deleted" }],
      audrey,
      ["which department does Audrey have?", { says: "Marketing" }],
      ["yes", { not: "Which of these" }],
    ]);
    expect.hasAssertions();
  });

  it("is about the person that was offered last, not about the fix of the card", async () => {
    const world = await startFixWorld();
    await play(await world.app.chat("engineer"), [
      [jonas, { cause: "notEvaluatedYet" }],
      ["this is ridiculous", { says: "take over" }],
      ["yes please", { says: preview }],
      ["cancel", { says: "nothing was sent" }],
      ["is it my fault?", { says: "nothing you did" }],
      ["do it", { buttons: ["Do it now", "Leave it"] }],
      ["yes", { says: "Nothing is changed until then", buttons: ["Do it now"] }],
    ]);
    expect(world.sent).toEqual([]);
    await world.app.stop();
  }, 60_000);

  it.each([
    ["de", "Warum ist Audrey nicht in Salesforce?", "ja bitte", "Was davon"],
    ["fr", "Pourquoi Audrey n'est pas dans Salesforce ?", "oui", "Laquelle"],
    ["es", "¿Por qué Audrey no está en Salesforce?", "sí, por favor", "¿Cuál"],
    ["ja", "Audrey OliverさんはなぜSalesforceにいないのですか", "はい", "どれを"],
  ])("in %s", async (locale, question, asked, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [question, { cause: "outOfScopeByFilter" }],
      [asked, { says }],
    ]);
    expect.hasAssertions();
  });
});
