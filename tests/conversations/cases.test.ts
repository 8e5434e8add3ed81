import { type Chat, type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { casesIn, engineerOf, escalate, hears, takenCase, told } from "./caseTalk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const actionsOf = (messages: readonly Reply[], caseId: string): string[] =>
  messages.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ content }) =>
      (content.actions ?? [])
        .filter(({ data }) => (data as { card?: string }).card === caseId)
        .map(({ title }) => title),
    ),
  );

describe("a case from question to end", () => {
  it("is read by each engineer in the own language, whatever language it was asked in", async () => {
    const [english, german] = [
      await app.chat("engineer"),
      await app.chat("engineer", undefined, "de"),
    ];
    const person = await app.chat("employee", "Audrey Oliver", "ja-JP");
    await person.say("なぜ私はSalesforceにいないのですか？");
    await person.say("担当者と話したい");
    const [opened] = casesIn(await person.press("送信"));
    const { number } = opened!;
    const inEnglish = (await told(english, number, "open")).at(-1)?.text;
    const inGerman = (await told(german, number, "open")).at(-1)?.text;
    expect(inEnglish).toMatch(
      /is outside the scoping filter "Sales only"[^]*Why:\n- department EQUALS "Sales"/,
    );
    expect(inGerman).toMatch(/liegt außerhalb[^]*„Sales only“[^]*department EQUALS „Sales“/);
    expect(inGerman).not.toMatch(/outside the scoping filter|but it is/);
    await german.say(`case ${number}`);
    expect(said(await german.all())).not.toMatch(/outside the scoping filter/);
  });

  it("is taken, talked about and resolved, and the bot is back", async () => {
    const engineer = await app.chat("engineer");
    const person = await app.chat("employee", "Audrey Oliver");
    await person.say("why am I not in Salesforce?");
    await person.say("my password: hunter2-CANARY does not work there");
    await person.press("Check again");
    expect(said(await person.say("talk to a person"))).toMatch(
      /They will see:[^]*- what was tried already \(1\)/,
    );
    const { number, caseId, state } = await escalate(person);
    expect(state).toBe("open");

    const card = (await told(engineer, number, "open")).at(-1);
    expect(card?.text).toMatch(/Audrey Oliver · Salesforce/);
    expect(card?.text).toMatch(/Marketing/);
    expect(card?.text).not.toContain("CANARY");
    expect(actionsOf([card!], caseId)).toEqual(["Take", "Show transcript"]);

    await engineer.tap("Take");
    const shown = await told(engineer, number, "taken");
    expect(shown.at(-1)?.text).toContain("You have case");
    // The history keeps one card of the case.
    expect(actionsOf(shown, caseId)).toEqual(["Resolve", "Hand back", "Show transcript"]);
    expect(said(await told(person, number, "taken"))).toMatch(/has your case \d+ now/);

    const before = (await person.all()).length;
    await person.tell("why am I not in Salesforce? It is urgent.");
    expect(said(await hears(engineer, "It is urgent."))).toMatch(
      /Audrey Oliver: why am I not in Salesforce\? It is urgent\./,
    );
    await engineer.tell("I look at it.\nOne moment.");
    await hears(person, "I look at it.\nOne moment.");
    // Nothing but the person's own words and the engineer's.
    expect(await person.all()).toHaveLength(before + 2);
    expect(said(await person.say("password: second-CANARY1"))).toContain("hidden before it");
    expect(said(await hears(engineer, "password: [hidden]"))).not.toContain("second-CANARY1");
    expect(said(await person.say("status"))).toContain("has your case");

    await engineer.tap("Resolve");
    await told(person, number, "resolved");
    expect(said(await person.press("Yes, solved"))).toContain("How was the help");
    expect(said(await person.press("5"))).toContain("Thank you");
    await hears(engineer, "5 of 5");
    expect(said(await person.say("why am I not in Salesforce?"))).toContain("Salesforce");
    expect(said(await engineer.say("why is Audrey Oliver not in Salesforce?"))).toContain(
      "Salesforce",
    );
  }, 60_000);
});

const press = (chat: Chat, action: string, card: string) =>
  chat.post({ type: "message", value: { action, card } });

