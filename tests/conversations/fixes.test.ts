import { diagnosisOf, said } from "../builders/chat";
import { farid, type FixWorld, hears, jonas, startFixWorld, type Trouble } from "./fixWorld";
import { play } from "./talk";

let world: FixWorld;
beforeEach(async () => {
  world = await startFixWorld();
});
afterEach(() => world.app.stop());

describe("the whole loop", () => {
  it("from the question to the closed case: asked, taken, fixed, seen in the log, told, resolved", async () => {
    const person = await world.app.chat("employee", "Jonas Weber");
    const engineer = await world.app.chat("engineer");
    await person.say("why am I not in ServiceNow?");
    await person.say("talk to a person");
    await person.press("Send");
    await hears(engineer, "Jonas Weber · ServiceNow");
    await engineer.tap("Take");
    await hears(engineer, "You have case");

    const asked = await engineer.press("Provision on demand");
    expect(said(asked)).toMatch(/It is no dry run: it writes/);
    expect(said(asked)).toMatch(/What it costs: .*\nWhat cannot be undone: .*ServiceNow/);
    expect(said(asked)).toMatch(/Synchronization\.ReadWrite\.All.*recorded with your name/);
    expect(world.sent).toEqual([]);
    await engineer.tap("Do it now");
    expect(said(await hears(engineer, "The service reports success"))).toContain("I watch the log");
    await hears(person, "has done something about it in ServiceNow");

    const seen = await world.clock.hurry(() =>
      hears(engineer, "Good news about Jonas Weber in ServiceNow"),
    );
    expect(diagnosisOf(seen.slice(-2))).toMatchObject({ family: "provisioned_ok" });
    await hears(person, "it has worked in ServiceNow");
    expect(world.sent).toEqual(["POST provisionOnDemand"]);
    expect(await world.audited()).toEqual([
      ["provisionOnDemand", "confirmed"],
      ["provisionOnDemand", "done"],
    ]);

    await engineer.tap("Resolve");
    await hears(person, "Is it solved for you?");
    expect(said(await person.press("Yes, solved"))).toContain("How was the help");
    await play(person, [["why am I not in ServiceNow?", { family: "provisioned_ok" }]]);
  }, 60_000);
});

describe("a fix in words", () => {
  it("leads to its confirmation, and is not carried out by a mere yes", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      ["Why is Liam Murphy not in Zoom?", { buttons: ["Start provisioning"] }],
      ["can you do it?", { says: "Yes, once you confirm it", buttons: ["Start provisioning"] }],
      ["yes", { says: "Start provisioning: Zoom\n", buttons: ["Do it now", "Leave it"] }],
      ["yes do it", { says: "Nothing is changed until then", buttons: ["Do it now", "Leave it"] }],
      ["leave it", { says: "I changed nothing" }],
      ["start zoom", { says: "Start provisioning: Zoom\n" }],
      ["restart it", { says: "is not what this calls for", buttons: ["Start provisioning"] }],
    ]);
    expect(world.sent).toEqual([]);
    await engineer.tap("Do it now");
    await hears(engineer, "Done: Start provisioning, Zoom.");
    expect(world.sent).toEqual(["POST start"]);
  }, 60_000);

  it.each([
    ["cancel", "I changed nothing"],
    ["stop", "I changed nothing"],
    ["abbrechen", "I changed nothing"],
    ["no", "I changed nothing"],
    ["don't do it", "I changed nothing"],
    ["start over", "start again"],
  ])("is taken back by %j, and not carried out any more", async (no, answer) => {
    await play(await world.app.chat("engineer"), [
      ["nobody is provisioned to DocuSign", { buttons: ["Restart provisioning"] }],
      ["restart", { says: "Restart provisioning: DocuSign", buttons: ["Do it now"] }],
      [no, { says: answer }],
      ["do it now", { not: "I am on it" }],
    ]);
    expect(world.sent).toEqual([]);
  });

  it("is not carried out by words that may be meant for what was shown since", async () => {
    await play(await world.app.chat("engineer"), [
      ["nobody is provisioned to DocuSign", { buttons: ["Restart provisioning"] }],
      ["neu starten", { says: "Restart provisioning: DocuSign" }],
      ["Why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      ["do it now", { says: "(Restart provisioning: DocuSign)", buttons: ["Do it now"] }],
      ["start over", { says: "start again" }],
    ]);
    expect(world.sent).toEqual([]);
  });

  it("of several on a card is asked for, and no longer once it is named", async () => {
    await play(await world.app.chat("engineer"), [
      ["nobody is provisioned to DocuSign", { buttons: ["Restart provisioning"] }],
      ["yes do it", { says: "Which of these", buttons: ["Restart provisioning"] }],
      ["restart it", { says: "Restart provisioning: DocuSign", buttons: ["Do it now"] }],
    ]);
    expect(world.sent).toEqual([]);
  }, 60_000);

  it("below a list is prepared where the job calls for it, and else said to be uncalled for", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      ["who is affected in DocuSign", { says: "DocuSign: Who is affected" }],
      ["restart it", { says: "Restart provisioning: DocuSign", buttons: ["Do it now"] }],
      ["[Leave it]", { not: "undefined" }],
      ["who failed in Fabrikam Badges", { says: "Sean O'Neil" }],
      ["restart it", { says: "Nothing that I found here calls for “Restart provisioning”" }],
    ]);
    expect(world.sent).toEqual([]);
  });

  it("is nobody's but the engineers', who are named", async () => {
    await play(await world.app.chat("helpdesk"), [
      ["Why is Liam Murphy not in Zoom?", {}],
      ["can you do it?", { says: /^No, I cannot change that[^]*An admin of this provisioning/ }],
      ["start it", { says: /^No, I cannot change that[^]*An admin of this provisioning/ }],
      ["please restart it now", { says: /^No, I cannot change that/ }],
    ]);
    expect(world.sent).toEqual([]);
  }, 60_000);
});

