import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const noName = /no name|write only|nobody called/;

const talks: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    "a department is everybody of the application, and what names nobody is about its card",
    "en-US",
    [
      ["everyone in Sales is missing from Salesforce", { says: /apart[^]*Already in sync/ }],
      ["are the others fine", { says: "about the card above", not: noName }],
      ["fix it", { not: noName }],
      ["Maria Xqzt", { says: /found nobody called/ }],
      ["for Ben", { app: "Salesforce", user: "Ben Carter" }],
    ],
  ],
  [
    "a department alone is that of the application in hand",
    "en-US",
    [
      ["how is Salesforce doing", { says: "Already in sync" }],
      ["all of marketing", { says: /everybody in Salesforce[^]*Already in sync/ }],
    ],
  ],
  [
    "a person who is called like a department stays one",
    "en-US",
    [["why is Ben Sales not in Slack", { says: "Ben Sales" }]],
  ],
  [
    "when the job ran and runs next",
    "en-US",
    [
      [
        "when did Salesforce last run?",
        { says: /no changes left[^]*next cycle/, not: "Who is it" },
      ],
      ["and the next one", { says: "next cycle", not: /no changes left/ }],
      ["when did it last run", { says: "no changes left", not: noName }],
    ],
  ],
  ["in German", "de-DE", [["wann lief Salesforce zuletzt?", { says: "Der nächste Zyklus" }]]],
  [
    "what a restart does, with the card still in hand",
    "en-US",
    [
      ["how is Salesforce doing", { says: "Already in sync" }],
      ["what happens if I restart Salesforce", { says: /forget[^]*full cycle[^]*deletes no/ }],
      ["is a restart safe", { says: "full cycle" }],
      ["Audrey Oliver", { app: "Salesforce", user: "Audrey Oliver" }],
    ],
  ],
  [
    "a card about nobody takes the person, and then the application",
    "en-US",
    [
      ["AADSTS50105", { says: "AADSTS50105" }],
      ["for Ben", { user: "Ben Carter" }],
      ["in Slack", { app: "Slack", user: "Ben Carter" }],
    ],
  ],
  [
    "whose it is, of a whole application",
    "en-US",
    [
      ["how is Salesforce doing", { says: "Already in sync" }],
      ["it's Ben", { app: "Salesforce", user: "Ben Carter" }],
      ["do it for me", { says: "cannot change that", not: "Which of these" }],
      ["fix it", { says: "cannot change that" }],
    ],
  ],
  [
    "what differs, below two side by side",
    "en-US",
    [
      ["compare Ben Carter and Audrey Oliver in Salesforce", { says: "Side by side" }],
      ["what is different", { says: /department[^]*Ben Carter/ }],
    ],
  ],
];

it("an employee may have somebody asked, and is heard at the third time", async () => {
  await play(await app.chat("employee", "Audrey Oliver"), [
    ["why am I not in Salesforce", { says: "Your Salesforce account" }],
    ["this is the third time", { says: "sorry" }],
    ["can you ask for me", { says: "pass this on" }],
  ]);
  expect.hasAssertions();
});

it.each(talks)("%s", async (_, locale, lines) => {
  await play(await app.chat("helpdesk", undefined, locale), lines);
  expect.hasAssertions();
});
