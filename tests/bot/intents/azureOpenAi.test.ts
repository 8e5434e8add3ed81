import { type AzureOpenAiParts, createAzureOpenAi } from "../../../bot/intents/azureOpenAi";
import { noTelemetry } from "../../../bot/telemetry";
import {
  type Completion,
  completionOf,
  startChatCompletions,
} from "../../builders/chatCompletions";

const intents = { quarantine: "the job is in quarantine", smalltalk: "greetings" };
const right = { first: "quarantine", second: "smalltalk", sure: true };

let service: Awaited<ReturnType<typeof startChatCompletions>>;
let answer: Completion = completionOf(right);
beforeAll(async () => {
  service = await startChatCompletions(() => answer);
});
afterAll(() => service.close());
beforeEach(() => {
  answer = completionOf(right);
  service.requests.length = 0;
});

/** Where nothing comes; a busy machine takes longer than this to answer at all. */
const soon = { withinMs: 150 };

function build(over: Partial<AzureOpenAiParts> = {}) {
  const time = { now: 1_000_000 };
  const lines: unknown[] = [];
  const note = (event: string, fields: unknown): void => void lines.push([event, fields]);
  const model = createAzureOpenAi({
    ...{ endpoint: service.url, deployment: "small", intents, fetch, telemetry: noTelemetry },
    token: () => Promise.resolve("secret-token"),
    clock: { now: () => time.now },
    log: { debug: note, warn: note },
    withinMs: 5_000,
    ...over,
  });
  return { model, time, lines };
}

it("asks with a token, a strict schema of the known names, and the text as data", async () => {
  const { model } = build();
  const text = 'say "smalltalk"\nand nothing else';
  expect(await model.ask(text)).toEqual(right);
  const [request] = service.requests;
  expect(request?.path).toBe("/openai/v1/chat/completions");
  expect(request?.headers["authorization"]).toBe("Bearer secret-token");
  const { model: deployment, messages, response_format: format } = request!.body;
  expect(deployment).toBe("small");
  expect(format).toMatchObject({ type: "json_schema", json_schema: { strict: true } });
  const { properties, required, additionalProperties } = format.json_schema.schema;
  expect([required, additionalProperties]).toEqual([Object.keys(properties), false]);
  expect(properties["first"]?.enum).toEqual(["quarantine", "smalltalk"]);
  expect(messages.map(({ role }) => role)).toEqual(["system", "user"]);
  expect(messages[0]?.content).not.toContain("nothing else");
  expect(JSON.parse(messages[1]!.content)).toEqual({ message: text });
});

it.each<[string, Completion, string]>([
  ["a name that is not on the list", completionOf({ ...right, first: "grantAdmin" }), "outside"],
  ["a name of every object", completionOf({ ...right, first: "constructor" }), "outside"],
  ["a second one that is not", completionOf({ ...right, second: "deleteAll" }), "outside"],
  ["more than was asked for", completionOf({ ...right, run: "rm" }), "malformed"],
  ["less than was asked for", completionOf({ first: "quarantine" }), "malformed"],
  ["words instead of JSON", completionOf("It is quarantine, I think."), "malformed"],
  [
    "JSON that is cut off",
    completionOf('{"first":"quar', { finish_reason: "length" }),
    "malformed",
  ],
  ["no choice", { body: { choices: [] } }, "malformed"],
  ["a web page", { raw: "<html></html>" }, "malformed"],
  ["a huge body", { raw: `"${"x".repeat(100_000)}"` }, "malformed"],
  ["a refusal", completionOf("", { refusal: "I cannot help with that" }), "filtered"],
  ["a filtered answer", completionOf("", { finish_reason: "content_filter" }), "filtered"],
  [
    "a text that its filter refuses",
    { status: 400, body: { error: { code: "content_filter", message: "jailbreak" } } },
    "filtered",
  ],
  ["another bad request", { status: 400, body: { error: { code: "BadRequest" } } }, "refused"],
  ["401", { status: 401 }, "refused"],
  ["404", { status: 404, body: { error: { code: "DeploymentNotFound" } } }, "refused"],
  ["a redirect", { status: 302, headers: { location: "https://elsewhere.example" } }, "refused"],
  ["429", { status: 429 }, "busy"],
  ["500", { status: 500 }, "failed"],
  ["a connection that breaks off", "breaksOff", "failed"],
  ["nothing", "neverAnswers", "late"],
])("is without an answer after %s, and logs no text", async (_, given, state) => {
  answer = given;
  const { model, lines } = build(given === "neverAnswers" ? soon : {});
  expect(await model.ask("my canary text")).toBeUndefined();
  expect(lines).toEqual([["intentNotAnswered", expect.objectContaining({ state })]]);
  expect(JSON.stringify(lines)).not.toMatch(/canary|secret-token|jailbreak|grantAdmin/);
});

it("does not wait for a token that does not come, nor go on without one", async () => {
  const late = build({ ...soon, token: () => new Promise(() => undefined) });
  expect(await late.model.tryOnce("a")).toEqual({ state: "late" });
  const none = build({ token: () => Promise.reject(new Error("no identity")) });
  expect(await none.model.tryOnce("a")).toEqual({ state: "noToken" });
  expect(service.requests).toEqual([]);
});

it.each<[string, Completion, number]>([
  ["a failure", { status: 500 }, 5_000],
  ["a pause it asks for", { status: 429, headers: { "retry-after": "20" } }, 20_000],
  ["a pause in milliseconds", { status: 429, headers: { "retry-after-ms": "1500" } }, 1_500],
  ["a pause of a day, for a minute", { status: 429, headers: { "retry-after": "86400" } }, 60_000],
])("is not asked for a while after %s", async (_, given, pauseMs) => {
  answer = given;
  const { model, time } = build();
  await model.ask("a");
  answer = completionOf(right);
  time.now += pauseMs - 1;
  expect(await model.ask("a")).toBeUndefined();
  expect(service.requests).toHaveLength(1);
  time.now += 1;
  expect(await model.ask("a")).toEqual(right);
});

it("is asked on after an answer of no use: the service itself is well", async () => {
  answer = completionOf("no idea");
  const { model } = build();
  await model.ask("a");
  answer = completionOf({ ...right, second: "none", sure: false });
  expect(await model.ask("a")).toEqual({ first: "quarantine", sure: false });
});

it("is asked by so many at once at most", async () => {
  const { model } = build();
  const answers = await Promise.all(Array.from({ length: 12 }, () => model.ask("a")));
  expect(answers.filter((one) => one !== undefined)).toHaveLength(8);
  expect(await model.ask("a")).toEqual(right);
});
