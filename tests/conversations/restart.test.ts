import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const conversations: readonly (readonly [string, readonly Line[]])[] = [
  [
    "a diagnosis and its buttons",
    [
      ["why isn't audrey@contoso.com in Salesforce", { cause: "outOfScopeByFilter" }],
      ["[Show the log steps]", { says: "EntrySynchronizationScoping" }],
      ["[Check again]", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "a case",
    [
      ["talk to a person", { says: "They will see:" }],
      ["[Add a sentence]", { says: "What should they know?" }],
      ["It is urgent", { says: "It is urgent" }],
      ["[Send]", { says: /^Case \d+ is with the engineers/ }],
    ],
  ],
];

describe("a restart between any two turns changes nothing", () => {
  it.each(conversations)("%s", async (_, lines) => {
    const chat = await app.chat("helpdesk");
    for (const [at, line] of lines.entries()) {
      // Every other conversation is played so in this process (restartAnywhere.test.ts).
      if (at > 0) await app.restart();
      await play(chat, [line]);
    }
    expect.hasAssertions();
  });

  it("guided questions", async () => {
    app.tenant.withhold(["AuditLog.Read.All"]);
    const chat = await app.chat("helpdesk");
    await play(chat, [
      ["why is Victoria Hughes not in Salesforce?", { says: "newest provisioning log entry" }],
    ]);
    await app.restart();
    await play(chat, [["[There is no entry]", { cause: "noTraceInLog", source: "answers" }]]);
    expect.hasAssertions();
  });
});
