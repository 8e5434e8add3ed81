import { type RunningApp, startApp } from "../builders/chat";
import { askedOfCard } from "./tables/askedOfCard";
import { deskWords, employeeWords } from "./tables/everydayWords";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("everyday words", () => {
  it.each([...deskWords, ...askedOfCard])("at the help desk: %s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });

  it.each(employeeWords)("of an employee: %s", async (_, lines) => {
    await play(await app.chat("employee", "Audrey Oliver"), lines);
    expect.hasAssertions();
  });

  it("a doubt is answered with how sure it is, and for who may see it from what", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Ben Carter not in Fabrikam Expenses?", { cause: "notAssigned" }],
      ["are you sure?", { says: /^Yes, that is certain[^]*\(directory, now\)[^]*Read / }],
      ["thx a lot", { says: "You are welcome" }],
    ]);
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["why am I not in Salesforce?", {}],
      ["is that sure?", { says: /^(?:Yes|It is)[^]*Read /, not: /department|directory/ }],
    ]);
    expect.hasAssertions();
  });

  it("a term of the field is explained, and what was asked stays open", async () => {
    await play(await app.chat("helpdesk"), [
      ["Xenia Pappas is missing", { says: "Which application" }],
      ["what is a scoping filter", { says: /rule on attributes[^]*Name a person/ }],
      ["how long does provisioning usually take", { says: "20 to 40 minutes" }],
      ["Miro", { cause: "provisioningNotConfigured", user: "Xenia Pappas" }],
    ]);
    await play(await app.chat("employee", "Xenia Pappas", "es"), [
      ["qué significa omitido", { says: /^Omitido significa[^]*su cuenta/ }],
    ]);
    expect.hasAssertions();
  });

  it("of an employee: who does not know what the application is called is helped to it", async () => {
    await play(await app.chat("employee", "Xenia Pappas"), [
      ["my account is missing", { says: "Which application are you missing an account in?" }],
      ["I don't know", { says: "what it is called where you sign in", not: /Your .* account/ }],
      ["i dont know", { says: "I am not sure I understand", buttons: ["Talk to a person"] }],
    ]);
    expect.hasAssertions();
  });

  it("of an employee: what is no application's name is not called one", async () => {
    await play(await app.chat("employee", "Xenia Pappas"), [
      ["my account is missing", { says: "Which application are you missing an account in?" }],
      ["i really need it for the campaign next week", { says: "I am not sure I understand" }],
      ["frobnicator", { says: "I do not find an application called “frobnicator”" }],
      ["frobnicator 2", { says: "is not the name of an application here either" }],
    ]);
    expect.hasAssertions();
  });
});
