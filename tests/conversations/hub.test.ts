import { type Activity, EventFactory, TurnContext } from "botbuilder";

import { type HubPerson, personAt } from "../builders/hub";
import { type ProductionApp, startProduction, wordsOf } from "../builders/teams";

const channel = "19:engineers@thread.tacv2";
const hub = "contactcentre";

let app: ProductionApp;
let later = 0;

beforeAll(async () => {
  const cases = { clock: { now: () => Date.now() + later }, everyMs: 50 };
  app = await startProduction({ cases }, { ENGINEERS_CHANNEL: channel, HANDOFF_CHANNELS: hub });
  app.service.open(channel, "channel");
  // Where Teams is reached, it says with the first activity.
  await app.person("engineer", "Priya Raman").say("hello");
});
beforeEach(() => {
  later = 0;
});
afterAll(() => app.stop());

/** What the engineers read: in their channel's threads and in the chat of one of them. */
const engineersRead = (): string =>
  [...app.service.rooms.keys()]
    .filter((id) => id.includes("messageid"))
    .map((id) => wordsOf(app.service.said(id)))
    .join("\n");
async function engineersHear(words: RegExp): Promise<string> {
  for (let look = 0; look < 200 && !words.test(engineersRead()); look++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(engineersRead()).toMatch(words);
  return engineersRead();
}

/** Somebody at the hub has a case; resolves with its number once the hub was asked. */
async function openCase(person: HubPerson, ...before: string[]): Promise<number> {
  for (const text of [...before, "talk to a person"]) await person.post({ text });
  await person.press("Send");
  const told = await person.hears(/Case \d+ is (open|with)/);
  return Number(/Case (\d+) is (?:open|with)/.exec(told)?.[1]);
}

it("the people of the hub are asked with what the person shared, and the case is theirs", async () => {
  const person = personAt(app, hub);
  const secret = "my password is Canary-Hunter2";
  const number = await openCase(person, "my account is missing in Salesforce", secret);
  await person.hears(/I have asked the team of this chat to take over/);
  const [event] = await person.asked(1);
  const text = "my account is missing in Salesforce";
  const asked: unknown = expect.objectContaining({ type: "message", text });
  expect(event).toMatchObject({
    type: "event",
    name: "handoff.initiate",
    conversation: person.conversation,
    value: { caseId: `case-${number}`, number, locale: "en-US", summary: [] },
    attachments: [
      {
        contentType: "application/json",
        name: "Transcript",
        content: {
          activities: expect.arrayContaining([asked]) as unknown,
        },
      },
    ],
  });
  expect(JSON.stringify(event)).not.toMatch(/Canary/);

  expect(await person.says("accepted")).toBe(200);
  await person.hears(/The team of this chat has your case \d+ now/);
  const before = app.service.said(person.conversation).length;
  expect(await person.post({ text: "thank you for calling me" })).toBe(200);
  expect(app.service.said(person.conversation)).toHaveLength(before);
  await person.post({ text: "status" });
  await person.hears(/has your case[\s\S]*has your case/);

  expect(await person.says("completed")).toBe(200);
  await person.hears(/An engineer has resolved your case|an engineer has resolved your case/);
  await person.press("No, not solved");
  await person.hears(/asked the team of this chat once more/);
  expect(await person.asked(2)).toHaveLength(2);
  await person.says("accepted");
  await person.says("completed");
  await person.hears(/resolved your case[\s\S]*resolved your case/);
  await person.press("Yes, solved");
  await person.hears(/How was the help/);
  await person.post({ text: "9" });
  await person.hears(/How was the help[^]*How was the help/);
  await person.post({ text: "5" });
  await person.hears(/Thank you/);
  expect(await person.ended(0)).toEqual([]);
  // Nobody else was asked to look at it.
  expect(engineersRead()).not.toContain(`Case ${number}`);
});

it("what the hub does not want is the engineers', who write to the person all the same", async () => {
  const person = personAt(app, hub);
  const number = await openCase(person);
  expect(await person.says("failed")).toBe(200);
  await person.hears(/Nobody in the team of this chat could take over/);
  await engineersHear(new RegExp(`Case ${number}`));
  const priya = app.person("engineer", "Priya Raman");
  const thread = [...app.service.rooms.keys()].findLast((id) => id.includes("messageid"))!;
  expect(await priya.post({ text: "I have a look" }, thread)).toBe(200);
  await person.hears(/Priya Raman has your case[\s\S]*Priya Raman: I have a look/);
  // Too late, and none of the hub's business any more.
  await person.says("accepted");
  await person.says("completed");
  await person.post({ text: "it is about Salesforce" });
  await engineersHear(/Vera: it is about Salesforce/);
});

it("a case that the person withdraws is at its end for the hub, too, and once", async () => {
  const waiting = personAt(app, hub);
  const inHand = personAt(app, hub);
  await inHand.post({ text: "hello" });
  const numbers = [await openCase(waiting), await openCase(inHand)];
  await inHand.says("accepted");
  await inHand.hears(/has your case/);
  for (const [at, person] of [waiting, inHand].entries()) {
    const number = numbers[at]!;
    await person.post({ text: "cancel" });
    await person.press("Yes, withdraw it");
    await person.press("Yes, withdraw it");
    await person.hears(new RegExp(`Case ${number} is withdrawn`));
    const [end] = await person.ended(1);
    expect(end).toMatchObject({
      conversation: person.conversation,
      value: { state: "completed", caseId: `case-${number}`, number },
    });
    expect(end).not.toHaveProperty("attachments");
    // Too late: nobody has anything to do with it any more.
    for (const state of ["accepted", "completed", "failed"]) await person.says(state);
    await person.post({ text: "status" });
    await person.hears(new RegExp(`withdrawn[^]*Case ${number} is withdrawn`));
    expect(await person.ended(1)).toHaveLength(1);
    expect(await person.asked(0)).toHaveLength(1);
  }
});

it("a hub whose case an engineer takes is told that it is not its own any more", async () => {
  const person = personAt(app, hub);
  const number = await openCase(person);
  await person.asked(1);
  const priya = app.person("engineer", "Priya Raman");
  const shown = await priya.say(`case ${number}`);
  const { actions } = shown.at(-1)!.attachments![0]!.content as {
    actions: { title: string; data: unknown }[];
  };
  await priya.post({ value: actions.find(({ title }) => title === "Take")!.data });
  await person.hears(/Priya Raman has your case/);
  expect(await person.ended(1)).toMatchObject([{ value: { state: "failed", number } }]);
  await person.says("accepted");
  await priya.post({ text: "here I am" });
  await person.hears(/Priya Raman: here I am/);
  await priya.post({ text: "note: done" });
  await person.post({ text: "cancel" });
  await person.press("Yes, withdraw it");
  await person.hears(/is withdrawn/);
  expect(await person.ended(1)).toHaveLength(1);
});

it("a hub that took it and gives up leaves it to the engineers", async () => {
  const person = personAt(app, hub);
  const number = await openCase(person);
  await person.says("accepted");
  await person.hears(/has your case/);
  await person.says("failed");
  await person.hears(/is open again and offered to all engineers/);
  expect(await engineersHear(new RegExp(`Case ${number}`))).toContain("Open since");
  expect(await person.ended(0)).toEqual([]);
});

it("a hub that never answers loses it to the engineers after five minutes", async () => {
  const person = personAt(app, hub);
  const number = await openCase(person);
  later = 4 * 60_000;
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(engineersRead()).not.toContain(`Case ${number}`);
  later = 6 * 60_000;
  await person.hears(/Nobody in the team of this chat could take over/);
  await engineersHear(new RegExp(`Case ${number}`));
  expect(await person.ended(1)).toMatchObject([{ value: { state: "failed", number } }]);
  // It comes after all, before an engineer does: the case is its own again, and its end is one more.
  await person.says("accepted");
  await person.hears(/The team of this chat has your case/);
  await person.post({ text: "cancel" });
  await person.press("Yes, withdraw it");
  expect(await person.ended(2)).toMatchObject([{}, { value: { state: "completed", number } }]);
});

it("a hub that takes no events is as one that does not want it", async () => {
  const person = personAt(app, hub);
  await person.post({ text: "talk to a person" });
  app.service.refuseEvents(person.conversation);
  await person.press("Send");
  const told = await person.hears(/Nobody in the team of this chat could take over/);
  expect(told).toMatch(/Case \d+ is open[\s\S]*our engineers have your case/);
  await person.post({ text: "cancel" });
  await person.press("Yes, withdraw it");
  await person.hears(/is withdrawn/);
  expect(await person.ended(0)).toEqual([]);
});

it("what is no word of the hub on this case changes nothing", async () => {
  const [person, other, nobody] = [0, 1, 2].map(() => personAt(app, hub)) as [
    HubPerson,
    HubPerson,
    HubPerson,
  ];
  await other.post({ text: "hello" });
  await openCase(person);
  const rows: readonly (readonly [string, Promise<number>, number])[] = [
    ["an unknown state", person.says("typing"), 200],
    ["no state", person.says("", { value: "accepted" }), 200],
    ["another event", person.says("accepted", { name: "handoff.initiate" }), 200],
    ["an event of the product's own", person.says("accepted", { name: "handoffStatus" }), 200],
    ["Teams", person.says("accepted", { channelId: "msteams" }), 200],
    ["Direct Line", person.says("accepted", { channelId: "directline" }), 200],
    ["without a token", person.says("accepted", {}, ""), 401],
    ["another tenant", person.says("accepted", { channelData: { tenant: { id: "1" } } }), 403],
    ["a conversation without a case", other.says("accepted"), 200],
    ["a conversation that nobody knows", nobody.says("accepted"), 200],
  ];
  for (const [name, answered, status] of rows)
    expect([name, await answered]).toEqual([name, status]);
  await person.post({ text: "status" });
  await person.hears(/is open since [^;]+; nobody has taken it yet/);
  expect(await person.hears(/./)).not.toMatch(/has your case/);
  expect(await other.hears(/./)).not.toMatch(/case \d+/i);
  expect(app.service.said(nobody.conversation)).toEqual([]);
});

it("the hub's word counts only from where the channel proves it", async () => {
  const person = personAt(app, hub);
  await openCase(person);
  const unproven = jest.spyOn(console, "error").mockImplementation();
  expect(await person.says("accepted", { channelId: "of nobody" })).toBe(401);
  unproven.mockRestore();
  expect(await person.hears(/./)).not.toMatch(/has your case/);
});

it("is sent neither to Teams nor, with its transcript, to a browser", async () => {
  for (const channelId of ["msteams", "directline"]) {
    const person = personAt(app, channelId);
    const number = await openCase(person);
    await engineersHear(new RegExp(`Case ${number}`));
    expect(await person.asked(0)).toEqual([]);
  }
});

it("the event is shaped as the SDK makes it", async () => {
  const person = personAt(app, hub);
  await openCase(person, "hello");
  const [sent] = await person.asked(1);
  const conversation = { id: person.conversation, isGroup: false, conversationType: "", name: "" };
  const context = new TurnContext({} as never, {
    ...{ type: "message", id: "1", channelId: hub, serviceUrl: app.service.url, conversation },
    ...{ from: person.account, recipient: { id: "bot", name: "Bot" } },
  });
  const made: Partial<Activity> = EventFactory.createHandoffInitiation(
    context,
    {},
    {
      activities: [],
    },
  );
  const { name, type, attachments, relatesTo } = made;
  const shape = (one: object = {}): string[] => Object.keys(one).sort();
  expect(sent).toMatchObject({ name, type, value: {} });
  expect(shape(sent?.attachments?.[0])).toEqual(shape(attachments?.[0]));
  expect((sent as unknown as Partial<Activity>).relatesTo).toMatchObject({
    channelId: relatesTo?.channelId,
    serviceUrl: relatesTo?.serviceUrl,
    conversation: { id: relatesTo?.conversation.id },
    user: relatesTo?.user,
    bot: relatesTo?.bot,
  });
});
