import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const search = /no trouble|kein Problem|aucun problème|ningún problema|問題は見当たりません/u;
const refusal = /only look up your own|solo puedo consultar|nur Ihr eigenes/iu;

/** What he waits for: the next update by its time, or, where that is overdue at this hour, the application. */
const awaited = /ServiceNow|\d:\d\d/u;

const employees: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    "Maria Santos",
    "en",
    [
      ["docusign??", { family: "quarantine" }],
      ["i have to sign a contract in 1 hour", { says: "waiting for DocuSign", not: search }],
    ],
  ],
  [
    "Jonas Weber",
    "en",
    [
      ["ServiceNow", { family: "not_evaluated_yet" }],
      ["can you make it faster", { says: awaited, not: search }],
      ["i can't log in", { says: awaited, not: /did not understand|no trouble/ }],
    ],
  ],
  [
    "Ivan Petrov",
    "en",
    [
      ["workday", { family: "duplicate_target" }],
      ["which second account", { says: "look like the same person", not: search }],
    ],
  ],
  [
    "Keiko Tanaka",
    "en",
    [
      ["slack", { family: "initial_cycle_running" }],
      ["what is first run", { says: "first run", not: search }],
    ],
  ],
  [
    "Mona Haas",
    "en",
    [
      ["fabrikam badges", { family: "already_in_sync" }],
      ["can it be updated only for me", { says: "Sign in there", not: search }],
    ],
  ],
  [
    "Jonas Weber",
    "de",
    [
      ["hallo, ich komm ned in ServiceNow rein", { family: "not_evaluated_yet" }],
      ["und wie lang dauert das noch", { says: awaited, not: search }],
      ["wer ist schuld", { says: /ServiceNow|niemand/, not: refusal }],
    ],
  ],
  [
    "Jonas Weber",
    "fr",
    [
      ["ServiceNow", { family: "not_evaluated_yet" }],
      ["et ça va durer encore longtemps", { says: awaited, not: search }],
    ],
  ],
  [
    "Jonas Weber",
    "es",
    [
      ["ServiceNow", { family: "not_evaluated_yet" }],
      ["cuánto va a tardar todavía", { says: awaited, not: search }],
      ["¿qué dato falta?", { not: refusal }],
    ],
  ],
  [
    "Jonas Weber",
    "ja",
    [
      ["ServiceNow", { family: "not_evaluated_yet" }],
      ["私の分だけ早くできますか", { says: awaited, not: search }],
    ],
  ],
];

describe("with the own card shown", () => {
  it.each(employees)("%s (%s) stays with it", async (name, locale, lines) => {
    await play(await app.chat("employee", name, locale), lines);
    expect.hasAssertions();
  });

  it("goes on where another application or all of them are asked for", async () => {
    await play(await app.chat("employee", "Jonas Weber"), [
      ["ServiceNow", { family: "not_evaluated_yet" }],
      ["why am I missing in other applications", { not: /waiting for ServiceNow/ }],
      ["Salesforce", { app: "Salesforce" }],
    ]);
    expect.hasAssertions();
  });
});

describe("with a card of somebody shown to the help desk", () => {
  it("is about whom it names, too", async () => {
    await play(await app.chat("helpdesk"), [
      ["Why is Tomas Berg not in Contoso Travel?", { user: "Tomas Berg" }],
      ["is Tomas the only one", { says: /^Contoso Travel: [^]*Contoso Travel I cannot see/ }],
    ]);
    await play(await app.chat("helpdesk"), [
      ["Why is Ben Carter not in Fabrikam Expenses?", { user: "Ben Carter" }],
      ["what if I add him to the group", { says: "direct member of it" }],
    ]);
    expect.hasAssertions();
  });
});

describe("an employee who speaks of the own account", () => {
  it.each([
    [
      "Ivan Petrov",
      "I came back to the company on 1 Nov, no windows login",
      "Workday to Active Directory",
    ],
    ["Chiara Russo", "I need Jira and Confluence, project starts tomorrow", "Atlassian Cloud"],
  ])("%s: %s", async (name, text, displayName) => {
    await play(await app.chat("employee", name), [[text, { app: displayName, not: refusal }]]);
    expect.hasAssertions();
  });

  it("is still told of nobody else", async () => {
    await play(await app.chat("employee", "Ivan Petrov"), [
      ["I need to know why Maria Santos is not in DocuSign", { says: refusal }],
    ]);
    expect.hasAssertions();
  });
});

describe("a card stays in hand", () => {
  it("after a text that was not understood or about something else", async () => {
    await play(await app.chat("helpdesk"), [
      ["Dmitri Volkov in Box", { user: "Dmitri Volkov" }],
      ["which planets are there", { says: "did not understand" }],
      ["which role does he have", { says: "Assigned with the role" }],
    ]);
    await play(await app.chat("helpdesk"), [
      ["Sean O'Neil Fabrikam Badges", { user: "Sean O'Neil" }],
      ["my printer is broken", { says: "only know about accounts" }],
      ["which attribute", { says: "userName" }],
    ]);
    await play(await app.chat("employee"), [
      ["why is my salesforce account missing", { app: "Salesforce" }],
      ["I need a new password for my laptop", { says: "only know about accounts" }],
      ["so what now", { says: "What to do next" }],
    ]);
    expect.hasAssertions();
  });

  it("when its application is named once more, and a refusal leaves the own account to ask for", async () => {
    await play(await app.chat("helpdesk"), [
      ["Tara Singh Fabrikam Badges", { user: "Tara Singh" }],
      ["in Fabrikam Badges", { user: "Tara Singh" }],
      ["why", { says: "already" }],
    ]);
    await play(await app.chat("employee", "Olivia Brown"), [
      ["why was Felix skipped in Salesforce", { says: refusal }],
      ["and me?", { app: "Salesforce", not: refusal }],
    ]);
    await play(await app.chat("employee", "Maria Santos"), [
      ["docusign", { app: "DocuSign" }],
      ["do I have to request it again", { not: search }],
      [
        "this is the third time I ask, nobody helps",
        { not: search, buttons: ["Talk to a person"] },
      ],
    ]);
    expect.hasAssertions();
  });
});
