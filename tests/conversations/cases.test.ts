import { type Chat, type Reply, type RunningApp, said, startApp } from "../builders/chat";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Case {
  readonly caseId: string;
  readonly number: number;
  readonly state: string;
}

/** What is said about cases, newest last. */
const casesIn = (messages: readonly Reply[]): Case[] =>
  messages
    .flatMap(({ entities = [] }) => entities)
    .filter(({ type }) => type === "case") as unknown as Case[];

/** Asks for a person and sends the case. */
async function escalate(chat: Chat): Promise<Case> {
  await chat.say("talk to a person");
  const [opened] = casesIn(await chat.press("Send"));
  if (opened === undefined) throw new Error("no case");
  return opened;
}

/** Waits until a conversation was told that a case is in a state; its messages about it. */
const told = (chat: Chat, number: number, state: string): Promise<Reply[]> =>
  chat.until((messages) =>
    casesIn(messages).some((one) => one.number === number && one.state === state),
  );

const hears = (chat: Chat, words: string): Promise<Reply[]> =>
  chat.until((messages) => said(messages).includes(words));

const actionsOf = (messages: readonly Reply[], caseId: string): string[] =>
  messages.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ content }) =>
      (content.actions ?? [])
        .filter(({ data }) => (data as { card?: string }).card === caseId)
        .map(({ title }) => title),
    ),
  );

describe("a case from question to end", () => {
  it("is taken, talked about and resolved, and the bot is back", async () => {
    const engineer = await app.chat("engineer");
    const person = await app.chat("employee", "Audrey Oliver");
    await person.say("why am I not in Salesforce?");
    await person.say("my password: hunter2-CANARY does not work there");
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
