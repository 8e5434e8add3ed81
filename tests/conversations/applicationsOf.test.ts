import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("in which applications somebody is", () => {
  it("is what the log shows, with how it ended, what it cannot show, and a way on", async () => {
    const before = (await app.audit()).length;
    await play(await app.chat("helpdesk"), [
      [
        "in which apps is Audrey Oliver?",
        {
          says: /log has Audrey Oliver[^]*- Salesforce: Skipped[^]*not every account[^]*Entra ID > Users > Audrey Oliver > Applications/,
        },
      ],
      ["[Salesforce]", { cause: "outOfScopeByFilter", user: "Audrey Oliver" }],
      ["which apps does she have", { says: /Audrey Oliver[^]*Salesforce/ }],
      ["which apps does Tara Singh have?", { says: /Tara Singh[^]*Fabrikam Badges/ }],
      ["which apps does Nobody Knowsher have?", { says: /found nobody/ }],
    ]);
    expect((await app.audit()).length).toBeGreaterThanOrEqual(before + 4);
  });

  it("asks whose where nobody is known", async () => {
    await play(await app.chat("engineer"), [
      ["which apps does she have", { says: "Who is it about?" }],
      ["Audrey Oliver", { says: /log has Audrey Oliver[^]*Salesforce/ }],
    ]);
    expect.hasAssertions();
  });

  it("an employee sees the own ones, in plain words, and nobody else's", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      [
        "in which apps am I?",
        { says: /The log has you[^]*Salesforce/, not: /Entra ID|Sales only|Skipped/ },
      ],
    ]);
    await play(await app.chat("employee", "Audrey Oliver"), [
      [
        "which apps does Tara Singh have?",
        { says: "only look up your own account", not: "Badges" },
      ],
      ["which apps does she have?", { says: "own account", not: "Salesforce" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Welche Anwendungen hat Audrey Oliver?", /Audrey Oliver[^]*nicht alle Konten/],
    ["fr", "Quelles applications a Audrey Oliver ?", /Audrey Oliver[^]*pas tous les comptes/],
    ["es", "¿Qué aplicaciones tiene Audrey Oliver?", /Audrey Oliver[^]*No son todas/],
    [
      "ja",
      "Audrey Oliverさんはどのアプリに入っていますか",
      /Audrey Oliver[^]*すべてのアカウントでは/,
    ],
  ])("in %s", async (locale, text, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [[text, { says }]]);
    expect.hasAssertions();
  });
});

describe("who is not in an application", () => {
  it("is whom the log leaves open, and that others are not known is said", async () => {
    await play(await app.chat("helpdesk"), [
      [
        "Who is not in Salesforce?",
        { says: /Who is affected[^]*no entry in the log is not listed[^]*Salesforce/ },
      ],
      ["who is not in Slack?", { says: /no entry in the log is not listed/ }],
      ["Who in Salesforce is missing?", { says: /no entry in the log is not listed/ }],
      ["wer in Salesforce fehlt noch?", { says: /no entry in the log is not listed/ }],
      ["¿quién en Salesforce falta?", { says: /no entry in the log is not listed/ }],
    ]);
    await play(await app.chat("employee"), [["Who is not in Slack?", { says: "your help desk" }]]);
    expect.hasAssertions();
  });
});
