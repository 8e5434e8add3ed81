import { type Chat, diagnosisOf, type Reply, type RunningApp, said } from "../builders/chat";
import { type SlowLog, startWithSlowLog } from "../builders/slowLog";
import { type Line, play } from "./talk";

let log: SlowLog;
let app: RunningApp;

beforeAll(async () => {
  log = await startWithSlowLog();
  ({ app } = log);
});
afterAll(() => app.stop());
beforeEach(async () => {
  // A remembered answer would be there at once.
  await app.restart();
});
afterEach(() => {
  log.release();
});

const first: Line = [
  "Why is Grace Kim not in Salesforce?",
  { says: "I am still looking Grace Kim up in Salesforce" },
];
const second: Line = [
  "Why is Audrey Oliver not in Salesforce?",
  { says: "I am still looking Audrey Oliver up in Salesforce" },
];

/** Asks while the log is slow, says more, and lets the log answer. */
async function asked(...lines: readonly Line[]): Promise<Chat> {
  const chat = await app.chat("helpdesk");
  log.hold();
  await play(chat, [first, ...lines]);
  log.release();
  return chat;
}

const diagnoses = (replies: readonly Reply[]) =>
  replies.flatMap((reply) => {
    const { cause, user } = diagnosisOf([reply]) ?? {};
    return cause === undefined
      ? []
      : [{ cause, user: (user as { displayName: string }).displayName }];
  });
const aboutGrace = { cause: "alreadyInSync", user: "Grace Kim" };
const aboutAudrey = { cause: "outOfScopeByFilter", user: "Audrey Oliver" };

/** Waits for so many answers, and then for one too many. */
async function answersIn(chat: Chat, count: number): Promise<ReturnType<typeof diagnoses>> {
  await chat.until((all) => diagnoses(all).length >= count);
  await new Promise((resolve) => setTimeout(resolve, 700));
  return diagnoses(await chat.all()).sort((a, b) => a.user.localeCompare(b.user));
}

describe("while a look-up takes long", () => {
  it.each<[string, readonly Line[], readonly object[]]>([
    ["nothing is said: the answer comes, once", [], [aboutGrace]],
    [
      "cancel: no late answer comes",
      [
        ["cancel", { says: "I stopped there" }],
        ["cancel", { says: "There is nothing to stop" }],
      ],
      [],
    ],
    [
      "start over: no late answer comes",
      [
        ["start over", { says: "Let us start again" }],
        ["cancel", { says: "There is nothing to stop" }],
      ],
      [],
    ],
    [
      "cancel and the same question: one answer comes, to the newer",
      [["cancel", { says: "I stopped there" }], first],
      [aboutGrace],
    ],
    [
      "help: the answer comes",
      [["help", { says: "Name a person and an application" }]],
      [aboutGrace],
    ],
    ["another question: both answers come", [second], [aboutAudrey, aboutGrace]],
    [
      "a human: there is a case, and the answer comes",
      [
        ["I want to talk to a human", { says: "engineer", buttons: ["Send", "Cancel"] }],
        ["[Send]", { says: /^Case \d+ is with the engineers/ }],
      ],
      [aboutGrace],
    ],
  ])("%s", async (_, lines, answers) => {
    const chat = await asked(...lines);
    expect(await answersIn(chat, answers.length)).toEqual(answers);
  });

  it("a case that is about to be sent can still be sent after the answer", async () => {
    const chat = await asked(["talk to a person", { says: "engineer", buttons: ["Send"] }]);
    expect(await answersIn(chat, 1)).toEqual([aboutGrace]);
    await play(chat, [["[Send]", { says: /^Case \d+ is with the engineers/ }]]);
  });
});

it("whoever asks second is told as soon as the first, and both get their answer unasked", async () => {
  const [one, two] = [await app.chat("helpdesk"), await app.chat("helpdesk")];
  log.hold();
  await Promise.all([play(one, [first]), play(two, [second])]);
  log.release();
  expect(await answersIn(one, 1)).toEqual([aboutGrace]);
  expect(await answersIn(two, 1)).toEqual([aboutAudrey]);
});

const anywhere: Line = [
  "Audrey Oliver",
  { says: "I am still looking Audrey Oliver up in all applications", not: "Which application" },
];

describe("while the applications of a person are looked for", () => {
  const asking = async (...lines: readonly Line[]): Promise<Chat> => {
    const chat = await app.chat("helpdesk");
    log.hold();
    await play(chat, [anywhere, ...lines]);
    log.release();
    return chat;
  };

  it("nothing is asked, and the same question is answered once", async () => {
    const chat = await asking(anywhere);
    expect(await answersIn(chat, 1)).toEqual([aboutAudrey]);
    expect(said(await chat.all())).not.toContain("Which application");
  });

  it("the same question is answered at once the second time, and not once more", async () => {
    const chat = await app.chat("helpdesk");
    log.hold();
    const olivia = "Olivia Brown";
    await play(chat, [[olivia, { says: "I am still looking Olivia Brown up in all" }]]);
    // The second turn waits for the log as long as a turn may, and is not done waiting.
    setTimeout(() => {
      log.release();
    }, 200);
    await play(chat, [[olivia, { says: "I see no trouble" }]]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(said(await chat.all()).split("I see no trouble")).toHaveLength(2);
  });

  it("the application is named meanwhile: it is about that person, and one answer comes", async () => {
    const chat = await asking([
      "Salesforce",
      { says: "I am still looking Audrey Oliver up in Salesforce" },
    ]);
    expect(await answersIn(chat, 1)).toEqual([aboutAudrey]);
  });

  it("a case that is about to be sent can still be sent after the answer", async () => {
    const chat = await asking(["talk to a person", { says: "engineer", buttons: ["Send"] }]);
    expect(await answersIn(chat, 1)).toEqual([aboutAudrey]);
    await play(chat, [["[Send]", { says: /^Case \d+ is with the engineers/ }]]);
  });

  it("nothing is found while something else is asked: that is said, and the question stays", async () => {
    const chat = await app.chat("helpdesk");
    log.hold();
    await play(chat, [
      ["Olivia Brown", { says: "I am still looking Olivia Brown up in all applications" }],
      ["talk to a person", { says: "engineer", buttons: ["Send"] }],
    ]);
    log.release();
    const all = await chat.until((replies) => said(replies).includes("Which application"));
    expect(said(all)).toContain("I see no trouble");
    await play(chat, [["yes", { says: /^Case \d+ is with the engineers/ }]]);
  });

  it("and the log cannot be read at last: that is said, and then the application is asked for", async () => {
    const chat = await app.chat("helpdesk");
    log.hold();
    await play(chat, [anywhere]);
    log.broken = true;
    log.release();
    const all = await chat.until((replies) => said(replies).includes("Which application"));
    expect(said(all)).toContain("I could not read the provisioning log just now, so I ask instead");
    expect(said(all)).not.toContain("I see no trouble");
    log.broken = false;
    await play(chat, [["Salesforce", aboutAudrey]]);
  });
});