describe("each fix", () => {
  it("starts a job, and says that it runs again", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      ["Why is Liam Murphy not in Zoom?", { buttons: ["Start provisioning"] }],
      ["[Start provisioning]", { says: /Start provisioning: Zoom\n.*catches up/ }],
    ]);
    await engineer.tap("Do it now");
    await hears(engineer, "Done: Start provisioning, Zoom.");
    await world.clock.hurry(() => hears(engineer, "It shows in Zoom:"));
    expect(world.sent).toEqual(["POST start"]);
  }, 60_000);

  it("restarts a quarantined job with the least reset", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      ["Why is Maria Santos not in DocuSign?", { buttons: ["Restart provisioning"] }],
      [
        "[Restart provisioning]",
        { says: /reset Escrows, QuarantineState and nothing more[^]*No full cycle/ },
      ],
    ]);
    await engineer.tap("Do it now");
    await hears(engineer, "Done: Restart provisioning, DocuSign.");
    expect(world.sent).toEqual(["POST restart"]);
  }, 60_000);

  it("is on the card of a whole application, too, where it mends that", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      ["nobody is provisioned to DocuSign", { buttons: ["Restart provisioning"] }],
      ["[Restart provisioning]", { says: /Restart provisioning: DocuSign\n.*nothing more/ }],
    ]);
    await engineer.tap("Do it now");
    expect(said(await hears(engineer, "Done: Restart provisioning, DocuSign."))).toContain(
      "I watch the log",
    );
    await world.clock.hurry(() => hears(engineer, "It shows in DocuSign:"));
    expect(world.sent).toEqual(["POST restart"]);
    const helpdesk = await world.app.chat("helpdesk");
    const [answer] = await helpdesk.say("nobody is provisioned to Workplace");
    expect(answer?.text).toContain("refused");
    expect(JSON.stringify(answer?.attachments)).not.toContain("Test the saved credentials");
  }, 60_000);

  it.each([
    ["QuarantinedOnDemand", "open a support request before anybody restarts"],
    ["TooManyDeletes", "restore assignments, objects or scope before any restart"],
  ])("does not restart what somebody has to decide about first: %s", async (reason, says) => {
    world.instead = ["EncounteredEscrowProportionThreshold", reason];
    await play(await world.app.chat("engineer"), [
      [
        "Why is Maria Santos not in DocuSign?",
        { says, not: "Restart provisioning", buttons: ["Test the saved credentials"] },
      ],
      ["would a restart help?", { says }],
      ["restart it", { says: "not what this calls for", buttons: ["Test the saved credentials"] }],
    ]);
    expect(world.sent).toEqual([]);
  });

  it("tests the saved credentials without asking for any", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      ["Why is Noah Jensen not in Workplace?", { buttons: ["Test the saved credentials"] }],
      ["[Test the saved credentials]", { says: "I neither see them nor ask for any" }],
    ]);
    await engineer.tap("Do it now");
    const told = said(await hears(engineer, "are refused"));
    expect(told).toContain("WorkplaceInvalidCredentials");
    expect(world.sent).toEqual(["POST validateCredentials"]);
  }, 60_000);

  it("shows the old assignment and makes the same again", async () => {
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      [farid, { buttons: ["Remove and recreate the assignment"] }],
      [
        "[Remove and recreate the assignment]",
        {
          says: /removed and made again with the same role[^]*The assignment now: role User, since/,
        },
      ],
    ]);
    await engineer.tap("Do it now");
    await hears(engineer, "Done: Remove and recreate the assignment");
    expect(world.sent.map((one) => one.split(" ")[0])).toEqual(["DELETE", "POST"]);
    // The new record waits for the next cycle: on demand it counts at once.
    await world.clock.hurry(() => hears(engineer, "It shows in Atlassian Cloud:"));
    await engineer.say(farid);
    await engineer.press("Provision on demand");
    await engineer.tap("Do it now");
    await hears(engineer, "The service reports success for Farid Haddad");
  }, 60_000);

  it("gives an assignment back that could not be made again at once", async () => {
    const engineer = await world.app.chat("engineer");
    world.trouble = (method, path) =>
      method === "POST" && path.endsWith("appRoleAssignedTo")
        ? Response.json(
            { error: { code: "Request_BadRequest", message: "not now" } },
            { status: 400 },
          )
        : undefined;
    await engineer.say(farid);
    await engineer.press("Remove and recreate the assignment");
    await engineer.tap("Do it now");
    expect(said(await hears(engineer, "could not make it again yet"))).toContain(
      "By hand: Entra ID",
    );
    await world.app.restart();
  }, 60_000);
});

