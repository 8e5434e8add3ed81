import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const conversations: readonly (readonly [string, readonly Line[]])[] = [
  [
    "credentials: the job names it",
    [["test connection says unauthorized for Workplace", { cause: "credentialsRejected" }]],
  ],
  [
    "credentials: the job runs, so the four steps are told, and a person can be named",
    [
      [
        "we cannot authorize access, test connection fails for Salesforce",
        {
          says: /tutorial of Salesforce[\s\S]*Test connection[\s\S]*same request[\s\S]*maker of Salesforce/,
          buttons: ["Talk to a person"],
        },
      ],
      ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "quarantine: the job is in it",
    [["our DocuSign app is in quarantine, please help", { family: "quarantine", app: "DocuSign" }]],
  ],
  [
    "quarantine: the job is not in it",
    [["is our Salesforce app in quarantine?", { says: "Salesforce is not in quarantine" }]],
  ],
  [
    "how long: the times of the job, as a range with its reason",
    [
      [
        "how long does provisioning to Salesforce take?",
        { says: /last had no changes left at [\s\S]*between .+ and .+;/ },
      ],
      ["Jonas Weber", { user: "Jonas Weber", app: "Salesforce" }],
    ],
  ],
  [
    "how long: the first cycle still runs",
    [["how long does provisioning to Slack take?", { cause: "initialCycleRunning" }]],
  ],
  [
    "groups: somebody who is only in a group inside the group",
    [
      ["a group is not provisioned to Atlassian Cloud", { says: "Which group" }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "leavers: asks who it is",
    [
      ["a leaver still has an account in Salesforce", { says: "Who left, or lost the account" }],
      ["Olivia Brown", { user: "Olivia Brown", app: "Salesforce" }],
    ],
  ],
  [
    "every flow ends with the same ways on",
    [
      [
        "why is Audrey Oliver not in Salesforce?",
        { buttons: ["Check again", "Talk to a person", "This solved it", "Copy for a ticket"] },
      ],
      ["copy for a ticket", { says: /^Audrey Oliver · Salesforce[\s\S]*What to do next:/ }],
      ["this solved it", { says: "Good to hear" }],
    ],
  ],
  [
    "who was not helped is thanked for saying so, and led on",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["[This did not help]", { says: "A person can look", buttons: ["Check again"] }],
      ["[Talk to a person]", { says: "Audrey Oliver · Salesforce" }],
    ],
  ],
];

/** What every answer ends with; to be told later is only offered where there is something to wait for. */
const everywhere = ["Check again", "Talk to a person", "This solved it", "Copy for a ticket"];

describe("the last card of a flow", () => {
  it.each([
    ["a diagnosis", "why is Audrey Oliver not in Salesforce?", ["Tell me when it is done"]],
    ["a whole application", "nobody is being provisioned to Workplace", []],
    ["credentials that are fine", "test connection fails for Salesforce", []],
    ["how long", "how long does provisioning to Salesforce take?", []],
    ["no quarantine", "is our Salesforce app in quarantine?", []],
    ["one who left", "Olivia Brown left, why is she still in Salesforce", []],
  ])("%s", async (_, question, more) => {
    await play(await app.chat("helpdesk"), [
      [question, { buttons: [...everywhere, "This did not help", ...more] }],
      ["[Copy for a ticket]", { says: /Salesforce|Workplace/ }],
    ]);
    expect.hasAssertions();
  });

  it("is counted once, by its cause, whoever presses", async () => {
    const chat = await app.chat("helpdesk");
    await play(chat, [
      ["why is Chiara Russo not in Atlassian Cloud?", { cause: "nestedGroupOnly" }],
      ["[This did not help]", { says: "without your name" }],
      ["[This solved it]", { says: "Good to hear" }],
    ]);
    const counted = (await app.documents()).filter(({ key }) => key.startsWith("feedback/nested"));
    expect(counted.map(({ value }) => value)).toMatchObject([
      { cause: "nestedGroupOnly", solved: 0, didNotHelp: 1 },
    ]);
    expect(JSON.stringify(counted)).not.toMatch(/Chiara|Atlassian/);
  });
});

describe("the flows", () => {
  it.each(conversations)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});
