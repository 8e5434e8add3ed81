import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const audrey = ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }] as const;

describe("two people of one application", () => {
  it("are told side by side, with what differs, and each opened", async () => {
    await play(await app.chat("helpdesk"), [
      audrey,
      [
        "compare with Gloria",
        {
          says: /Side by side[^]*department: "Marketing" \(Audrey Oliver\), "Sales" \(Gloria Adams\)[^]*- Audrey Oliver: [^]*scoping filter[^]*- Gloria Adams/,
        },
      ],
      ["[Gloria Adams]", { user: "Gloria Adams", app: "Salesforce" }],
      ["why does she work and Audrey not?", { says: /Side by side[^]*department/ }],
      ["and compare her with Hanna", { says: /Side by side[^]*Gloria Adams[^]*Hanna Nowak/ }],
    ]);
    expect.hasAssertions();
  });

  it("are found by their addresses, which name no application", async () => {
    await play(await app.chat("helpdesk"), [
      audrey,
      [
        "compare audrey@contoso.com with gloria.adams@contoso.com",
        { says: /Salesforce: Side by side[^]*Audrey Oliver[^]*Gloria Adams/ },
      ],
    ]);
    expect.hasAssertions();
  });

  it("are the two that were shown last, where nobody is named", async () => {
    await play(await app.chat("helpdesk"), [
      ["hanna & ketut both missing in dropbox", { says: /Hanna Nowak · [^]*Ketut Budiono · / }],
      ["whats the difference between them", { says: /Side by side[^]*surname: "Nowak"/ }],
      ["why is Audrey not in Salesforce?", { user: "Audrey Oliver" }],
      ["compare them", { not: "Side by side", says: "With whom?" }],
      ["why is Gloria Adams not in Salesforce?", { user: "Gloria Adams" }],
      ["compare", { says: /Side by side[^]*Audrey Oliver[^]*Gloria Adams/ }],
    ]);
    expect.hasAssertions();
  });

  it("are the one of the card and who is named when it is asked with whom", async () => {
    await play(await app.chat("helpdesk"), [
      audrey,
      ["compare", { says: "With whom?" }],
      ["Gloria", { says: /Side by side[^]*Audrey Oliver[^]*Gloria Adams/ }],
      audrey,
      ["compare", { says: "With whom?" }],
      ["why is Hanna not in Dropbox?", { user: "Hanna Nowak", app: "Dropbox Business" }],
    ]);
    expect.hasAssertions();
  });

  it("are looked up where no card is about one of them", async () => {
    await play(await app.chat("helpdesk"), [
      ["compare Audrey and Hanna in Salesforce", { says: /Audrey Oliver[^]*Side by side/ }],
      ["who has problems in Dropbox?", { says: "Hanna Nowak" }],
      ["compare ketut and hanna", { says: /Side by side[^]*surname: empty \(Ketut Budiono\)/ }],
      [
        "why is Felix in Salesforce and Audrey not?",
        { says: /Side by side[^]*cause is the same[^]*Felix Braun/ },
      ],
    ]);
    expect.hasAssertions();
  });

  it("nobody, terms and employees are answered as before", async () => {
    await play(await app.chat("helpdesk"), [
      audrey,
      ["what is the difference between skipped and failed?", { not: "Side by side" }],
      ["compare with Slack", { not: "Side by side" }],
    ]);
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["Why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      ["compare with Gloria Adams", { says: "only look up your own", not: /Side by side|Sales"/ }],
      ["why does Gloria have it and I not?", { says: "own account", not: /Side by side|"Sales"/ }],
    ]);
    expect.hasAssertions();
  });

  it("say that not everything could be read", async () => {
    const denied = await startApp();
    denied.tenant.withhold(["Synchronization.Read.All", "Synchronization.ReadWrite.All"]);
    await play(await denied.chat("helpdesk"), [
      ["why is Camila Rojas not in Salesforce?", { user: "Camila Rojas" }],
      ["compare with José", { says: /Side by side[^]*Not everything could be read/ }],
    ]);
    await denied.stop();
    expect.hasAssertions();
  });

  it.each([
    ["de", "Warum ist Audrey nicht in Salesforce?", "vergleiche sie mit Gloria", "Im Vergleich"],
    ["fr", "Pourquoi Audrey n'est pas dans Salesforce ?", "compare avec Gloria", "Côte à côte"],
    ["es", "¿Por qué Audrey no está en Salesforce?", "compara con Gloria", "Comparación"],
    ["ja", "Audrey OliverさんはなぜSalesforceにいないのですか", "Gloriaさんと比べて", "比較"],
  ])("in %s", async (locale, question, asked, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [question, { cause: "outOfScopeByFilter" }],
      [asked, { says }],
    ]);
    expect.hasAssertions();
  });
});
