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

describe("what an application answers to an employee who is not let in", () => {
  const isOutage = /for everyone|for anyone|free licen|lacks a permission/;

  it("is about signing in: the account of the card is there, and nothing is concluded", async () => {
    await play(await app.chat("employee", "Olivia Brown"), [
      ["Salesforce", { family: "provisioned_ok", source: "graph" }],
      ["it says wrong password", { says: /is there\..*not seen here/s, not: isOutage }],
      ["it says I have no license", { says: "is there", not: isOutage }],
      ["it says 403 forbidden", { says: "is there", not: isOutage }],
      ["AADSTS50105", { says: "is there", not: isOutage }],
      ["why?", { says: "set up or updated" }],
    ]);
    expect.hasAssertions();
  });

  it("is looked up where the application is named, and asked for where it is not", async () => {
    await play(await app.chat("employee", "Olivia Brown"), [
      ["invalid credentials", { says: "which application is it?", not: isOutage }],
      ["Salesforce", { family: "provisioned_ok", source: "graph" }],
    ]);
    await play(await app.chat("employee", "Olivia Brown"), [
      ["salesforce says no license", { family: "provisioned_ok", source: "graph" }],
    ]);
    await play(await app.chat("employee", "Olivia Brown"), [
      ['I get "access denied" in salesforce', { family: "provisioned_ok", source: "graph" }],
    ]);
    expect.hasAssertions();
  });

  it("stands beside what is really wrong", async () => {
    await play(await app.chat("employee", "Maria Santos"), [
      ["docusign", { family: "quarantine", source: "graph" }],
      ["it says access denied", { says: /not seen here.*not being created/s }],
    ]);
    expect.hasAssertions();
  });

  it("is not looked up for anybody else", async () => {
    await play(await app.chat("employee", "Olivia Brown"), [
      ["Anna Berg gets access denied in Salesforce", { says: "only look up your own" }],
    ]);
    expect.hasAssertions();
  });

  it("stays a message for those who look after the service", async () => {
    for (const role of ["helpdesk", "engineer"] as const)
      await play(await app.chat(role), [
        ["Salesforce says invalid credentials", { cause: "credentialsRejected", source: "paste" }],
      ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Salesforce sagt falsches Passwort", "da steht keine Lizenz", "ist hier nicht zu sehen"],
    ["fr", "Salesforce affiche « mot de passe incorrect »", "aucune licence", "ne se voit pas"],
    ["es", "Salesforce dice contraseña incorrecta", "acceso denegado", "no se ve desde aquí"],
    ["ja", "Salesforceにパスワードが違いますと出ます", "アクセスが拒否されました", "見えません"],
  ])("in %s", async (locale, text, more, notSeen) => {
    await play(await app.chat("employee", "Grace Kim", locale), [
      [text, { family: "already_in_sync", source: "graph", says: notSeen }],
      [more, { says: notSeen }],
    ]);
    expect.hasAssertions();
  });
});
