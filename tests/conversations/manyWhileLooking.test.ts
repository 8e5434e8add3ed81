import { type Reply, type RunningApp, said, startApp } from "../builders/chat";

/** Requests for logs wait here while the look-ups are to take long. */
let held: Promise<void> | undefined;
let release = (): void => undefined;
/** Requests for logs are not answered well. */
let broken = false;
let app: RunningApp;

beforeAll(async () => {
  app = await startApp({
    patienceMs: 800,
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes("/auditLogs/")) return fetch(input, init);
      await held;
      return broken ? new Response("{}", { status: 500 }) : fetch(input, init);
    },
  });
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.restart();
  broken = false;
  held = new Promise((resolve) => {
    release = () => {
      held = undefined;
      resolve();
    };
  });
});
afterEach(() => {
  release();
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
    release();
    expect(said(await chat.until(later(answer)))).not.toContain("this person");
  },
);

it("keeps all that is asked meanwhile apart", async () => {
  const chat = await app.chat("helpdesk");
  await chat.say("is anything broken?");
  await chat.say("who failed in Dropbox Business?");
  release();
  const all = said(await chat.until(later("- Hanna Nowak")));
  await chat.until(later("In quarantine: 2"));
  expect(all).toContain("I am still reading");
});

it("says what could not be read where the log does not answer well", async () => {
  const chat = await app.chat("helpdesk");
  await chat.say("is anything broken?");
  broken = true;
  release();
  const all = said(await chat.until(later("In quarantine: 2")));
  expect(all).toContain("the provisioning log: no answer");
  expect(said(await chat.say("who failed in Dropbox Business?"))).toContain("cannot say who");
});
