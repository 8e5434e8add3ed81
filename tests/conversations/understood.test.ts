import { type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const conversations: readonly (readonly [string, readonly Line[]])[] = [
  [
    "a first name with the place, as the answer to who it is",
    [
      ["somebody is missing in Salesforce", { says: "Who is it about" }],
      ["Audrey in Salesforce", { cause: "outOfScopeByFilter", user: "Audrey Oliver" }],
    ],
  ],
  [
    "a first name in small letters with another place, as the answer to who it is",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about" }],
      ["audrey in salesforce", { cause: "outOfScopeByFilter", app: "Salesforce" }],
    ],
  ],
  [
    "a first name with the place, out of the blue",
    [["Audrey in Salesforce", { cause: "outOfScopeByFilter", user: "Audrey Oliver" }]],
  ],
  [
    "a person is asked for in a whole sentence",
    [
      [
        "honestly I would rather have somebody real look into this",
        { buttons: ["Send", "Cancel"] },
      ],
    ],
  ],
  [
    "a person is asked for in the middle of something else",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about" }],
      ["can you please put me through to a human being", { buttons: ["Send", "Cancel"] }],
    ],
  ],
  [
    "something else is declined kindly, with what the bot can do, and not twice in the same words",
    [
      ["I forgot my password, can you reset it?", { says: "I only know about accounts" }],
      ["and the printer is out of paper", { says: "beyond what I know" }],
      ["[Yes, check an account]", { says: /./ }],
    ],
  ],
  [
    "talk to the bot itself is answered",
    [
      ["who are you and what can you do for me", { says: "provisioning log" }],
      ["thank you so much, that was a great help", { says: "You are welcome" }],
      ["thank you so much, that was a great help", { says: "Gladly" }],
    ],
  ],
  [
    "what is not understood is asked about in other words each time, and a person is offered",
    [
      ["and so on", { says: "Which application is it about?", buttons: ["Talk to a person"] }],
      [
        "it is what it is and so on",
        { says: "I am not sure I understand", buttons: ["Talk to a person"] },
      ],
      [
        "well that is how it is now",
        { says: "I still do not understand", buttons: ["Talk to a person"] },
      ],
      ["but then it is not what it was", { says: "I am not sure I understand" }],
    ],
  ],
  [
    "who asks back is told what the question is for, in other words each time",
    [
      ["our app is in quarantine", { says: "Which application is it about?" }],
      ["what does that mean?", { says: "I need its name", buttons: ["Talk to a person"] }],
      ["huh?", { says: "lists all of them", not: "I need its name" }],
      ["Workplace", { cause: "credentialsRejected", app: "Workplace" }],
    ],
  ],
  [
    "whoever is on the phone is not the writer, and a quoted message is nobody's name",
    [
      ["I've got someone on the phone, no name yet, ServiceNow", { says: "Who is it about" }],
      [
        'Audrey Oliver called again. She says Salesforce shows "user not provisioned"',
        { cause: "outOfScopeByFilter", user: "Audrey Oliver" },
      ],
      [
        "two people: audrey oliver and ben carter, both missing in salesforce",
        { not: "carter both" },
      ],
    ],
  ],
  [
    "what a card means is said in plain words, with what the person reads and who acts",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      [
        "I don't understand that",
        {
          says: /^In other words: .*\nIn the words for the person concerned: “Salesforce is set up for certain people.*”\nAn admin of this provisioning/,
          not: "EQUALS",
        },
      ],
      ["I don't understand that", { says: "no simpler words", buttons: ["Talk to a person"] }],
      ["what does scoping filter mean?", { says: /^A scoping filter is .*\.$/ }],
      ["why?", { says: "department" }],
    ],
  ],
  [
    "who asks back why a person is asked for is told so, and is nobody",
    [
      ["somebody is missing in Salesforce", { says: "Who is it about" }],
      ["huh?", { says: "whose to read", buttons: ["Talk to a person"] }],
      ["Audrey Oliver", { cause: "outOfScopeByFilter", app: "Salesforce" }],
    ],
  ],
  [
    "a named problem begins its flow and asks for the application",
    [
      ["our app is in quarantine", { says: "Which application is it about?" }],
      ["Workplace", { cause: "credentialsRejected", app: "Workplace" }],
    ],
  ],
  [
    "a name written wrong, with an emoji and in capitals is still the name",
    [["WHY IS AUDREY OLIVER NOT IN SALESFROCE 😡???", { cause: "outOfScopeByFilter" }]],
  ],
];

describe("what people write", () => {
  it.each(conversations)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});

describe("a text that may be one of several problems", () => {
  const text = "wrong name and it takes ages";

  const entityOf = (replies: readonly Reply[]) =>
    replies.flatMap(({ entities }) => entities ?? []).find(({ type }) => type === "understanding");

  it("is asked about with buttons and in machine-readable form", async () => {
    const chat = await app.chat("helpdesk");
    const replies = await chat.say(text);
    const entity = entityOf(replies);
    expect(entity).toMatchObject({ decision: "choose" });
    const scores = (entity?.["intents"] as { score: number }[]).map(({ score }) => score);
    expect(scores.length).toBeGreaterThanOrEqual(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(said(replies)).toContain("Which of these is it?");
    expect(said(replies)).toMatch(/None of these\n- Talk to a person$/);
  });

  it.each(["1", "[None of these]", "none of these"])("goes on with %j", async (answer) => {
    const chat = await app.chat("helpdesk");
    await chat.say(text);
    await play(chat, [
      [answer, { says: /Which application|Who is it/ }],
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
    ]);
    expect.hasAssertions();
  });

  it("is the own account's matter for an employee, who is asked for the application only", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    await play(chat, [["I have the wrong rights and others do not", { not: /Which of these/ }]]);
    expect.hasAssertions();
  });
});

it("a text that says nothing carries what was made of it", async () => {
  const chat = await app.chat("helpdesk");
  const [reply] = await chat.say("and so on");
  expect(reply?.entities).toContainEqual(expect.objectContaining({ type: "understanding" }));
});
