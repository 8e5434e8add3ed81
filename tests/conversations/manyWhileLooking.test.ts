import { type Reply, type RunningApp, said } from "../builders/chat";
import { type SlowLog, startWithSlowLog } from "../builders/slowLog";

let log: SlowLog;
let app: RunningApp;

beforeAll(async () => {
  log = await startWithSlowLog();
  ({ app } = log);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.restart();
  log.broken = false;
  log.hold();
});
afterEach(() => {
  log.release();
});

const later = (text: string) => (messages: readonly Reply[]) => said(messages).includes(text);

it.each([
  ["is anything broken?", "In quarantine: 2"],
  ["who failed in Dropbox Business?", "- Hanna Nowak"],
  ["error rate in Salesforce", "Salesforce: In figures"],
])(
  "%j is answered when the log is there, and said to be under way until then",
  async (text, answer) => {
    const chat = await app.chat("helpdesk");
    expect(said(await chat.say(text))).toContain("I am still reading");
    log.release();
    expect(said(await chat.until(later(answer)))).not.toContain("this person");
  },
);

it("keeps all that is asked meanwhile apart", async () => {
  const chat = await app.chat("helpdesk");
  await chat.say("is anything broken?");
  await chat.say("who failed in Dropbox Business?");
  log.release();
  const all = said(await chat.until(later("- Hanna Nowak")));
  await chat.until(later("In quarantine: 2"));
  expect(all).toContain("I am still reading");
});

it("says what could not be read where the log does not answer well", async () => {
  const chat = await app.chat("helpdesk");
  await chat.say("is anything broken?");
  log.broken = true;
  log.release();
  const all = said(await chat.until(later("In quarantine: 2")));
  expect(all).toContain("the provisioning log: no answer");
  await chat.tell("who failed in Dropbox Business?");
  expect(said(await chat.until(later("cannot say who")))).not.toContain("- Hanna Nowak");
});
