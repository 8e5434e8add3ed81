import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("which value would let somebody in", () => {
  it("is told below the card of a filter as the rules were checked", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }],
      [
        "What would her department have to be?",
        { says: /checked with the rules[^]*department = "Sales" instead of "Marketing"/ },
      ],
      ["which value would let her in?", { says: 'department = "Sales"' }],
      ["what is her department?", { says: "Department (Audrey Oliver): Marketing" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Warum ist Audrey Oliver nicht in Salesforce?", "Was müsste ihre Abteilung sein?"],
    ["de", "Warum ist Audrey Oliver nicht in Salesforce?", "Welcher Wert wäre nötig?"],
    [
      "fr",
      "Pourquoi Audrey Oliver n'est-elle pas dans Salesforce ?",
      "Quelle valeur faudrait-il ?",
    ],
    [
      "fr",
      "Pourquoi Audrey Oliver n'est-elle pas dans Salesforce ?",
      "Que devrait être son service ?",
    ],
    ["es", "¿Por qué Audrey Oliver no está en Salesforce?", "¿Qué valor haría falta?"],
    ["ja", "Audrey OliverさんはなぜSalesforceにいないのですか", "部署が何なら入れますか"],
  ])("in %s", async (locale, first, asked) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [first, { cause: "outOfScopeByFilter" }],
      [asked, { says: /department[^]*(?:Sales[^]*Marketing|Marketing[^]*Sales)/ }],
    ]);
    expect.hasAssertions();
  });

  it("an employee hears what to do, and nothing of the rule", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      [
        "what would my department have to be?",
        { says: "help desk", not: /Sales only|"Sales"|Marketing|checked with the rules/ },
      ],
    ]);
    expect.hasAssertions();
  });

  it("where no value was checked that is said, with what is next", async () => {
    await play(await app.chat("helpdesk"), [
      ["How is DocuSign doing?", { cause: "jobQuarantined" }],
      ["which value would let him in?", { says: /could check with the rules[^]*next[^]*Restart/ }],
    ]);
    expect.hasAssertions();
  });
});

describe("since when somebody has a value", () => {
  it("is not known, and where its changes stand; when it was last written, where that was read", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }],
      [
        "since when is she in that department?",
        { says: "Entra ID > Users > Audrey Oliver > Audit logs", not: "That is all" },
      ],
      ["since when has he that title?", { says: "not since when" }],
      ["what does Fabrikam Badges get as Tara Singh's title?", { cause: "valueIsConstant" }],
      ["since when has she that title?", { says: /last written to Fabrikam Badges[^]*Audit logs/ }],
    ]);
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      ["since when do I have that title?", { says: "Your help desk", not: "Audit logs" }],
    ]);
    expect.hasAssertions();
  });
});