/** Farid's assignment is ninety days old. */
const month = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });
const assigned = `Assigned since ${month.format(Date.now() - 90 * 24 * 60 * 60_000)}`;

describe("a look right after a fix", () => {
  it.each([
    ["Why is Liam Murphy not in Zoom?", "Start provisioning", /Switched off/],
    ["Why is Maria Santos not in DocuSign?", "Restart provisioning", /quarantine \(job/],
    [farid, "Remove and recreate the assignment", assigned],
    [jonas, "Provision on demand", /On its way/],
  ])(
    "%s: shows what holds since, to everybody",
    async (question, button, before) => {
      const engineer = await world.app.chat("engineer");
      const helpdesk = await world.app.chat("helpdesk");
      expect(said(await helpdesk.say(question))).toMatch(before);
      expect(said(await engineer.say(question))).toMatch(before);
      await engineer.press(button);
      await engineer.tap("Do it now");
      await hears(engineer, "I watch the log");
      expect(said(await engineer.say("check again"))).not.toMatch(before);
      expect(said(await helpdesk.say(question))).not.toMatch(before);
    },
    30_000,
  );
});

it("a job that was just started waits for its cycle, and is not called broken", async () => {
  const engineer = await world.app.chat("engineer");
  const liam = "Why is Liam Murphy not in Zoom?";
  await engineer.say(liam);
  await engineer.press("Start provisioning");
  await engineer.tap("Do it now");
  await hears(engineer, "I watch the log");
  world.clock.moveOn(50_000);
  const answer = said(await engineer.say(liam));
  expect(answer).toMatch(/The job was started, or began a cycle, at \d\d:\d\d/);
  expect(answer).not.toMatch(/Cycles do not end|expired/);
}, 30_000);

describe("what can go wrong", () => {
  const ways: readonly (readonly [string, Trouble, RegExp])[] = [
    [
      "a permission is missing",
      () => Response.json({ error: { code: "Authorization_RequestDenied" } }, { status: 403 }),
      /Synchronization\.ReadWrite\.All or the role for it is missing\. By hand: Entra ID/,
    ],
    [
      "Graph is busy",
      () => new Response("", { status: 429, headers: { "retry-after": "7" } }),
      /busy, so nothing was changed\. Try again in 7 seconds/,
    ],
    ["no answer comes", () => "lost", /do not know whether it went through/],
    [
      "the service breaks down",
      () => Response.json({ error: { code: "InternalServerError" } }, { status: 500 }),
      /do not know whether it went through/,
    ],
  ];
  it.each(ways)(
    "%s: it is said, and nothing is sent twice",
    async (_, answer, says) => {
      const engineer = await world.app.chat("engineer");
      world.trouble = answer;
      await engineer.say(jonas);
      await engineer.press("Provision on demand");
      await engineer.tap("Do it now");
      const told = await engineer.until((messages) => says.test(said(messages)));
      expect(said(told)).toMatch(says);
      expect(world.sent).toEqual(["POST provisionOnDemand"]);
    },
    60_000,
  );
});
