import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const everything = [
  ...["AuditLog.Read.All", "ProvisioningLog.Read.All", "GroupMember.Read.All"],
  ...["Synchronization.Read.All", "Synchronization.ReadWrite.All"],
  ...["Application.Read.All", "User.Read.All"],
];

const status = "current status";
const wrong = /Not set up/;

const english: readonly (readonly [string, readonly Line[]])[] = [
  [
    "person and application are told apart, and what is said meanwhile answers nothing else",
    [
      ["Ivan Petrov Workday", { says: "Provisioning page of Workday" }],
      ["two accounts have his employee id", { says: /I keep that in mind.*current status/s }],
      ["yes", { says: status, buttons: ["Not set up"] }],
      ["no", { says: status, buttons: ["Not set up"] }],
      [
        "I don't know",
        {
          cause: "matchNotUnique",
          certainty: "possible",
          user: "Ivan Petrov",
          app: "Workday",
          not: wrong,
        },
      ],
    ],
  ],
  [
    "a code with the attribute it is about, in small letters for the application",
    [
      ["Ketut Budiono dropbox", { says: "Provisioning page of Dropbox" }],
      [
        "log says AttributeValidationFailed name.familyName",
        {
          cause: "requiredAttributeMissing",
          source: "answers",
          user: "Ketut Budiono",
          app: "Dropbox",
          says: "The missing value is name.familyName in Dropbox",
        },
      ],
    ],
  ],
  [
    "a reason of a quarantine, at the question for the status",
    [
      ["Maria Santos DOCUSIGN", { says: "Provisioning page of DocuSign" }],
      [
        "EncounteredEscrowProportionThreshold",
        { cause: "jobQuarantined", user: "Maria Santos", app: "DocuSign" },
      ],
    ],
  ],
  [
    "a skip reason with the words of an answer before it",
    [
      ["Maria Santos is not in DocuSign", { says: status }],
      ["skipped with NotEffectivelyEntitled", { says: "first to say False" }],
      ["[Back]", { says: status }],
      ["Quarantine", { says: "newest provisioning log entry of Maria Santos" }],
      ["it failed", { says: "Which error code" }],
      [
        "what does EntryConflict mean?",
        { says: /EntryConflict: .*another account.*Which error code/s },
      ],
      ["DocuSign says EntryConflict", { cause: "uniqueValueConflict", app: "DocuSign" }],
    ],
  ],
  [
    "what is asked about the question, and another application for the same person",
    [
      ["Maria Santos is not in DocuSign", { says: status }],
      ["who does that?", { says: /may open the Entra admin center.*current status/s }],
      ["how long does that take?", { says: /within one cycle.*current status/s }],
      ["where can that be found?", { says: "Provisioning > Overview" }],
      ["and for the other app, Slack", { says: "Provisioning page of Slack" }],
      ["I don't know", { says: "entry of Maria Santos" }],
    ],
  ],
  [
    "a log entry without names belongs to the conversation",
    [
      ["Ketut Budiono is not in Dropbox", { says: status }],
      [
        '{"errorInformation":{"errorCode":"DuplicateTargetEntries","reason":"two matches"}}',
        { cause: "matchNotUnique", user: "Ketut Budiono", app: "Dropbox" },
      ],
    ],
  ],
];

