import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("how a value is changed", () => {
  it("is told below the card in order, with the value that would do", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }],
      [
        "how do I change her department?",
        {
          says: /1\. Open Entra ID > Users > Audrey Oliver > Properties[^]*2\. [^]*Active Directory[^]*3\. Then “Check again”[^]*department = "Sales"/,
          buttons: ["Check again"],
        },
      ],
      ["how do I change her title?", { says: "changes jobTitle", not: 'department = "Sales"' }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    [
      "de",
      "Warum ist Audrey Oliver nicht in Salesforce?",
      "wie ändere ich ihre Abteilung?",
      "1. Öffnen Sie",
    ],
    [
      "fr",
      "Pourquoi Audrey Oliver n'est pas dans Salesforce ?",
      "comment modifier son service ?",
      "1. Ouvrez",
    ],
    [
      "es",
      "¿Por qué Audrey Oliver no está en Salesforce?",
      "¿cómo cambio su departamento?",
      "1. Abra",
    ],
    [
      "ja",
      "Audrey OliverさんはなぜSalesforceにいないのですか",
      "部署はどうやって変更しますか",
      "1. Entra ID > Users",
    ],
  ])("in %s", async (locale, question, asked, says) => {
    await play(await app.chat("engineer", undefined, locale), [
      [question, { cause: "outOfScopeByFilter" }],
      [asked, { says }],
    ]);
    expect.hasAssertions();
  });

  it("an employee hears who does it, and nothing of the rule", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      ["how do I change my department?", { says: "HR or your help desk", not: /Sales"|Entra ID/ }],
    ]);
    expect.hasAssertions();
  });
});
