import { type Chat, type RunningApp, said, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => {
  app.tenant.withhold([]);
});

/** Ways to have something open: the bot waits for an answer after these lines. */
const open: readonly (readonly [string, readonly string[], readonly Line[]])[] = [
  ["nothing is open", [], []],
  ["an application is asked for", [], [["Ben Carter is missing", { says: "Which application" }]]],
  [
    "a person is asked for",
    [],
    [["somebody is missing in Atlassian Cloud", { says: "Who is it about" }]],
  ],
  [
    "one of several people is asked for",
    [],
    [["why is Alex Chen not in Salesforce?", { says: "Several people fit" }]],
  ],
  [
    "a guided question is open",
    ["AuditLog.Read.All", "Synchronization.Read.All", "Synchronization.ReadWrite.All"],
    [["provisioning does not start for Zoom", { says: "current status" }]],
  ],
  ["a case is about to be sent", [], [["talk to a person", { says: "They will see" }]]],
  [
    "a sentence for a case is asked for",
    [],
    [
      ["talk to a person", { says: "They will see" }],
      ["[Add a sentence]", { says: "What should they know?" }],
    ],
  ],
];

async function opened(withheld: readonly string[], lines: readonly Line[]): Promise<Chat> {
  app.tenant.withhold(withheld);
  const chat = await app.chat("helpdesk");
  await play(chat, lines);
  return chat;
}

describe.each(open)("while %s", (name, withheld, lines) => {
  it("cancel stops it", async () => {
    const chat = await opened(withheld, lines);
    await play(chat, [
      ["cancel", { says: /There is nothing to stop|I stopped there|nothing was sent/ }],
      ["cancel", { says: "There is nothing to stop" }],
    ]);
    expect.hasAssertions();
  });

  if (name === "a sentence for a case is asked for") {
    it("any other words are the sentence", async () => {
      const chat = await opened(withheld, lines);
      await play(chat, [["help", { says: "your sentence: “help”", buttons: ["Send"] }]]);
      expect.hasAssertions();
    });
    return;
  }

  it("start over begins anew", async () => {
    const chat = await opened(withheld, lines);
    await play(chat, [
      ["start over", { says: "Let us start again" }],
      ["cancel", { says: "There is nothing to stop" }],
    ]);
    expect.hasAssertions();
  });

  it("help helps, and what was open stays open", async () => {
    const chat = await opened(withheld, lines);
    const before = (await chat.all()).at(-1);
    await play(chat, [["help", { says: "Name a person and an application" }]]);
    const button = before?.attachments?.[0]?.content.actions?.find(
      ({ type, title }) => type === "Action.Submit" && title !== "Look there",
    );
    const answer = button === undefined ? [] : await chat.press(button.title);
    expect(said(answer)).not.toMatch(/settled already|changed nothing/);
  });

  it("a person can be asked for, and gets a number", async () => {
    const chat = await opened(withheld, lines);
    await play(chat, [
      ["I want to talk to a human", { says: "They will see", buttons: ["Send", "Cancel"] }],
      ["[Send]", { says: /^Case \d+ is recorded/ }],
      ["[Send]", { says: "settled already" }],
    ]);
    expect.hasAssertions();
  });

  it("a whole question is answered at once", async () => {
    const chat = await opened(withheld, lines);
    app.tenant.withhold([]);
    await play(chat, [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
    ]);
    expect.hasAssertions();
  });
});

it("secrets in the sentence for a case are hidden, and that is said", async () => {
  await play(await app.chat("helpdesk"), [
    ["talk to a person", { says: "They will see" }],
    ["[Add a sentence]", { says: "What should they know?" }],
    [
      "it fails, my password is hunter2-canary",
      { says: /was hidden before it was kept.*\[hidden\]/s, not: /hunter2/ },
    ],
    ["[Cancel]", { says: "nothing was sent" }],
  ]);
  expect.hasAssertions();
});