describe("who may do what", () => {
  it("is harmless when an employee forges an engineer's buttons, for any case", async () => {
    const person = await app.chat("employee", "Ben Carter");
    const other = await app.chat("employee", "Olivia Brown");
    const { caseId, number } = await escalate(person);
    for (const action of [
      "caseTake",
      "caseResolve",
      "caseHandBack",
      "caseTranscript",
      "caseShow",
    ]) {
      const own = (await press(person, action, caseId)).replies;
      expect(said(own)).not.toMatch(/\btook\b|You have case|Conversation before/);
      expect(casesIn(own).every(({ state }) => state === "open")).toBe(true);
      for (const card of [caseId, "case-9999"])
        expect(said((await press(other, action, card)).replies)).toMatch(/I changed nothing/);
    }
    for (const action of ["caseWithdraw", "caseJoin", "caseNotSolved", "caseReopen"])
      expect(casesIn((await press(other, action, caseId)).replies)).toEqual([]);
    expect(said(await person.say("status"))).toContain(`Case ${number} is open`);
  }, 60_000);

  it("shows the present state when an old card is pressed, and changes nothing", async () => {
    const [one, two] = [await engineerOf(app, 0), await engineerOf(app, 1)];
    const person = await app.chat("employee", "Jonas Weber");
    const { caseId, number } = await takenCase(person, one);
    await told(two, number, "taken");
    await two.post({ type: "message", value: { action: "caseTake", card: caseId } });
    const { displayName } = app.tenant.personas.find(({ role }) => role === "engineer")!;
    // Who was too late reads who has it, not only on the card.
    expect(said(await hears(two, `${displayName} has case ${number}, so I`))).toMatch(/Taken by/);
    const before = (await one.until(() => true)).length;
    await one.tell(`take ${number}`);
    await one.until((all) => all.length > before);
    await hears(one, `You have case ${number} now`);
    await two.tell("for nobody, since I do not have the case");
    await one.tell("from the owner");
    expect(said(await hears(person, "from the owner"))).not.toContain("for nobody");
    await one.tap("Hand back");
    await told(two, number, "open");
    await two.tap("Take");
    expect(said(await hears(person, "Your case"))).toMatch(/is open again/);
    await hears(two, `You have case ${number}`);
    await one.tell("too late");
    await two.tell("from the next owner");
    expect(said(await hears(person, "from the next owner"))).not.toContain("too late");
    await two.tap("Resolve");
    await told(person, number, "resolved");
    await one.tell(`hand back ${number}`);
    await hears(one, `Case ${number} does not stand so that this could be done (Resolved:`);
  }, 90_000);
});

