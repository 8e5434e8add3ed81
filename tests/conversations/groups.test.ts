import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => {
  app.tenant.withhold([]);
});

const conversations: readonly (readonly [string, readonly Line[]])[] = [
  [
    "one that is assigned",
    [
      [
        "why is the group SF-Users not in Salesforce?",
        {
          says: /^SF-Users · Salesforce:\n.*“SF-Users” is assigned to Salesforce[^]*takes no groups themselves/,
          buttons: ["Check again", "Talk to a person", "Copy for a ticket"],
        },
      ],
      ["[Check again]", { says: /^SF-Users · Salesforce:/ }],
      ["[Talk to a person]", { buttons: ["Send"] }],
    ],
  ],
  [
    "one that is not",
    [
      [
        "is the group Design Team assigned to Salesforce?",
        { says: /not assigned to Salesforce\.\nIf its members should have Salesforce: Entra ID/ },
      ],
    ],
  ],
  [
    "one inside an assigned one, and the one around it",
    [
      [
        "is the group Project Atlas Contractors assigned to Atlassian Cloud?",
        { says: /it is inside “Project Atlas”, which is\. .*does not count/ },
      ],
      [
        "and the group Project Atlas?",
        {
          says: /^Project Atlas · Atlassian Cloud:[^]*is assigned[^]*Inside it: Project Atlas Contractors\./,
        },
      ],
    ],
  ],
  [
    "one that is not security enabled",
    [
      [
        "why are the members of the group Badge News not in Fabrikam Badges?",
        { says: "not security enabled, and such a group does not count" },
      ],
    ],
  ],
  [
    "one that nobody knows, and then the right name",
    [
      [
        "why is the group Sales not in Salesforce?",
        { says: /neither a group nor a person called “Sales”/ },
      ],
      ["SF-Users", { says: /^SF-Users · Salesforce:/ }],
    ],
  ],
  [
    "a name that several begin with",
    [
      [
        "is the group Project assigned to Atlassian Cloud?",
        { says: /Several groups fit “Project”: Project Atlas, Project Atlas Contractors/ },
      ],
      ["Project Atlas", { says: /^Project Atlas · Atlassian Cloud:/ }],
    ],
  ],
  [
    "asked for by the flow, by its bare name",
    [
      ["a group is not provisioned to Atlassian Cloud", { says: "Which group" }],
      ["Project Atlas", { says: /^Project Atlas · Atlassian Cloud:/ }],
    ],
  ],
  [
    "without an application, which is asked for",
    [
      ["is the group SF-Users assigned?", { says: "Which application is it about?" }],
      ["Salesforce", { says: /^SF-Users · Salesforce:/ }],
    ],
  ],
];

describe("the help desk asks about a group", () => {
  it.each(conversations)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});

it.each([
  ["de", "Ist die Gruppe „SF-Users“ Salesforce zugewiesen?", "ist Salesforce zugewiesen"],
  ["de", "ist die Gruppe SF-Users Salesforce zugewiesen?", "ist Salesforce zugewiesen"],
  ["fr", "Le groupe « SF-Users » est-il affecté à Salesforce ?", "est affecté à Salesforce"],
  ["es", "¿Está el grupo «SF-Users» asignado a Salesforce?", "está asignado a Salesforce"],
  [
    "ja",
    "グループ「SF-Users」はSalesforceに割り当てられていますか？",
    "Salesforceに割り当てられています",
  ],
])("is answered in %s", async (locale, question, says) => {
  await play(await app.chat("helpdesk", undefined, locale), [[question, { says }]]);
  expect.hasAssertions();
});

it("tells an employee the same of a group that exists and of one that does not, and looks nothing up", async () => {
  const asked = async (name: string): Promise<string> => {
    const chat = await app.chat("employee", "Ben Carter");
    const [reply] = await chat.say(`is the group ${name} assigned to Salesforce?`);
    return reply?.text ?? "";
  };
  const [there, missing] = [await asked("SF-Users"), await asked("Nobody-Knows")];
  expect(there).toContain("only look up your own");
  expect(missing).toBe(there);
});

it("says which permission is missing, and never that there is no such group", async () => {
  await app.restart();
  app.tenant.withhold(["GroupMember.Read.All"]);
  await play(await app.chat("helpdesk"), [
    [
      "is the group SF-Users assigned to Salesforce?",
      { says: /GroupMember\.Read\.All is missing/, not: /no group|not assigned/ },
    ],
  ]);
  expect.hasAssertions();
});

it("tells what it can read, and what it may not", async () => {
  await app.restart();
  app.tenant.withhold([
    "AuditLog.Read.All",
    "Synchronization.Read.All",
    "Synchronization.ReadWrite.All",
  ]);
  await play(await app.chat("helpdesk"), [
    [
      "is the group SF-Users assigned to Salesforce?",
      {
        says: /is assigned to Salesforce[^]*Synchronization\.Read\.All is missing[^]*AuditLog\.Read\.All is missing/,
        not: /takes no groups|has no entry/,
      },
    ],
  ]);
  expect.hasAssertions();
});
