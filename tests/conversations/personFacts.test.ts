import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("one fact about a person", () => {
  it("is told beside a card, with source and time, and audited", async () => {
    const before = (await app.audit()).length;
    await play(await app.chat("helpdesk"), [
      ["why is Audrey Oliver not in Salesforce", { cause: "outOfScopeByFilter" }],
      [
        "what is her UPN?",
        { says: /^User name \(Audrey Oliver\): audrey@contoso.com\. .*\d\d:\d\d/ },
      ],
      ["is her account enabled?", { says: "switched on (Audrey Oliver)" }],
      ["which groups is she in", { says: "Marketing Team, SF-Users" }],
      ["when was she created", { says: /created \(Audrey Oliver\): / }],
      ["who is her manager", { says: "Entra ID > Users > Audrey Oliver > Properties" }],
      ["why?", { says: "department" }],
    ]);
    expect((await app.audit()).slice(before)).toHaveLength(6);
  });

  it("is told with a name, who is asked for where none is known, or which one it is", async () => {
    await play(await app.chat("engineer"), [
      ["what is his UPN?", { says: "Who is it about?" }],
      ["Ben Carter", { says: "ben@contoso.com" }],
      ["what is the UPN of Alex Chen", { says: "Several people fit" }],
      ["2", { says: "alex.chen2@contoso.com" }],
      ["is Elena Popescu's account disabled?", { says: "switched off (Elena Popescu)" }],
      ["whats bens department", { says: "(Ben Carter): Finance" }],
      ["what is the UPN of Nobody Knowsher", { says: "found nobody called" }],
    ]);
    expect.hasAssertions();
  });

  it("is an employee's own, and nobody else's", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["what is my UPN", { says: "audrey@contoso.com" }],
      ["which groups am I in", { says: "Marketing Team, SF-Users" }],
      ["who is my manager", { says: "Your help desk can see it", not: "Entra" }],
      ["what is Ben Carter's department", { says: "only look up your own", not: "Finance" }],
      ["which groups is she in", { says: "only look up your own", not: "SF-Users" }],
      ["whats bens phone number", { says: "only look up your own" }],
      ["whats my bosses phone number", { says: "only look up your own" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Welche Abteilung hat Audrey Oliver?", "Abteilung (Audrey Oliver): Marketing"],
    ["fr", "Quel est le service de Audrey Oliver ?", "Service (Audrey Oliver)\u00a0: Marketing"],
    ["es", "¿Cuál es el departamento de Audrey Oliver?", "Departamento (Audrey Oliver): Marketing"],
    ["ja", "Audrey Oliverさんの部署は何ですか", "部署（Audrey Oliver）：Marketing"],
  ])("in %s", async (locale, text, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [[text, { says }]]);
    expect.hasAssertions();
  });
});
