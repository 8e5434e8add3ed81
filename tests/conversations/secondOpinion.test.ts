import { type RunningApp, said, startApp } from "../builders/chat";
import { type Completion, completionOf, startChatCompletions } from "../builders/chatCompletions";
import { play } from "./talk";

const surely = (first: string): Completion => completionOf({ first, second: "none", sure: true });
let answer: Completion = surely("talk_to_human");
let service: Awaited<ReturnType<typeof startChatCompletions>>;
let app: RunningApp;
beforeAll(async () => {
  service = await startChatCompletions(() => answer);
  app = await startApp(
    {},
    { AZURE_OPENAI_ENDPOINT: service.url, AZURE_OPENAI_DEPLOYMENT: "small" },
  );
});
afterAll(async () => {
  await app.stop();
  await service.close();
});

const unclear = "can you look why the thing is broken for the new guy";

describe("where a model may be asked", () => {
  it("an unclear text is read with its help, and nobody's name goes there", async () => {
    await (await app.chat("helpdesk")).say("Audrey Oliver's thingy feels off over there");
    await play(await app.chat("helpdesk"), [
      [unclear, { says: "engineer", buttons: ["Send", "Cancel"] }],
    ]);
    const sent = service.requests.map(({ body }) => body.messages[1]?.content ?? "").join("\n");
    expect(sent).toContain("the new guy");
    expect(sent).not.toMatch(/audrey|oliver/i);
  });

  it("the answer to a guided question does not go there, one in own words to an open question does", async () => {
    await app.restart();
    app.tenant.withhold([
      "AuditLog.Read.All",
      "Synchronization.Read.All",
      "Synchronization.ReadWrite.All",
    ]);
    service.requests.length = 0;
    const guided = await app.chat("helpdesk");
    await play(guided, [
      ["Why is Grace Kim not in Salesforce?", { buttons: ["I don't know"] }],
      [unclear, { buttons: ["I don't know"] }],
    ]);
    expect(service.requests).toEqual([]);
    await app.restart();
    const asked = await app.chat("helpdesk");
    await play(asked, [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about" }],
      [unclear, { says: /./ }],
    ]);
    expect(service.requests).toHaveLength(1);
  });

  it("a clear question is answered without it", async () => {
    service.requests.length = 0;
    const chat = await app.chat("helpdesk");
    await play(chat, [
      ["Why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["EntryConflict", { family: "duplicate_target" }],
    ]);
    expect(service.requests).toEqual([]);
  });

  it("one that does not answer changes nothing", async () => {
    answer = { status: 500 };
    const chat = await app.chat("helpdesk");
    const replies = await chat.say(unclear);
    expect(said(replies)).toMatch(/person and|application/);
    expect(said(replies)).not.toContain("engineer");
  });
});
