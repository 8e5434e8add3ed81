import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const first: Line = ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }];

it("who is spoken of stays the one of before in another application, also behind thanks", async () => {
  await play(await app.chat("helpdesk"), [
    first,
    ["ok thanks, and is she in Zoom?", { user: "Audrey Oliver", app: "Zoom" }],
    ["cool. what about Slack", { user: "Audrey Oliver", app: "Slack" }],
    ["is she in DocuSign?", { user: "Audrey Oliver", app: "DocuSign" }],
  ]);
  expect.hasAssertions();
});

it("a name in small letters is somebody, below a card and where an application was asked for", async () => {
  await play(await app.chat("helpdesk"), [
    first,
    ["ben?", { user: "Ben Carter", app: "Salesforce" }],
    ["compare with Chiara", { says: /Salesforce: Side by side[^]*Chiara Russo/ }],
  ]);
  await play(await app.chat("helpdesk"), [
    ["asdfgh", { says: "Which application" }],
    ["audrey", { user: "Audrey Oliver" }],
  ]);
  await play(await app.chat("helpdesk", undefined, "es"), [
    ["audrey no tiene salesforce, por qué", { user: "Audrey Oliver", app: "Salesforce" }],
  ]);
  await play(await app.chat("helpdesk", undefined, "de"), [
    ["Moin, Audrey kommt nicht in Salesforce rein", { user: "Audrey Oliver" }],
  ]);
  expect.hasAssertions();
});

it("two people in two applications are two questions, whatever stands between them", async () => {
  await play(await app.chat("helpdesk"), [
    [
      "Ketut Budiono dropbox + audrey salesforce",
      { says: /Ketut Budiono · Dropbox Business[^]*Audrey Oliver · Salesforce/ },
    ],
  ]);
  expect.hasAssertions();
});

it("whether something would help is answered from the card's steps", async () => {
  await play(await app.chat("helpdesk"), [
    ["is docusign down?", { cause: "jobQuarantined" }],
    ["would a restart help?", { says: /one of the steps[^]*Restart provisioning/ }],
    first,
    ["would assigning her help?", { says: /None of the steps/, not: 'filter "Sales only" asks' }],
  ]);
  expect.hasAssertions();
});

it("what stands in the admin center is told with its place, and how an application stands is looked at", async () => {
  await play(await app.chat("engineer"), [
    ["job status salesforce", { app: "Salesforce", says: "What the log says" }],
    ["errors last 24h", { says: "Who is affected" }],
    [
      "show me the mapping of Salesforce",
      {
        says: /Title ← \[jobTitle\][^]*Entra ID > Enterprise apps > Salesforce > Provisioning > Mappings/,
      },
    ],
  ]);
  expect.hasAssertions();
});

it("the difference of two words of the field is told", async () => {
  await play(await app.chat("helpdesk"), [
    [
      "What's the difference between skipped and failed?",
      { says: /Skipped means[^]*Failed means/ },
    ],
  ]);
  expect.hasAssertions();
});

describe("an employee", () => {
  it("who shouts is asked about the own account all the same", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["THIS IS RIDICULOUS I STILL HAVE NO ACCESS TO SALESFORCE", { says: "Your Salesforce" }],
      ["my boss says i should have it", { says: /next[^]*help desk/, not: "I only know" }],
      ["does everyone have that problem?", { says: "I look only at yours" }],
      ["Thank you. Do I need to do anything?", { says: /next[^]*help desk/ }],
      ["is that bad?", { says: "In other words" }],
    ]);
    expect.hasAssertions();
  });
});

it("a yes to the only one who is offered means that one", async () => {
  await play(await app.chat("helpdesk"), [
    ["the user audry oliver cant access salesforce", { says: "one of these people" }],
    ["yes", { user: "Audrey Oliver", app: "Salesforce" }],
  ]);
  expect.hasAssertions();
});

it("whoever takes leave or talks below a card has not been misunderstood", async () => {
  for (const word of ["bye", "see you tomorrow", "Au revoir !", "さようなら", "you are great"])
    await play(await app.chat("helpdesk"), [
      first,
      [word, { says: /welcome|Gladly/, not: /did not understand|application called/ }],
      ["what next", { says: "What to do next" }],
    ]);
  expect.hasAssertions();
});

it("an ok below a card is no question, and a name beside it no value", async () => {
  await play(await app.chat("helpdesk"), [
    first,
    ["ok", { says: "You are welcome", not: "did not understand" }],
    ["is Audrey right", { not: '"Audrey" does not meet' }],
  ]);
  expect.hasAssertions();
});

it("what somebody needs is told of whose card it is, not of the newest", async () => {
  await play(await app.chat("helpdesk"), [
    ["Why is Ketut Budiono not in Dropbox?", { cause: "requiredAttributeMissing" }],
    first,
    ["what would Ketut need?", { says: "surname filled in", not: "Sales" }],
    ["what does Farid need?", { user: "Farid Haddad", app: "Salesforce" }],
  ]);
  expect.hasAssertions();
});