describe("guided, nothing may be read", () => {
  // What was read with permission is remembered for minutes.
  beforeEach(async () => {
    await app.restart();
    app.tenant.withhold(everything);
  });

  it.each(english)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });

  it("knows the words of an answer in Spanish", async () => {
    await play(await app.chat("helpdesk", undefined, "es-ES"), [
      ["Maria Santos no está en DocuSign", { says: "Provisioning de DocuSign" }],
      ["no", { says: "Provisioning de DocuSign" }],
      ["no sé", { says: "para Maria Santos" }],
      ["falló", { says: "código de error" }],
      ["EntryConflict", { cause: "uniqueValueConflict", user: "Maria Santos" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de-DE", "Maria Santos fehlt in DocuSign", "wo finde ich das", "wer macht das?"],
    [
      "fr-FR",
      "Maria Santos n'est pas dans DocuSign",
      "où est-ce que je trouve ça",
      "qui fait ça ?",
    ],
    ["es-ES", "Maria Santos no está en DocuSign", "¿dónde veo eso?", "¿quién hace eso?"],
    ["ja-JP", "Maria SantosがDocuSignにいません", "それはどこにありますか", "誰がするのですか"],
  ])("says in %s where it stands and who sees it", async (locale, question, where, who) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [question, { says: /Provisioning/ }],
      [where, { says: /Provisioning > Overview/ }],
      [who, { says: /Entra/, not: /Provisioning > Overview/ }],
    ]);
    expect.hasAssertions();
  });

  it("takes a time for no application", async () => {
    await play(await app.chat("employee", undefined, "de-DE"), [
      ["ich komme nicht rein", { says: /darf ich hier nicht nachsehen.*Für welche Anwendung/s }],
      ["weiß nicht", { says: "wie sie dort heißt" }],
      ["seit heute morgen", { says: /seit wann.*Für welche Anwendung/s }],
      ["ServiceNow", { says: "Ihr Konto für ServiceNow" }],
    ]);
    expect.hasAssertions();
  });

  it("says once to an employee that it may not look, and leads to a person", async () => {
    await play(await app.chat("employee"), [
      [
        "I can't get into expenses",
        { says: /may not look up here.*Which application/s, buttons: ["Talk to a person"] },
      ],
      [
        "the expenses app",
        { says: "Your expenses account", not: /may not look up/, buttons: ["Talk to a person"] },
      ],
    ]);
    expect.hasAssertions();
  });
});

describe("what is pasted right after a card, the log may not be read", () => {
  beforeEach(async () => {
    await app.restart();
    app.tenant.withhold(["AuditLog.Read.All", "ProvisioningLog.Read.All"]);
  });

  it("belongs to the person and application of the card", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Ketut Budiono not in Dropbox", { cause: "requiredAttributeMissing" }],
      [
        "log says AttributeValidationFailed name.familyName",
        {
          cause: "requiredAttributeMissing",
          user: "Ketut Budiono",
          app: "Dropbox Business",
          says: /surname: empty.*AttributeValidationFailed/s,
        },
      ],
    ]);
    expect.hasAssertions();
  });

  it("is about something else where the words around it say so", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Ketut Budiono not in Dropbox", { cause: "requiredAttributeMissing" }],
      ["Salesforce answers 429 Too Many Requests", { app: "Salesforce", not: /Ketut/ }],
      ["EntryConflict", { cause: "uniqueValueConflict", not: /Ketut/ }],
      ["why is Ketut Budiono not in Dropbox", { cause: "requiredAttributeMissing" }],
      ["Hanna Nowak has EntryConflict", { user: "Hanna Nowak", not: /Ketut/ }],
      ["why is Ketut Budiono not in Dropbox", { cause: "requiredAttributeMissing" }],
      ["what does EntryConflict mean?", { cause: "uniqueValueConflict", not: /Ketut/ }],
    ]);
    expect.hasAssertions();
  });

  it("is judged by itself where it says something else than the card", async () => {
    await play(await app.chat("helpdesk"), [
      ["why is Ketut Budiono not in Dropbox", { cause: "requiredAttributeMissing" }],
      [
        "InvalidCredentials",
        { cause: "credentialsRejected", user: "Ketut Budiono", not: /surname/ },
      ],
    ]);
    expect.hasAssertions();
  });

  it("is of an employee only what the application says: the own account is looked at instead", async () => {
    await play(await app.chat("employee", "Hanna Nowak"), [
      [
        "Dropbox says an account with this email already exists",
        { says: /What Dropbox Business shows.*not seen here/, not: /more than one account/ },
      ],
      ["why am I not in Dropbox", { says: "Dropbox Business" }],
      [
        "it says an account with this email already exists",
        { says: /not seen here/, not: /more than one account|already taken/ },
      ],
    ]);
    expect.hasAssertions();
  });
});
