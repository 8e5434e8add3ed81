import { type RunningApp, startApp } from "../builders/chat";
import { naming } from "./tables/naming";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("people, groups and directories by their names", () => {
  it.each(naming)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });

  it("in French: a title, the family name, and the first name in brackets", async () => {
    await play(await app.chat("helpdesk", undefined, "fr"), [
      [
        "Mme Russo (Chiara) n'arrive pas à ouvrir Atlassian depuis lundi",
        { user: "Chiara Russo", cause: "nestedGroupOnly" },
      ],
    ]);
    expect.hasAssertions();
  });

  it("of an employee: the own account in the directory, and no other's group", async () => {
    await play(await app.chat("employee", "Ivan Petrov"), [
      ["I cannot reset my windows password", { says: "I only know about accounts" }],
      [
        "my windows login is missing",
        { app: "Workday to Active Directory", says: /^Your Active Directory account/ },
      ],
      ["I am in the Badge News group", { says: "I can only look up your own account" }],
    ]);
    expect.hasAssertions();
  });
});
