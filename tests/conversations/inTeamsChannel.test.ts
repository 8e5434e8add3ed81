import { startApp } from "../builders/chat";
import { movableClock } from "../builders/movableClock";
import { type ProductionApp, startProduction, type TeamsPerson, wordsOf } from "../builders/teams";

const channel = "19:engineers@thread.tacv2";
const question = "why am I not in ServiceNow?";

let app: ProductionApp;
let clock: ReturnType<typeof movableClock>;

async function start(env: Record<string, string> = {}): Promise<void> {
  clock = movableClock();
  app = await startProduction(
    { follow: { clock, everyMs: 50 }, graphClock: clock },
    { ENGINEERS_CHANNEL: channel, FIXES: "app", ...env },
  );
}
afterEach(() => app.stop());

const threads = (): string[] =>
  [...app.service.rooms.keys()].filter((id) => id.includes("messageid"));

/** What the bot wrote in a conversation, as soon as it is as wanted. */
async function hears(conversation: string | undefined, words: RegExp): Promise<string> {
  const look = (): string => wordsOf(app.service.said(conversation ?? threads()[0] ?? ""));
  for (let count = 0; count < 200 && !words.test(look()); count++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(look()).toMatch(words);
  return look();
}

interface Card {
  readonly actions?: readonly { readonly title: string; readonly data?: unknown }[];
}

/** The titles on the card at the head of a thread. */
const offered = (thread: string): string[] =>
  cardsOf(thread)[0]?.actions?.map(({ title }) => title) ?? [];
const cardsOf = (conversation: string): Card[] =>
  app.service
    .said(conversation)
    .flatMap(({ attachments = [] }) => attachments.map(({ content }) => content as Card));

/** The card at the head of a thread offers this, as soon as it was put in place. */
async function offers(thread: string, ...titles: string[]): Promise<void> {
  const isSo = (): boolean => titles.every((title) => offered(thread).includes(title));
  for (let count = 0; count < 200 && !isSo(); count++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(offered(thread)).toEqual(expect.arrayContaining(titles));
}

/** Presses the newest button of that title. */
async function press(who: TeamsPerson, title: string, conversation = who.chat): Promise<void> {
  const actions = cardsOf(conversation).flatMap((card) => card.actions ?? []);
  const button = actions.findLast((one) => one.title === title);
  if (button === undefined) throw new Error(`no button ${title}`);
  expect(await who.post({ value: button.data }, conversation)).toBe(200);
}

/** Somebody asks for a human; returns the thread of the case. */
async function open(person: TeamsPerson): Promise<string> {
  const before = new Set(threads());
  await person.say(question);
  await person.say("talk to a person");
  await press(person, "Send");
  for (let count = 0; count < 200 && threads().length === before.size; count++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return threads().find((id) => !before.has(id)) ?? "no thread";
}

const jonas = () => app.person("employee", "Jonas Weber");

it("the whole loop: question, case, taken, fixed, seen in the log, told, resolved", async () => {
  await start();
  app.service.open(channel, "channel");
  const person = jonas();
  const [priya] = [app.person("engineer", "Priya Raman")];
  const thread = await open(person);
  expect(await hears(thread, /Case 1001/)).toContain("Jonas Weber · ServiceNow");
  await offers(thread, "Take", "Show transcript");

  await press(priya, "Take", thread);
  await hears(thread, /Priya Raman took case 1001/);
  await hears(person.chat, /Priya Raman has your case 1001 now/);
  // The one card is kept as the case stands: no second one is there.
  await offers(thread, "Resolve", "Hand back");
  expect(cardsOf(thread)).toHaveLength(1);

  expect(await person.post({ text: "since Monday, by the way" })).toBe(200);
  await hears(thread, /Jonas Weber: since Monday, by the way/);
  expect(await priya.post({ text: "I provision you now" }, thread)).toBe(200);
  await hears(person.chat, /Priya Raman: I provision you now/);

  await press(priya, "Provision on demand", thread);
  await hears(thread, /It is no dry run: it writes/);
  await press(priya, "Do it now", thread);
  await hears(thread, /The service reports success/);
  await hears(person.chat, /has done something about it in ServiceNow/);
  await clock.hurry(() => hears(thread, /Good news about Jonas Weber in ServiceNow/));
  await hears(person.chat, /it has worked in ServiceNow/);

  await press(priya, "Resolve", thread);
  await hears(person.chat, /Is it solved for you\?/);
  await press(person, "Yes, solved");
  await hears(person.chat, /How was the help/);
  await offers(thread, "Reopen", "Show transcript");
  expect(threads()).toEqual([thread]);
}, 60_000);

it("a reply in the thread takes an open case, and goes to the person", async () => {
  await start();
  app.service.open(channel, "channel");
  const person = jonas();
  const thread = await open(person);
  await hears(thread, /Case 1001/);
  await app.person("engineer", "Priya Raman").post({ text: "I have a look" }, thread);
  expect(
    await hears(person.chat, /Priya Raman has your case[\s\S]*Priya Raman: I have a look/),
  ).toContain("1001");
});

it("nobody but the owner writes to the person, and nobody but engineers does anything", async () => {
  await start();
  app.service.open(channel, "channel");
  const person = jonas();
  const thread = await open(person);
  await hears(thread, /Case 1001/);
  const harriet = app.person("helpdesk");
  await harriet.post({ text: "Let me answer" }, thread);
  await hears(thread, /That is not yours to do/);
  await press(harriet, "Take", thread);
  const [one, other] = app.graph.people.filter(({ role }) => role === "engineer");
  await press(app.person("engineer", one!.displayName), "Take", thread);
  await hears(thread, new RegExp(`${one!.displayName} took case 1001`));
  await app.person("engineer", other!.displayName).post({ text: "Me too" }, thread);
  await hears(thread, new RegExp(`${one!.displayName} has case 1001, so I changed nothing`));
  expect(wordsOf(app.service.said(person.chat))).not.toMatch(/Me too|Let me answer/);
});

it("waits until the app is in the team: the case is worked meanwhile, and its thread comes then", async () => {
  await start();
  const person = jonas();
  const priya = app.person("engineer", "Priya Raman");
  await priya.say("hello");
  await person.say(question);
  await person.say("talk to a person");
  await press(person, "Send");
  await hears(priya.chat, /A new case/);
  await press(priya, "Take");
  await hears(person.chat, /Priya Raman has your case 1001 now/);
  expect(threads()).toEqual([]);
  app.service.open(channel, "channel");
  await hears(undefined, /Case 1001[\s\S]*Taken by Priya Raman/);
  expect(threads()).toHaveLength(1);
}, 40_000);

it("each case has a thread, also after a restart", async () => {
  await start();
  app.service.open(channel, "channel");
  const first = await open(jonas());
  await hears(first, /Case 1001/);
  await app.restart();
  const priya = app.person("engineer", "Priya Raman");
  await press(priya, "Take", first);
  await hears(first, /Priya Raman took case 1001/);
  const second = await open(app.person("employee", "Ben Carter"));
  expect(second).not.toBe(first);
  await hears(second, /Case 1002/);
});

it("what people say to each other in a channel is not the bot's", async () => {
  await start();
  app.service.open(channel, "channel");
  const priya = app.person("engineer", "Priya Raman");
  expect(await priya.post({ text: "lunch?" }, channel)).toBe(200);
  expect(app.service.said(channel)).toEqual([]);
  expect(wordsOf(await priya.say("help", channel))).toMatch(/^Mention me with a question/);
});

it("a file from Teams goes on as its address, without what could be a token; nothing is fetched", async () => {
  await start();
  app.service.open(channel, "channel");
  const person = jonas();
  const info = "application/vnd.microsoft.teams.file.download.info";
  const share = "https://contoso-my.sharepoint.com/personal/jonas/Documents/log.txt";
  const log = { contentType: info, contentUrl: `${share}?tempauth=CANARY`, name: "log.txt" };
  const picture = { contentType: "image/png", contentUrl: `${app.service.url}v3/attachments/1` };
  expect(await person.post({ text: "", attachments: [log] })).toBe(200);
  await hears(person.chat, /A file goes to the engineer who works on your case/);
  const thread = await open(person);
  await hears(thread, /Case 1001/);
  await press(app.person("engineer", "Priya Raman"), "Take", thread);
  await hears(person.chat, /Priya Raman has your case/);
  expect(await person.post({ text: "this one", attachments: [log, picture] })).toBe(200);
  const heard = await hears(thread, /Jonas Weber: this one\nFile: log\.txt https/);
  expect(heard).toContain(`File: log.txt ${share}`);
  expect(heard).not.toMatch(/CANARY|v3\/attachments/);
  await hears(person.chat, /A picture inside a message can be opened by nobody else/);
});

it("a picture in the thread goes nowhere, and its sender is told; a note beside one stays a note", async () => {
  await start();
  app.service.open(channel, "channel");
  const person = jonas();
  const priya = app.person("engineer", "Priya Raman");
  const thread = await open(person);
  await hears(thread, /Case 1001/);
  await press(priya, "Take", thread);
  await hears(person.chat, /Priya Raman has your case/);
  const attachments = [
    { contentType: "image/png", contentUrl: `${app.service.url}v3/attachments/1` },
  ];
  expect(await priya.post({ text: "", attachments }, thread)).toBe(200);
  await hears(thread, /A picture inside a message can be opened by nobody else/);
  expect(await priya.post({ text: "note: she must not know", attachments }, thread)).toBe(200);
  await hears(thread, /about the case, so the file beside it was not passed on/);
  expect(await priya.post({ text: "I look at it" }, thread)).toBe(200);
  expect(await hears(person.chat, /I look at it/)).not.toMatch(/must not know|note/);
});

it("a command in the thread is about its case, and a note is for engineers", async () => {
  await start();
  app.service.open(channel, "channel");
  const person = jonas();
  const priya = app.person("engineer", "Priya Raman");
  const thread = await open(person);
  await hears(thread, /Case 1001/);
  await priya.post({ text: "note: the filter looks odd" }, thread);
  await hears(thread, /Note of Priya Raman on case 1001: the filter looks odd/);
  await priya.say("case 1001", thread);
  await hears(thread, /Jonas Weber · ServiceNow: Open since/);
  await priya.say("help", thread);
  await hears(thread, /“cases” lists them/);
  expect(cardsOf(thread)).toHaveLength(1);
  expect(wordsOf(app.service.said(person.chat))).not.toContain("filter looks odd");
});

it("a command about somebody else's case leaves the one of the thread as it is", async () => {
  await start();
  app.service.open(channel, "channel");
  const first = await open(jonas());
  const second = await open(app.person("employee", "Maria Santos"));
  await hears(second, /Case 1002/);
  const priya = app.person("engineer", "Priya Raman");
  await press(priya, "Take", first);
  await hears(first, /Priya Raman took case 1001/);
  await priya.post({ text: "take the case of Maria Santos" }, first);
  await hears(second, /Priya Raman took case 1002/);
  await priya.post({ text: "close the case of Maria Santos" }, first);
  await offers(second, "Reopen");
  await offers(first, "Resolve", "Hand back");
  expect(threads()).toEqual([first, second]);
}, 60_000);

it("a name of the product's own leads nobody into a case's conversation", async () => {
  await start();
  const local = await startApp();
  const forged = {
    ...{ type: "message", id: "1", text: "hello", channelId: "caseThread" },
    ...{ from: { id: "x" }, conversation: { id: "case-1001" }, serviceUrl: "http://127.0.0.1:9" },
  };
  const response = await fetch(new URL("/api/messages", local.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(forged),
  });
  expect(response.status).toBe(403);
  await local.stop();
});

describe("office hours and routes", () => {
  /** One hour of the day after tomorrow, so that nobody is there now. */
  const opens = new Date(Date.now() + 2 * 86_400_000);
  const day = opens.toLocaleDateString("en-US", { weekday: "short", timeZone: "UTC" });
  const hours = `${day} 08:00-09:00 UTC`;
  const hrChannel = "19:hr@thread.tacv2";
  const routes = [{ applications: ["ServiceNow"], channel: hrChannel, hours }];

  it("the person is told from when on somebody is there, and the case goes to its channel", async () => {
    await start({ CASE_ROUTES: JSON.stringify(routes) });
    app.service.open(hrChannel, "channel");
    const person = jonas();
    const thread = await open(person);
    expect(thread).toContain(hrChannel);
    const told = await hears(person.chat, /somebody is there from/);
    expect(told).toMatch(/Case 1001 is with the engineers\. I stay quiet/);
    expect(told).toContain(`${opens.getUTCDate()}`);
    expect(told).toMatch(/from .*08:00 UTC on/);
    expect(wordsOf(await person.say("status"))).toMatch(/somebody is there from/);
    // Whoever comes in all the same may take it; then nobody waits.
    await press(app.person("engineer", "Priya Raman"), "Take", thread);
    await hears(person.chat, /Priya Raman has your case/);
    expect(wordsOf(await person.say("status"))).not.toMatch(/somebody is there from/);
  });

  it("all else goes where all cases go, at any time", async () => {
    await start({ CASE_ROUTES: JSON.stringify(routes) });
    app.service.open(channel, "channel");
    const ben = app.person("employee", "Ben Carter");
    await ben.say("talk to a person");
    await press(ben, "Send");
    expect(await hears(ben.chat, /They usually answer within/)).not.toMatch(/office hours/);
    await hears(undefined, /Case 1001/);
    expect(threads()[0]).toContain(channel);
  });
});
