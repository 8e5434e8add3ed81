import { type Chat, diagnosisOf, type Reply, type RunningApp, startApp } from "../builders/chat";
import { quickClock } from "../builders/quickClock";
import { type Flow, flows } from "./flows";
import { foreignHost, graphFaults, type GraphFault } from "./graphFaults";
import { places } from "./places";

/** Of the whole matrix a part runs with the other tests: every place, every flow, and every fault. */
const long = process.env["FAULTS"] === "all";
const matrix = Object.keys(graphFaults).flatMap((fault, n) =>
  Object.keys(places).flatMap((place, p) =>
    Object.keys(flows).flatMap((flow, f) =>
      long || (p === n % 5 && f === (n + (n >> 2)) % 5) ? [[fault, place, flow] as const] : [],
    ),
  ),
);

const patienceMs = 400;
/** Pauses that Graph asks for, 5 s where it names none, take no longer than a second. */
const graphClock = quickClock(5);
/** Longer than the fault that is only late, by the clock of this test. */
const answerMs = { read: 6_000, log: 6_000 };
const internals =
  /TypeError|fetch failed|terminated|maintenance|said the fault kit|undefined|\[object|\bat \w+ \(|ECONN|<html/;
const progress = /still (?:looking|reading)/i;

jest.setTimeout(60_000);

let app: RunningApp;
let fault: GraphFault | undefined;
let place = places["Graph"]!;
const asked: string[] = [];

beforeAll(async () => {
  app = await startApp({
    patienceMs,
    answerMs,
    graphClock,
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      asked.push(url);
      const signal = init?.signal ?? undefined;
      const proceed = (): Promise<Response> => fetch(input, init);
      const request = typeof init?.body === "string" ? `${url} ${init.body}` : url;
      return fault && place(request) ? fault({ url, proceed, signal }) : proceed();
    },
  });
});
afterAll(() => app.stop());
beforeEach(async () => {
  fault = undefined;
  asked.length = 0;
  // A remembered answer would hide the trouble.
  await app.restart();
});

/** All that is said to a text until an answer is among it. */
async function answerTo(chat: Chat, text: string): Promise<Reply[]> {
  const before = new Set((await chat.until(() => true)).map(({ id }) => id));
  const isNew = ({ id, type }: Reply): boolean => type === "message" && !before.has(id);
  await chat.say(text);
  const isAnswered = (messages: readonly Reply[]): boolean =>
    messages.some((one) => isNew(one) && !progress.test(one.text ?? ""));
  // A collection may take longer than the 10 s of `until`, the pauses of Graph in it.
  const all = await chat
    .until(isAnswered)
    .catch(() => chat.until(isAnswered))
    .catch(() => chat.until(isAnswered));
  return all.filter(isNew);
}

async function open(flow: Flow): Promise<{ chat: Chat; ask: string }> {
  const person = app.tenant.personas.find(({ role }) => role === flow.role);
  const ask = flow.ask === "" ? (person?.questions[0] ?? "") : flow.ask;
  return { chat: await app.chat(flow.role), ask };
}

/** What the service's own answers lead to: asked once, without a fault. */
const truths = new Map<string, unknown>();
async function truthOf(name: string): Promise<unknown> {
  if (!truths.has(name)) {
    const { chat, ask } = await open(flows[name]!);
    truths.set(name, causeOf(await answerTo(chat, ask)));
    await app.restart();
  }
  return truths.get(name);
}

function causeOf(replies: readonly Reply[]): unknown {
  return diagnosisOf(replies)?.["family"];
}

function leadsOn(replies: readonly Reply[]): boolean {
  return replies.some(
    ({ text = "", attachments = [] }) =>
      text.includes("?") || attachments.some(({ content }) => (content.actions ?? []).length > 0),
  );
}

it.each(matrix)("Graph %s at %s: %s is told the truth, and it leads on", async (...row) => {
  const [faultName, placeName, flowName] = row;
  const truth = await truthOf(flowName);
  const { chat, ask } = await open(flows[flowName]!);
  place = places[placeName]!;
  fault = graphFaults[faultName];
  const replies = await answerTo(chat, ask);
  const texts = replies.map(({ text = "" }) => text);

  expect(texts.join("\n")).not.toMatch(internals);
  expect(new Set(texts).size).toBe(texts.length);
  expect(leadsOn(replies)).toBe(true);
  // What could not be read may leave a question open; it never makes something else certain.
  const sure = diagnosisOf(replies)?.["certainty"] === "confirmed" ? causeOf(replies) : truth;
  expect(sure).toBe(truth);

  fault = undefined;
  await app.restart();
  expect(causeOf(await answerTo(chat, ask))).toBe(truth);
  expect(asked.some((url) => url.includes(foreignHost))).toBe(false);
});
