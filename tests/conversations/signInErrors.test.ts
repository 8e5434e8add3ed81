import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("what an application says at sign-in", () => {
  it("is looked up for the employee who reads it", async () => {
    await play(await app.chat("employee", "Xenia Pappas"), [
      [
        'I get "account not found" in Miro',
        { family: "not_started_or_off", source: "graph", app: "Miro" },
      ],
      ["Zoom says user does not exist", { source: "graph", app: "Zoom" }],
      ['it says "account not found" when I sign in', { says: "Which application" }],
      ["Miro", { source: "graph", app: "Miro" }],
    ]);
    expect.hasAssertions();
  });

  it("is looked up for whom the help desk names", async () => {
    await play(await app.chat("helpdesk"), [
      [
        'Xenia Pappas gets "account not found" in Miro',
        { cause: "provisioningNotConfigured", user: "Xenia Pappas" },
      ],
    ]);
    expect.hasAssertions();
  });

  it("is read as the text of a log where it is one", async () => {
    const log = "Failed to update User: the target user does not exist (HTTP 404)";
    await play(await app.chat("employee", "Xenia Pappas"), [[log, { source: "paste" }]]);
    await play(await app.chat("helpdesk"), [["UserNotFound", { source: "paste" }]]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "In Miro steht „Konto nicht gefunden“"],
    ["fr", "Miro affiche « compte introuvable »"],
    ["es", "Miro dice que el usuario no existe"],
    ["ja", "Miroで「アカウントが見つかりません」と出ます"],
  ])("in %s", async (locale, text) => {
    await play(await app.chat("employee", "Xenia Pappas", locale), [
      [text, { family: "not_started_or_off", source: "graph", app: "Miro" }],
    ]);
    expect.hasAssertions();
  });
});
