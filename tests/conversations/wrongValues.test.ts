import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("a value that is called wrong", () => {
  it("at the help desk: source, mapping and last write, and what is asked next about the same", async () => {
    await play(await app.chat("helpdesk"), [
      [
        "Tara Singh's department is wrong in Fabrikam Badges",
        {
          cause: "valueFromAnother",
          says: /department in the directory: "Finance"[^]*companyName: "Contoso"[^]*last written as "Contoso"/,
          not: /already, with the same values/,
        },
      ],
      ["and her title did not update", { cause: "valueIsConstant", user: "Tara Singh" }],
      ["her name is misspelled too", { cause: "valueSentAsItIs", user: "Tara Singh" }],
      ["Why is Tara Singh not in Fabrikam Badges?", { cause: "alreadyInSync", user: "Tara Singh" }],
    ]);
    expect.hasAssertions();
  });

  it("asked about without calling it wrong: which one arrives, whether it is sent, that it is missing", async () => {
    await play(await app.chat("helpdesk"), [
      [
        "which department does Fabrikam Badges have for Tara Singh?",
        { cause: "valueFromAnother", user: "Tara Singh" },
      ],
      ["what does Fabrikam Badges get as her title?", { cause: "valueIsConstant" }],
      // Without an application it is what the directory holds.
      ["which department does she have?", { says: /Tara Singh[^]*Finance/ }],
      [
        "cost center missing in Workday for Audrey",
        {
          cause: "valueNotMapped",
          user: "Audrey Oliver",
          says: "no cost center to Active Directory",
          not: "Have it corrected in Workday",
        },
      ],
    ]);
    await play(await app.chat("helpdesk"), [
      ["is the manager of Olivia synced?", { says: "In which application?" }],
      ["Salesforce", { user: "Olivia Brown" }],
    ]);
    expect.hasAssertions();
  });

  it("who is meant is asked for, and the value stays in mind", async () => {
    await play(await app.chat("helpdesk"), [
      ["his e-mail is wrong in Salesforce", { says: "Who is it about in Salesforce?" }],
      ["Amelia Ward", { cause: "valueSentAsItIs", says: "amelia.ward@contoso.com" }],
    ]);
    expect.hasAssertions();
  });

  it("where nothing is sent, that comes first", async () => {
    await play(await app.chat("helpdesk"), [
      ["Audrey Oliver's e-mail is wrong in Salesforce", { cause: "outOfScopeByFilter" }],
    ]);
    expect.hasAssertions();
  });

  it("an employee sees the own value in plain words, and nobody else's", async () => {
    await play(await app.chat("employee", "Samir Khan"), [
      ["my title is wrong", { says: "In which application?" }],
      [
        "Fabrikam Expenses",
        { cause: "valueSentAsItIs", says: "Payroll Clerk", not: /jobTitle|Entra|mapping/ },
      ],
      ["my title should say Payroll Lead", { cause: "valueWrongAtSource" }],
      ["her name is misspelled in Zoom", { says: "only look up your own account", not: "Ward" }],
      ["is the manager of Amelia synced?", { says: "only look up your own account", not: "Ward" }],
      [
        "Amelia Ward's title is wrong in Salesforce",
        { says: "your own account", not: "Executive" },
      ],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Ursula Klein", "Auf meinem Badge ist die falsche E-Mail", "valueNotMapped"],
    ["es", "Ursula Klein", "en mi tarjeta sale el correo de otra persona", "valueNotMapped"],
    ["ja", "Mona Haas", "バッジのオフィスが古いままです", "valueOnlyAtCreation"],
  ])("stays in mind until the application is named, in %s", async (locale, name, text, cause) => {
    await play(await app.chat("employee", name, locale), [
      [text, { not: "undefined" }],
      ["Fabrikam Badges", { cause }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Die Abteilung von Tara Singh ist in Fabrikam Badges falsch", "Aus etwas anderem"],
    ["de", "Welche Abteilung hat Fabrikam Badges für Tara Singh?", "Aus etwas anderem"],
    ["fr", "Quel service Fabrikam Badges a-t-il pour Tara Singh ?", "Vient d'ailleurs"],
    ["es", "¿Qué departamento tiene Fabrikam Badges para Tara Singh?", "Viene de otra cosa"],
    ["ja", "Fabrikam BadgesではTara Singhさんの部署は何になっていますか", "別の値から作成"],
    ["fr", "Le service de Tara Singh est faux dans Fabrikam Badges", "Vient d'ailleurs"],
    ["es", "El departamento de Tara Singh está mal en Fabrikam Badges", "Viene de otra cosa"],
    ["ja", "Fabrikam BadgesでTara Singhさんの部署が間違っています", "別の値から作成"],
  ])("in %s", async (locale, text, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [text, { cause: "valueFromAnother", user: "Tara Singh", says }],
    ]);
    expect.hasAssertions();
  });
});
