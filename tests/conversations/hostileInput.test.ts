import { type AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import { type LogFields } from "../../bot/telemetry";
import { fc, runs, within } from "../properties";
import { type RunningApp, startApp } from "../builders/chat";
import { emulatorActivity, oddMembers, oddPress, oddQuestion } from "../builders/hostileActivities";
import { internalText, longRuns, oddJson, oddText } from "../builders/hostileInput";

/** What is allowed of the HTTP answers: nothing of it says that something broke inside. */
const answers = [200, 201, 202, 400, 403, 413, 429, 501];
/** Milliseconds in which even a slow machine answers whatever is no hang. */
const hangMs = 5_000;

let app: RunningApp;
let channel: Server;
let serviceUrl: string;
const heard: string[] = [];
const errors: string[] = [];
const ignore = (): void => undefined;
const log = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: (event: string, { error }: LogFields = {}) => {
    errors.push(`${event} ${String(error)}`);
  },
};

beforeAll(async () => {
  app = await startApp({ log }, { STORE: "memory:" });
  channel = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      heard.push(Buffer.concat(chunks).toString("utf8"));
      response.setHeader("content-type", "application/json");
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => channel.listen(0, "127.0.0.1", resolve));
  serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await app.stop();
  channel.closeAllConnections();
  channel.close();
});

async function post(body: string): Promise<{ status: number; text: string; ms: number }> {
  const from = performance.now();
  const response = await fetch(new URL("/api/messages", app.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(hangMs),
  });
  return { status: response.status, text: await response.text(), ms: performance.now() - from };
}

let count = 0;
const whole = (): object => emulatorActivity(serviceUrl, ++count);

async function expectHarmless(body: string): Promise<void> {
  const { status, text, ms } = await post(body);
  expect({ body, status: answers.includes(status) ? "allowed" : status }).toEqual({
    body,
    status: "allowed",
  });
  expect(ms).toBeLessThan(hangMs);
  expect(text).not.toMatch(internalText);
}

/** Replies come after the answers to their activities: here all that are still on their way. */
async function expectNothingInternal(atLeast: number): Promise<void> {
  for (let count = -1, looks = 0; count !== heard.length && looks < 100; looks += 1) {
    count = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(heard.length).toBeGreaterThan(atLeast);
  expect(heard.filter((said) => internalText.test(said))).toEqual([]);
  expect(errors).toEqual([]);
  heard.length = 0;
}

it(
  "meets activities of any kind with an answer, and nothing of its inside",
  async () => {
    await fc.assert(
      fc.asyncProperty(oddMembers, (parts) =>
        expectHarmless(JSON.stringify({ ...whole(), ...parts })),
      ),
      { numRuns: runs(120) },
    );
    await expectNothingInternal(40);
  },
  within(60_000),
);

it(
  "meets data of buttons of any kind the same way",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(oddPress, oddJson), (value) =>
        expectHarmless(JSON.stringify({ ...whole(), text: undefined, value })),
      ),
      { numRuns: runs(120) },
    );
    await expectNothingInternal(40);
  },
  within(60_000),
);

it(
  "meets texts of any kind the same way",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(oddQuestion, oddText), (text) =>
        expectHarmless(JSON.stringify({ ...whole(), text })),
      ),
      { numRuns: runs(120) },
    );
    await expectNothingInternal(40);
  },
  within(60_000),
);

it(
  "meets texts that repeat something the same way",
  async () => {
    for (const text of [...longRuns, `Why is Audrey Oliver not in Slack? ${" ".repeat(60_000)}x`])
      await expectHarmless(JSON.stringify({ ...whole(), text }));
    await expectNothingInternal(20);
  },
  within(60_000),
);

/** As long as a text may be, and like those that people write. */
const ordinary = "The other day it was there, and now nobody can tell me what happened. ".repeat(
  141,
);

/** Japanese takes three times as long; a pattern that looks from each place, twenty to a hundred times. */
const mostTimes = 15;
/** Others use the same cores: whatever is slow only now and then is tried again. */
const mostTries = 6;

async function millisecondsOf(text: string): Promise<number> {
  return (await post(JSON.stringify({ ...whole(), text }))).ms;
}

/** How many times as long as an ordinary text one takes that is read right after it, at best. */
async function timesAsLong(text: string): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < mostTries && least > mostTimes; tries++) {
    const usual = await millisecondsOf(ordinary);
    least = Math.min(least, (await millisecondsOf(text)) / usual);
  }
  return least;
}

it(
  "reads texts that repeat something about as fast as others of their length",
  async () => {
    const slow: object[] = [];
    for (const text of longRuns.filter(({ length }) => length > 9_000)) {
      const times = await timesAsLong(text);
      if (times > mostTimes) slow.push({ text: text.slice(-40), times });
    }
    expect(slow).toEqual([]);
    heard.length = 0;
  },
  within(60_000),
);

// Found by npm run bench -- fuzz.
it.each([{ attachments: 1e308, id: "\ud800" }, { conversation: { id: "\ud800" } }])(
  "meets %j without waiting for a reply that cannot be sent",
  async (parts) => {
    await expectHarmless(JSON.stringify({ ...whole(), ...parts }));
    expect(errors).toEqual([]);
  },
);

it("answers the next question as ever", async () => {
  const chat = await app.chat("helpdesk");
  const replies = await chat.say("why is Audrey Oliver not in Salesforce?");
  expect(replies.flatMap(({ entities = [] }) => entities)).toContainEqual(
    expect.objectContaining({ type: "diagnosis", family: "out_of_scope_filter" }),
  );
});
