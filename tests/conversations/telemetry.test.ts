import { createLogger } from "../../bot/telemetry";
import { azureMonitor } from "../../bot/telemetry/azureMonitor";
import { metricNames } from "../../bot/telemetry/metricNames";
import { type Reply, type RunningApp, startApp } from "../builders/chat";
import { completionOf, startChatCompletions } from "../builders/chatCompletions";
import { type Envelope, type Ingestion, startIngestion } from "../builders/ingestion";

const canary = "Canary Sentence";
/** So unclear that the model is asked. */
const unclear = "can you look why the thing is broken for the new guy";
const nothing = (): void => undefined;
/** What the product logs, with everything that it can. */
const logged: string[] = [];
const destination = { write: (line: string) => logged.push(line) };
let ingestion: Ingestion;
let app: RunningApp;
let userIds: readonly string[];

/** One afternoon: a diagnosis, an unclear text, a case from opening to its end. */
beforeAll(async () => {
  ingestion = await startIngestion();
  const model = await startChatCompletions(() =>
    completionOf({ first: "none", second: "none", sure: false }),
  );
  const log = { warn: nothing, info: nothing };
  const telemetry = azureMonitor({ connectionString: ingestion.connectionString, log }, ingestion);
  app = await startApp(
    { log: createLogger({ format: "json", level: "debug", destination }), telemetry },
    { AZURE_OPENAI_ENDPOINT: model.url, AZURE_OPENAI_DEPLOYMENT: "small" },
  );
  userIds = app.tenant.personas.map(({ userId }) => userId);
  const helpdesk = await app.chat("helpdesk");
  const { questions } = app.tenant.personas.find(({ role }) => role === "helpdesk")!;
  await helpdesk.say(questions[0]!);
  await helpdesk.say(canary);
  await helpdesk.say(unclear);
  await helpdesk.say("talk to a human");
  await helpdesk.press("Send");
  const engineer = await app.chat("engineer");
  await engineer.until((messages) => messages.some(({ text }) => text?.includes("Case") === true));
  await engineer.tap("Take");
  const taken = ({ entities }: Reply): boolean =>
    entities?.some(({ state }) => state === "taken") === true;
  await helpdesk.until((messages) => messages.some(taken));
  await engineer.tell(`${canary}, says the engineer`);
  await helpdesk.until((messages) => messages.some(({ text }) => text?.includes(canary) === true));
  await app.stop();
  await model.close();
});
afterAll(() => ingestion.close());

const spans = (name: string): Envelope[] =>
  ingestion.envelopes().filter(({ data }) => data.baseData.name === name);
const parentOf = ({ tags }: Envelope): Envelope | undefined =>
  ingestion
    .envelopes()
    .find(({ data }) => data.baseData.id === tags["ai.operation.parentId"] && data.baseData.name);
const properties = (name: string) => spans(name).map(({ data }) => data.baseData.properties);

it("tells of each step of a diagnosis, one within the other", () => {
  const [limiter] = spans("limiter");
  const above: (string | undefined)[] = [];
  for (let at = limiter; at !== undefined; at = parentOf(at)) above.push(at.data.baseData.name);
  expect(above).toEqual(["limiter", "diagnosis", "turn"]);
  expect(properties("graph")).toContainEqual({
    ...{ method: "GET", resource: "/auditLogs/provisioning", status: "200", state: "ok" },
  });
  expect(properties("limiter")[0]).toEqual({ state: "admitted" });
  expect(properties("turn")).toContainEqual({ route: "embedded", kind: "message" });
});

it("tells of what was done with a case", () => {
  expect(properties("handoff").map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["watch", "open", "take", "say"]),
  );
});

it("counts everything under the names that are known", () => {
  const sent = ingestion
    .envelopes()
    .flatMap(({ data }) => (data.baseData.metrics ?? []).map(({ name }) => name))
    .filter((name) => name.startsWith("bot."));
  expect(new Set(sent)).toEqual(new Set(Object.values(metricNames)));
  const answers = ingestion
    .envelopes()
    .filter(({ data }) => data.baseData.metrics?.[0]?.name === metricNames.answer)
    .map(({ data }) => data.baseData.properties);
  expect(answers).toContainEqual(
    expect.objectContaining({ kind: "diagnosis", role: "helpdesk", certainty: "confirmed" }),
  );
});

it.each<[string, () => string]>([
  ["telemetry", () => ingestion.bodies.join("\n")],
  ["log", () => logged.join("")],
])("the %s holds no person, no id of one, and no text", (_, whole) => {
  const names = app.tenant.personas.map(({ displayName }) => displayName);
  const parts = names.flatMap((name) => name.split(" ")).filter((part) => part.length > 5);
  const canaries = [canary, unclear, "talk to a human", "@", ...userIds, ...names, ...parts];
  const sent = whole().toLowerCase();
  expect(parts.length).toBeGreaterThan(5);
  expect(sent).toContain("diagnosis");
  expect(canaries.filter((one) => sent.includes(one.toLowerCase()))).toEqual([]);
});