it("what is asked of the service itself is nobody's name, and what was not understood is no help text", async () => {
  await play(await app.chat("engineer"), [
    ["Chiara Russo atlassian", { cause: "nestedGroupOnly" }],
    ["is nesting supported", { not: "nobody called" }],
    ["why is audrey not in salesforce", { user: "Audrey Oliver", app: "Salesforce" }],
    ["would it pass if department=Sales", { says: /^Yes: with department = "Sales"/ }],
    ["who has access to Salesforce?", { says: "Salesforce > Users and groups." }],
  ]);
  expect.hasAssertions();
});

it("an employee who only has to wait, or whose colleague has it, is answered from the card", async () => {
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["why am I not in Slack", { says: "Your Slack account" }],
    ["so basically i have to wait?", { not: "did not understand" }],
    ["and if it's still not there tomorrow?", { says: "What to do next" }],
    ["but my colleague has it", { says: "What to do next" }],
    ["pls forward to them", { says: "I pass this on" }],
  ]);
  expect.hasAssertions();
});

it("who did it, when last, which way and all of it in short is answered from the card", async () => {
  await play(await app.chat("helpdesk"), [
    first,
    ["who disabled her?", { says: "Users > Audrey Oliver > Audit logs" }],
    ["when was it last changed", { says: "recorded at this time" }],
    ["can I add her directly", { says: "What to do next" }],
    ["shorter", { says: 'outside the scoping filter "Sales only"', not: "What to do next" }],
    ["which apps stand still?", { says: "In quarantine: 2" }],
  ]);
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["why am I not in Slack", { says: "Your Slack account" }],
    ["who removed me?", { says: "your help desk can", not: "Audit" }],
    ["tl;dr", { not: "did not understand" }],
  ]);
  expect.hasAssertions();
});

it("which groups are needed, whether somebody is assigned and how sure it is are told from the card", async () => {
  await play(await app.chat("helpdesk"), [
    first,
    [
      "which groups does she need?",
      { says: /through the group "SF-Users"[^]*department = "Sales"/, not: "Marketing Team" },
    ],
    ["has she been assigned?", { says: 'Assigned through the group "SF-Users"' }],
    ["which groups is she in?", { says: "Marketing Team" }],
  ]);
  await play(await app.chat("helpdesk", undefined, "de"), [
    ["Warum ist Audrey nicht in Salesforce?", { says: "Bereichsfilters „Sales only“" }],
    ["wie sicher ist das", { says: "Ja, das ist sicher" }],
  ]);
  expect.hasAssertions();
});

it("the next fact is of the same person, whatever the language", async () => {
  await play(await app.chat("helpdesk", undefined, "de"), [
    ["was ist Audreys Abteilung?", { says: "Abteilung (Audrey Oliver): Marketing" }],
    ["und das Land?", { says: "Land (Audrey Oliver): US" }],
  ]);
  await play(await app.chat("helpdesk", undefined, "fr"), [
    ["quel est le service d'Audrey ?", { says: "Marketing" }],
    ["et le pays ?", { says: "US" }],
  ]);
  await play(await app.chat("helpdesk"), [
    ["whats audreys department", { says: "Department (Audrey Oliver)" }],
    ["whats lukas department", { says: "“lukas”", not: "“luka”" }],
  ]);
  expect.hasAssertions();
});

it("an application that the tenant has not is nobody's name, and the person stays", async () => {
  await play(await app.chat("helpdesk"), [
    first,
    ["and Teams?", { says: "do not find an application called “Teams”" }],
    ["Slack", { user: "Audrey Oliver", app: "Slack" }],
  ]);
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["am I in Salesforce", { says: "Your Salesforce account" }],
    ["and Teams?", { says: "do not find an application called “Teams”" }],
  ]);
  expect.hasAssertions();
});

it("an employee who asks for a colleague sees no account, and who asks of others hears of them", async () => {
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["I'm asking for my colleague, he can't get into Slack", { says: "only look up your own" }],
  ]);
  await play(await app.chat("employee", "Audrey Oliver"), [
    [
      "is it just me or is salesforce broken for everyone",
      { says: /Your Salesforce account[^]*What I found is about your account/ },
    ],
  ]);
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["is it just me or is slack broken for everyone", { says: /It concerns everybody/ }],
  ]);
  expect.hasAssertions();
});

it("who hurries or names what is to be done has named nobody yet, and mistyped names find somebody", async () => {
  await play(await app.chat("helpdesk"), [
    ["is Audrey in SAP", { says: "do not find an application called “SAP”" }],
    ["test the saved credentials", { says: /application is Audrey Oliver missing/, not: "“test" }],
    ["Salesforce", { user: "Audrey Oliver", app: "Salesforce" }],
    ["close it", { says: "You have no case that is open" }],
  ]);
  await play(await app.chat("helpdesk"), [
    ["audreyy olvier salesforce", { says: "Audrey Oliver · Marketing" }],
  ]);
  expect.hasAssertions();
});
