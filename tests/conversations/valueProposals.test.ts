import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const first = ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }] as const;

describe("a value that somebody proposes below the card of a filter", () => {
  it("is checked with the rules, again and again", async () => {
    await play(await app.chat("helpdesk"), [
      first,
      [
        "would Marketing work?",
        { says: /^No: [^]*department EQUALS "Sales"[^]*value of department now[^]*= "Sales"/ },
      ],
      ["and what about Sales?", { says: /^Yes: with department = "Sales" everything/ }],
      ["would sales do?", { says: '"Sales" would meet it' }],
      ["what if she were in Finance?", { says: 'and "Finance" does not meet that' }],
      ["would the title Director work?", { says: "no filter looks at jobTitle" }],
      ["what if her country was Germany", { says: /^No: [^]*country EQUALS "US"/ }],
      ["and IT?", { says: 'and "IT" does not meet that' }],
      ["what does she need?", { says: /checked with the rules[^]*department = "Sales"/ }],
      ["and Farid?", { user: "Farid Haddad" }],
      ["what if she were in Zoom?", { not: "checked with the rules" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Warum ist Audrey Oliver nicht in Salesforce?", "würde Marketing gehen?", "Nein: "],
    ["fr", "Pourquoi Audrey Oliver n'est pas dans Salesforce ?", "et avec Sales ?", "Oui"],
    ["es", "¿Por qué Audrey Oliver no está en Salesforce?", "¿y si estuviera en Sales?", "Sí: "],
    ["ja", "Audrey OliverさんはなぜSalesforceにいないのですか", "Salesなら入れますか", "はい、"],
  ])("in %s", async (locale, question, asked, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [question, { cause: "outOfScopeByFilter" }],
      [asked, { says }],
    ]);
    expect.hasAssertions();
  });

  it("an employee hears what to do, and nothing of the rule", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      ["would Marketing work?", { says: "help desk", not: /EQUALS|"Sales"|checked with/ }],
      ["what do I need?", { says: "help desk", not: /EQUALS|"Sales"|checked with/ }],
      ["set my department to Sales and my country to US", { not: /EQUALS|checked with|Yes:/ }],
    ]);
    expect.hasAssertions();
  });

  it("of several attributes is checked together, and nothing is set", async () => {
    await play(await app.chat("helpdesk"), [
      first,
      [
        "set department to Sales and country to US",
        { says: /do not change[^]*Yes: with department = "Sales", country = "US" everything/ },
      ],
      [
        "what if her department were Sales and her country Germany?",
        { says: /^No: [^]*country EQUALS "US", and "Germany" does not/, not: '"Sales" does not' },
      ],
      [
        "what if her department were Finance and her country DE",
        { says: /department EQUALS "Sales"[^]*country EQUALS "US"/ },
      ],
      [
        "department = Sales, title = Director?",
        { says: /Yes: with department = "Sales" everything[^]*no filter looks at jobTitle/ },
      ],
      ["change her department to Finance", { says: /do not change[^]*"Finance" does not meet/ }],
      ["set Ben's department to Sales and country to US", { not: "checked with the rules" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    [
      "de",
      "Warum ist Audrey Oliver nicht in Salesforce?",
      "setze die Abteilung auf Sales und das Land auf US",
      "Ja: Mit department = „Sales“, country",
    ],
    [
      "fr",
      "Pourquoi Audrey Oliver n'est pas dans Salesforce ?",
      "et si son département était Sales et son pays US ?",
      "Oui",
    ],
    [
      "es",
      "¿Por qué Audrey Oliver no está en Salesforce?",
      "¿y si su departamento fuera Sales y su país US?",
      "Sí: con",
    ],
  ])("several, in %s", async (locale, question, asked, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [question, { cause: "outOfScopeByFilter" }],
      [asked, { says }],
    ]);
    expect.hasAssertions();
  });

  it("where no value decides, what is needed is told, and somebody who is called so is looked at", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Ben Carter not in Slack?", { cause: "initialCycleRunning" }],
      ["would Finance and DE work?", { says: "no value or change", not: "nobody called" }],
      ["is Ketut ok?", { user: "Ketut Budiono" }],
    ]);
    expect.hasAssertions();
  });

  it("of a value that a mapping needs is worked out with its rule", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Ketut Budiono not in Dropbox?", { cause: "requiredAttributeMissing" }],
      ["would Budiono work?", { says: /the mapping gives [^]*Provision on demand/ }],
    ]);
    expect.hasAssertions();
  });
});
