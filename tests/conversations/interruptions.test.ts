import { type Chat, type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => {
  app.tenant.withhold([]);
});

/** Something that is open: the bot waits for an answer after these lines, and takes this one. */
interface Open {
  readonly withheld?: readonly string[];
  readonly lines: readonly Line[];
  readonly answer: Line;
}

const open: readonly (readonly [string, Open])[] = [
  [
    "nothing is open",
    {
      lines: [],
      answer: ["Why is Ben Carter not in Fabrikam Expenses?", { cause: "notAssigned" }],
    },
  ],
  [
    "an application is asked for",
    {
      lines: [["Xenia Pappas is missing", { says: "Which application" }]],
      answer: ["Miro", { cause: "provisioningNotConfigured", user: "Xenia Pappas" }],
    },
  ],
  [
    "a person is asked for",
    {
      lines: [["somebody is missing in Atlassian Cloud", { says: "Who is it about" }]],
      answer: ["Chiara Russo", { cause: "nestedGroupOnly", app: "Atlassian Cloud" }],
    },
  ],
  [
    "one of several people is asked for",
    {
      lines: [["why is Alex Chen not in Salesforce?", { says: "Several people fit" }]],
      answer: ["[Alex Chen]", { user: "Alex Chen", app: "Salesforce" }],
    },
  ],
  [
    "a guided question is open",
    {
      withheld: ["AuditLog.Read.All", "Synchronization.Read.All", "Synchronization.ReadWrite.All"],
      lines: [["provisioning does not start for Zoom", { says: "current status" }]],
      answer: ["[Quarantine]", { says: "Which reason stands beside the quarantine?" }],
    },
  ],
  [
    "a case is about to be sent",
    {
      lines: [["talk to a person", { says: "engineer", buttons: ["Send"] }]],
      answer: ["[Send]", { says: /^Case \d+ is with the engineers/ }],
    },
  ],
];

const aSentence: readonly Line[] = [
  ["talk to a person", { says: "engineer", buttons: ["Send"] }],
  ["[Add a sentence]", { says: "What should they know?" }],
];

async function opened({ withheld = [], lines }: Pick<Open, "withheld" | "lines">): Promise<Chat> {
  app.tenant.withhold(withheld);
  const chat = await app.chat("helpdesk");
  await play(chat, lines);
  return chat;
}

describe.each(open)("while %s", (name, what) => {
  it("cancel stops it", async () => {
    const chat = await opened(what);
    const isOpen = name !== "nothing is open";
    await play(chat, [
      ["cancel", { says: isOpen ? /I stopped there|nothing was sent/ : "nothing to stop" }],
      ["cancel", { says: "There is nothing to stop" }],
    ]);
    expect.hasAssertions();
  });

  it("start over begins anew", async () => {
    const chat = await opened(what);
    await play(chat, [
      ["start over", { says: "Let us start again" }],
      ["cancel", { says: "There is nothing to stop" }],
    ]);
    expect.hasAssertions();
  });

  it("help helps, and what was open stays open", async () => {
    const chat = await opened(what);
    await play(chat, [["help", { says: "Name a person and an application" }], what.answer]);
    expect.hasAssertions();
  });

  it("there is nothing to sign out of, which is said, and what was open stays open", async () => {
    const chat = await opened(what);
    await play(chat, [["sign out", { says: "at the top of the page" }], what.answer]);
    expect.hasAssertions();
  });

  it("a person can be asked for, and gets a number", async () => {
    const chat = await opened(what);
    await play(chat, [
      ["I want to talk to a human", { says: "engineer", buttons: ["Send", "Cancel"] }],
      ["[Send]", { says: /^Case \d+ is with the engineers/ }],
      ["[Send]", { says: "settled already" }],
    ]);
    expect.hasAssertions();
  });

  it("a whole question is answered at once", async () => {
    const chat = await opened(what);
    app.tenant.withhold([]);
    await play(chat, [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
    ]);
    expect.hasAssertions();
  });
});

describe("while a case is about to be sent", () => {
  const unsent = {
    says: /Nothing is sent yet|This still waits for you/,
    buttons: ["Send", "Add a sentence", "Cancel"],
  };

  it.each([
    ["en-GB", "hm what happens then", "send it pls", /^Case \d+ is with the engineers/],
    ["de", "hm", "ja bitte, schick es ab", /^Der Fall \d+/],
    ["fr", "euh", "oui envoyez-le", /^Le dossier \d+/],
    ["es", "eh", "sí, envíalo", /^El caso \d+/],
    ["ja", "ええと", "はい、送信してください", /^ケース\d+/],
  ])(
    "ordinary words send it, unclear ones leave it as it is: %s",
    async (locale, odd, send, says) => {
      const chat = await app.chat("employee", "Audrey Oliver", locale);
      await chat.say("talk to a person");
      const kept = await chat.say(odd);
      expect(kept.at(-1)?.attachments?.[0]?.content.actions).toHaveLength(3);
      await play(chat, [[send, { says }]]);
    },
  );

  it("thanks send nothing, which is said, and it can still be dropped", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ["talk to a person", { says: "engineer", buttons: ["Send"] }],
      ["thanks", unsent],
      [
        "tell them it is urgent",
        { says: "your sentence: “it is urgent”", buttons: ["Send", "Add a sentence", "Cancel"] },
      ],
      ["don't send it", { says: "nothing was sent" }],
    ]);
    expect.hasAssertions();
  });
});

it.each([
  ["open a case for Ben Carter, Fabrikam Expenses", "Ben Carter · Fabrikam Expenses"],
  ["create a ticket for Hanna Nowak", "Hanna Nowak · Dropbox Business"],
])("%j shows what is found and prepares the handing over", async (text, about) => {
  await play(await app.chat("helpdesk"), [
    [text, { says: new RegExp(`^${about}[^]*They will see:[^]*- ${about}`), buttons: ["Send"] }],
    ["ok send", { says: /^Case \d+ is with the engineers/ }],
  ]);
  expect.hasAssertions();
});

describe("while a sentence for a case is asked for", () => {
  it("cancel stops it", async () => {
    const chat = await opened({ lines: aSentence });
    await play(chat, [
      ["cancel", { says: "nothing was sent" }],
      ["cancel", { says: "There is nothing to stop" }],
    ]);
    expect.hasAssertions();
  });

  it.each(["help", "start over", "why is Audrey Oliver not in Salesforce?"])(
    "%j is the sentence, as any other words are",
    async (words) => {
      const chat = await opened({ lines: aSentence });
      await play(chat, [[words, { says: `your sentence: “${words}”`, buttons: ["Send"] }]]);
      expect.hasAssertions();
    },
  );
});

it("secrets in the sentence for a case are hidden, and that is said", async () => {
  await play(await app.chat("helpdesk"), [
    ["talk to a person", { says: "engineer", buttons: ["Send"] }],
    ["[Add a sentence]", { says: "What should they know?" }],
    [
      "it fails, my password is hunter2-canary",
      { says: /was hidden before it was kept.*\[hidden\]/s, not: /hunter2/ },
    ],
    ["[Cancel]", { says: "nothing was sent" }],
  ]);
  expect.hasAssertions();
});