describe("an engineer's commands", () => {
  it("list, show, note, pass on, and are never passed to the person", async () => {
    const [one, two] = [await engineerOf(app, 0), await engineerOf(app, 1)];
    const [first, second] = app.tenant.personas.filter(({ role }) => role === "engineer");
    const person = await app.chat("employee", "Ben Carter");
    const { number } = await takenCase(person, one);
    const before = await person.all();
    expect(said(await one.say("cases"))).toMatch(new RegExp(`Case ${number} · Ben Carter`));
    expect(said(await one.say("my cases"))).toContain(`Case ${number}`);
    expect(said(await two.say("my cases"))).toBe("You have no case.");
    expect(said(await one.say(`case ${number}`))).toContain("Taken by");
    expect(said(await one.say("note: token=canary-note-1 asked the owner"))).toContain("Noted");
    expect(said(await one.say("help"))).toContain("“my cases”");
    expect(said(await one.say("bot: why is Audrey Oliver not in Salesforce?"))).toContain(
      "Salesforce",
    );
    expect(said(await one.press("Show transcript"))).toMatch(/\(note\): token=\[hidden\]/);
    await one.tell("transfer to Nobody Here");
    await hears(one, "No engineer called “Nobody Here”");
    expect(await person.all()).toEqual(before);
    await one.tell(`transfer to ${second!.displayName}`);
    await hears(two, `You have case ${number} now`);
    await hears(person, "passed it on");
    await two.tell("I go on with it");
    await hears(person, "I go on with it");
    await two.tap("Resolve");
    await told(person, number, "resolved");
    // The history is whole: who, when, from where to where.
    const history = said(await two.press("Show transcript"));
    const [erik, priya] = [first!.displayName, second!.displayName];
    for (const [by, what] of [
      ["Ben Carter", "asked for an engineer."],
      [erik, `took case ${number}. (open → taken)`],
      [erik, `passed case ${number} on to ${priya}. (taken → taken)`],
      [priya, `resolved case ${number}. (taken → resolved)`],
    ] as const)
      expect(history).toContain(` UTC: ${by} ${what}`);
  }, 90_000);

  it("name the case when there are several", async () => {
    const engineer = await engineerOf(app, 0);
    const people = [
      await app.chat("employee", "Ben Carter"),
      await app.chat("employee", "Jonas Weber"),
    ] as const;
    const cases = [await takenCase(people[0], engineer), await takenCase(people[1], engineer)];
    const [first, second] = cases.map(({ number }) => number) as [number, number];
    expect(said(await engineer.say("which one do I mean?"))).toContain("several cases");
    expect(said(await engineer.say("hand back"))).toMatch(
      new RegExp(
        `Which case\\?.*Hand back ${second}\\n- Case ${second} · .*\\n- Case ${first} · [^]*\\n- Case ${second}\\n- Case ${first}`,
      ),
    );
    await engineer.tell(`#${second} for the second`);
    await engineer.tell(`#${first} for the first`);
    expect(said(await hears(people[1], "for the second"))).not.toMatch(/for the first|#\d/);
    expect(said(await hears(people[0], "for the first"))).not.toContain("for the second");
    await people[0].tell("thank you");
    await hears(engineer, `#${first} Ben Carter: thank you`);
    for (const { caseId } of cases) await press(engineer, "caseResolve", caseId);
  }, 90_000);
});

describe("the person", () => {
  it("says that it is not solved, and the former owner is asked first", async () => {
    const [one, two] = [await engineerOf(app, 0), await engineerOf(app, 1)];
    const person = await app.chat("employee", "Jonas Weber");
    const { number } = await takenCase(person, one);
    await one.tap("Resolve");
    await told(person, number, "resolved");
    await told(two, number, "resolved");
    const before = await two.all();
    await person.tap("No, not solved");
    expect(said(await hears(one, "you are asked first"))).toMatch(/had it last/);
    await hears(person, "is asked first");
    // The others are not, for ten minutes.
    expect(await two.all()).toEqual(before);
    await one.tap("Take");
    await hears(one, `You have case ${number} now`);
    await one.tap("Resolve");
    await hears(person, "has resolved");
  }, 60_000);

  it("withdraws a case after one question, also while it is taken", async () => {
    const engineer = await engineerOf(app, 0);
    const person = await app.chat("employee", "Ben Carter");
    const { number } = await takenCase(person, engineer);
    expect(said(await person.say("cancel"))).toContain(`Withdraw case ${number}?`);
    expect(said(await person.press("No, keep it"))).toContain("stays as it is");
    await person.say("cancel");
    await person.tell("yes");
    await told(person, number, "withdrawn");
    await told(engineer, number, "withdrawn");
    expect(said(await person.say("why am I not in Fabrikam Expenses?"))).toContain("Fabrikam");
  }, 60_000);

  it("is told of the open case in a second window, and may go on there", async () => {
    const engineer = await engineerOf(app, 0);
    const first = await app.chat("employee", "Olivia Brown");
    const { number } = await takenCase(first, engineer);
    const second = await app.chat("employee", "Olivia Brown");
    await hears(second, `You have case ${number}`);
    expect(said(await second.say("talk to a person"))).toContain(`You have case ${number} already`);
    await second.tap("Join case");
    await hears(second, `You go on with case ${number} here`);
    await hears(first, "in another window");
    await second.tell("from the second window");
    await hears(engineer, "from the second window");
    await engineer.tell("to the second window");
    expect(said(await hears(second, "to the second window"))).not.toBe("");
    expect(said(await first.all())).not.toContain("to the second window");
    await engineer.tap("Resolve");
    await told(second, number, "resolved");
  }, 60_000);
});

it("survives a restart between any two steps", async () => {
  const engineer = await engineerOf(app, 0);
  const person = await app.chat("employee", "Audrey Oliver");
  const { number } = await escalate(person);
  await app.restart();
  await told(engineer, number, "open");
  await engineer.tap("Take");
  await told(person, number, "taken");
  await app.restart();
  await person.tell("are you there?");
  await hears(engineer, "Audrey Oliver: are you there?");
  await app.restart();
  await engineer.tell("yes");
  const heard = said(await hears(person, ": yes"));
  expect(heard.split(": yes")).toHaveLength(2);
  await engineer.tap("Resolve");
  await told(person, number, "resolved");
}, 60_000);
