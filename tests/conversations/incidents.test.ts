import { type Chat, type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { movableClock } from "../builders/movableClock";
import { unversioned } from "../builders/unversioned";
import { play } from "./talk";

const cycle = 60 * 60_000;
/** Moved on by the tests: what is watched is looked at then, and read anew. */
const clock = movableClock();
let app: RunningApp;

beforeAll(async () => {
  const watch = { clock, everyMs: 50 };
  app = await startApp(
    { watch, graphClock: clock },
    { WATCHED_APPLICATIONS: "salesforce, No Such Application" },
  );
});
afterAll(() => app.stop());

const hears = (chat: Chat, words: string | RegExp): Promise<Reply[]> =>
  chat.until((messages) => said(messages).search(words) !== -1);
/** Hears it once a cycle has passed; a look that was under way meanwhile is followed by another. */
const afterCycle = (chat: Chat, words: string): Promise<Reply[]> =>
  clock.hurry(() => hears(chat, words), cycle);

describe("a known incident", () => {
  it("is shown to engineers before anybody asks, taken, and closed in its place", async () => {
    const engineer = await app.chat("engineer");
    await engineer.say("incidents");
    await hears(engineer, "No incident is open");
    app.tenant.stageJob("Salesforce", "quarantined");
    const card = await afterCycle(engineer, "Incident · Salesforce: Open since");
    expect(said(card)).toContain("in quarantine and runs only rarely");
    expect(said(card)).toMatch(/\d+ of \d+ entries since/);
    await engineer.tap("Take");
    await hears(engineer, /sees to the incident with Salesforce now/);
    await engineer.say("incidents");
    await hears(engineer, /Open incidents: 1\n- Salesforce: .*With /);
    const employee = await app.chat("employee", "Audrey Oliver");
    const [told] = await employee.say("Why am I not in Salesforce?");
    expect(told?.text).toMatch(/There is a known problem with Salesforce since .* sees to it/);
    expect(told?.text).not.toMatch(/quarantine/i);
    await employee.press("Tell me when the problem is over");
    await hears(employee, "I write here as soon as the known problem with Salesforce is over");
    const helpdesk = await app.chat("helpdesk");
    await play(helpdesk, [
      ["Why is Audrey Oliver not in Salesforce?", { says: "in quarantine and runs only rarely" }],
      ["[Talk to a person]", {}],
      ["[Send]", { says: /Case \d+ is with the engineers/ }],
    ]);
    await hears(engineer, /Part of a known incident:\n- Salesforce, open since/);
    const documents = await app.documents();
    expect(documents.map(({ key }) => key.split("/", 1)[0])).toContain("incidentFollowers");
    expect(unversioned(documents)).toEqual([]);
    app.tenant.stageJob("Salesforce", "mended");
    const all = await afterCycle(engineer, "The incident with Salesforce is over since");
    expect(all.filter(({ text }) => text?.includes("Incident · Salesforce:"))).toHaveLength(1);
    expect(said(all)).toContain("Incident · Salesforce: Over since");
    const news = "the known problem with Salesforce is over";
    const heard = await hears(employee, news);
    expect(heard.filter(({ text }) => text?.includes(news))).toHaveLength(2);
    await hears(helpdesk, /known problem with Salesforce behind case \d+ is over/);
    await play(employee, [["what are you following?", { says: "I follow nothing" }]]);
    const [after] = await employee.say("Why am I not in Salesforce?");
    expect(after?.text).not.toContain("known problem");
  });
});
