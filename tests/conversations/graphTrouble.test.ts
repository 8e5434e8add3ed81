import { diagnosisOf, type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { play } from "./talk";

type Trouble = (url: string, proceed: () => Promise<Response>) => Promise<Response> | undefined;

let trouble: Trouble = () => undefined;
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({
    patienceMs: 1500,
    fetch: (input, init) =>
      trouble(input instanceof Request ? input.url : String(input), () => fetch(input, init)) ??
      fetch(input, init),
  });
});
afterAll(() => app.stop());
beforeEach(async () => {
  trouble = () => undefined;
  // A remembered answer would hide the trouble.
  await app.restart();
});

const answer = (status: number, body: string): Promise<Response> =>
  Promise.resolve(new Response(body, { status, headers: { "content-type": "application/json" } }));

const log = (url: string): boolean => url.includes("/auditLogs/");
const question = "Why is Grace Kim not in Salesforce?";

function titlesOf(replies: readonly Reply[]): string[] {
  const cards = replies.flatMap(({ attachments }) => attachments ?? []);
  return cards.flatMap(({ content }) => (content.actions ?? []).map(({ title }) => title));
}

describe("while Graph has trouble", () => {
  it("with the deleted users alone: that it could not look there is said", async () => {
    const chat = await app.chat("helpdesk");
    trouble = (url) => (url.includes("/deletedItems/") ? answer(403, "{}") : undefined);
    await play(chat, [
      ["Why is Tobias Lund not in Slack?", { says: /nobody called[^]*deleted users I could not/ }],
    ]);
    trouble = () => undefined;
    await play(chat, [["Tobias Lund", { user: "Tobias Lund", app: "Slack" }]]);
    expect.hasAssertions();
  });

  it.each<[string, Trouble]>([
    ["is down", () => Promise.reject(new TypeError("fetch failed"))],
    ["answers 503", () => answer(503, "")],
    ["answers a web page", () => answer(200, "<html>maintenance</html>")],
    ["answers another shape", () => answer(200, '{"value":"gone"}')],
  ])("and %s: says so, blames nobody, leads on", async (_, fault) => {
    const chat = await app.chat("helpdesk");
    trouble = fault;
    await chat.say(question);
    // The answer may follow "I am still looking": Graph is asked more than once.
    const replies = await chat.until((all) =>
      /could not look|could not read|no answer/i.test(said(all)),
    );
    expect(said(replies)).not.toMatch(/fetch failed|maintenance|TypeError|undefined/);
    expect(said(replies)).not.toMatch(/nobody called|not assigned|no log entry/i);
    expect(titlesOf(replies)).toEqual(
      expect.arrayContaining(["Check again", "Answer questions", "Talk to a person"]),
    );
    trouble = () => undefined;
    await play(chat, [["[Check again]", { cause: "alreadyInSync", user: "Grace Kim" }]]);
  });

  it.each<[string, Trouble]>([
    ["is down", (url) => (log(url) ? Promise.reject(new TypeError("fetch failed")) : undefined)],
    ["answers 500", (url) => (log(url) ? answer(500, "{}") : undefined)],
    ["answers a web page", (url) => (log(url) ? answer(200, "<html></html>") : undefined)],
  ])("and only the log %s: what else was read counts, and the rest is named", async (_, fault) => {
    const chat = await app.chat("helpdesk");
    trouble = fault;
    const replies = await chat.say(question);
    expect(said(replies)).toContain("the provisioning log: no answer");
    expect(diagnosisOf(replies)?.["certainty"]).not.toBe("confirmed");
    expect(titlesOf(replies)).toEqual(
      expect.arrayContaining(["Check again", "Answer questions", "Talk to a person"]),
    );
    trouble = () => undefined;
    await play(chat, [["[Check again]", { cause: "alreadyInSync" }]]);
  });

  it("and is slow and fails at last: an answer comes all the same, once", async () => {
    const chat = await app.chat("helpdesk");
    const audited = (await app.audit()).length;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    trouble = (url) => (log(url) ? held.then(() => answer(503, "")) : undefined);
    expect(said(await chat.say(question))).toContain("I am still looking Grace Kim up");
    release();
    const all = await chat.until((replies) =>
      said(replies).includes("provisioning log: no answer"),
    );
    expect(titlesOf(all)).toEqual(expect.arrayContaining(["Check again", "Answer questions"]));
    expect(await app.audit()).toHaveLength(audited + 1);
  });

  it("and takes long: says that it is still looking, and answers without being asked again", async () => {
    const chat = await app.chat("helpdesk");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    trouble = (url, proceed) => (log(url) ? held.then(proceed) : undefined);
    const first = await chat.say(question);
    expect(said(first)).toContain("I am still looking Grace Kim up in Salesforce");
    trouble = () => undefined;
    release();
    const all = await chat.until((replies) => diagnosisOf(replies) !== undefined);
    expect(diagnosisOf(all)).toMatchObject({ cause: "alreadyInSync" });
    expect(all.filter((one) => diagnosisOf([one]) !== undefined)).toHaveLength(1);
  });
});
