import { azureMonitor, type AzureMonitorOptions } from "../../../bot/telemetry/azureMonitor";
import { type Envelope, type Ingestion, startIngestion } from "../../builders/ingestion";

let ingestion: Ingestion;
beforeEach(async () => {
  ingestion = await startIngestion();
});
afterEach(() => ingestion.close());

const nothing = (): void => undefined;
const log = { warn: nothing, info: nothing };
const open = (more: Partial<AzureMonitorOptions> = {}) => {
  const { connectionString, httpClient } = ingestion;
  return azureMonitor({ connectionString, log, ...more }, { httpClient });
};

const spans = (): Envelope[] =>
  ingestion.envelopes().filter(({ data }) => data.baseType.startsWith("R"));
const spanOf = (name: string): Envelope | undefined =>
  spans().find(({ data }) => data.baseData.name === name);
const metrics = () =>
  ingestion
    .envelopes()
    .flatMap(({ data: { baseData } }) =>
      (baseData.metrics ?? []).map((one) => ({ ...one, properties: baseData.properties })),
    );

it("sends steps as spans within each other, and each as a metric", async () => {
  const telemetry = open();
  await telemetry.step("turn", { route: "messages", kind: "message" }, async () => {
    await telemetry.step("graph", { method: "GET", resource: "/users/{id}" }, () => {
      telemetry.note({ status: 200, state: "ok" });
      return Promise.resolve();
    });
  });
  await telemetry.close();

  const [turn, graph] = [spanOf("turn"), spanOf("graph")];
  expect(turn?.data).toMatchObject({
    baseType: "RequestData",
    baseData: { success: true, properties: { route: "messages", kind: "message" } },
  });
  expect(graph?.data).toMatchObject({
    baseType: "RemoteDependencyData",
    baseData: {
      success: true,
      properties: { method: "GET", resource: "/users/{id}", status: "200", state: "ok" },
    },
  });
  expect(graph?.tags["ai.operation.parentId"]).toBe(turn?.data.baseData.id);
  expect(graph?.tags["ai.operation.id"]).toBe(turn?.tags["ai.operation.id"]);
  expect(turn?.tags["ai.cloud.role"]).toBe("provisioning-helpdesk");
  expect(metrics()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "bot.turn.duration", count: 1 }),
      expect.objectContaining({ name: "bot.graph.duration", count: 1 }),
    ]),
  );
});

it("keeps steps that run at the same time apart", async () => {
  const telemetry = open();
  await Promise.all(
    ["one", "two"].map((kind) =>
      telemetry.step("turn", { kind }, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await telemetry.step("handoff", { kind }, () => Promise.resolve());
        telemetry.note({ state: kind });
      }),
    ),
  );
  await telemetry.close();
  const turns = spans().filter(({ data }) => data.baseData.name === "turn");
  const handoffs = spans().filter(({ data }) => data.baseData.name === "handoff");
  expect(turns).toHaveLength(2);
  for (const { data } of turns) {
    const { id, properties } = data.baseData;
    expect(properties["state"]).toBe(properties["kind"]);
    const inside = handoffs.find(({ tags }) => tags["ai.operation.parentId"] === id);
    expect(inside?.data.baseData.properties["kind"]).toBe(properties["kind"]);
  }
});

it("marks a step as failed and says no more of its error than that", async () => {
  const telemetry = open();
  const failing = telemetry.step("turn", {}, () => Promise.reject(new Error("Ann Canary")));
  await expect(failing).rejects.toThrow("Ann Canary");
  await telemetry.step("turn", { kind: "message" }, () => {
    telemetry.note({ state: "failed", incident: "k3x9ab" });
    return Promise.resolve();
  });
  await telemetry.close();
  expect(spans().map(({ data }) => data.baseData.success)).toEqual([false, false]);
  expect(spans()[1]?.data.baseData.properties).toMatchObject({ incident: "k3x9ab" });
  expect(ingestion.bodies.join()).not.toContain("Canary");
  // An incident happens once: as part of a metric it would be a series of its own.
  expect(metrics().filter(({ properties }) => "incident" in properties)).toEqual([]);
});

it("sends a token for Azure Monitor where it has an identity, else none", async () => {
  for (const more of [{ token: () => Promise.resolve("a-token") }, {}]) {
    const telemetry = open(more);
    await telemetry.step("turn", {}, () => Promise.resolve());
    await telemetry.close();
  }
  expect(ingestion.authorizations).toEqual([
    "Bearer a-token",
    "Bearer a-token",
    undefined,
    undefined,
  ]);
});

it("says once that nothing can be sent, and never fails the work", async () => {
  const warned: string[] = [];
  ingestion.answerWith(400);
  const telemetry = open({ log: { ...log, warn: (event) => warned.push(event) } });
  expect(await telemetry.step("turn", {}, () => Promise.resolve(7))).toBe(7);
  await telemetry.close();
  expect(warned).toEqual(["telemetryNotSent"]);
});

it("does not hold up the end when nobody answers", async () => {
  ingestion.answerWith("hang");
  const telemetry = open();
  await telemetry.step("turn", {}, () => Promise.resolve());
  const began = performance.now();
  await telemetry.close();
  expect(performance.now() - began).toBeLessThan(4_000);
});
