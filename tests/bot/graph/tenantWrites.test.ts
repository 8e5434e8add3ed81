import { type TenantWrites } from "../../../bot/fixes/port";
import { createTenantWrites, systemClock } from "../../../bot/graph";
import { createLogLimiter } from "../../../bot/graph/limiter";
import { type GraphStub, type StubAnswer, type StubRequest } from "./graphStub";
import { manualClock } from "./manualClock";
import { startStubClient } from "./stubClient";

const app = "11111111-1111-4111-8111-111111111111";
const person = "22222222-2222-4222-8222-222222222222";
const job = "scim.0000.aaaa";
const jobs = `/servicePrincipals/${app}/synchronization/jobs`;
const assignedTo = `/servicePrincipals/${app}/appRoleAssignedTo`;

const schema = {
  synchronizationRules: [
    { id: "groups", objectMappings: [{ sourceObjectName: "Group" }] },
    {
      id: "refused",
      metadata: [{ key: "supportsProvisionOnDemand", value: "False" }],
      objectMappings: [{ sourceObjectName: "User" }],
    },
    { id: "people", objectMappings: [{ sourceObjectName: "User" }] },
  ],
};

let stub: GraphStub | undefined;
afterEach(() => stub?.close());

/** The writes, on a Graph that answers to these; reads of job and schema go well. */
async function writes(answer: (request: StubRequest) => StubAnswer): Promise<TenantWrites> {
  const made = await startStubClient((request) => {
    if (request.path.endsWith("/schema")) return { body: schema };
    return answer(request);
  });
  stub = made.stub;
  const { client } = made;
  const clock = systemClock;
  const onDemandLimiter = createLogLimiter({ clock });
  return createTenantWrites({ client, clock, onDemandLimiter });
}

const sent = (): [string, string, unknown][] =>
  (stub?.requests ?? [])
    .filter(({ method }) => method !== "GET")
    .map(({ method, path, body }) => [method, path, body === "" ? null : JSON.parse(body)]);

const act = {
  start: (on: TenantWrites) => on.startJob(app, job),
  restart: (on: TenantWrites) => on.restartJob(app, job, ["Escrows", "QuarantineState"]),
  test: (on: TenantWrites) => on.testSavedCredentials(app, job),
  unassign: (on: TenantWrites) => on.unassign(app, "old/../x"),
  assign: (on: TenantWrites) => on.assign(app, { principalId: person, appRoleId: "role" }),
  onDemand: (on: TenantWrites) => on.provisionOnDemand(app, job, person),
} as const;

it.each([
  ["start", ["POST", `${jobs}/${job}/start`, null]],
  [
    "restart",
    ["POST", `${jobs}/${job}/restart`, { criteria: { resetScope: "Escrows, QuarantineState" } }],
  ],
  ["test", ["POST", `${jobs}/${job}/validateCredentials`, { useSavedCredentials: true }]],
  ["unassign", ["DELETE", `${assignedTo}/old%2F..%2Fx`, null]],
  ["assign", ["POST", assignedTo, { principalId: person, resourceId: app, appRoleId: "role" }]],
  [
    "onDemand",
    [
      "POST",
      `${jobs}/${job}/provisionOnDemand`,
      {
        parameters: [
          { ruleId: "people", subjects: [{ objectId: person, objectTypeName: "User" }] },
        ],
      },
    ],
  ],
] as const)("%s asks for what the documentation says, once", async (name, request) => {
  const on = await writes(() => (name === "onDemand" ? { body: {} } : { status: 204 }));
  expect((await act[name](on)).state).toBe("done");
  expect(sent()).toEqual([request]);
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const error = (status: number, code: string, message = ""): StubAnswer => ({
  status,
  body: { error: { code, message } },
});

describe.each(Object.keys(act) as (keyof typeof act)[])("%s", (name) => {
  it.each([
    ["403", error(403, "Authorization_RequestDenied"), { state: "denied" }],
    ["404", error(404, "Request_ResourceNotFound"), { state: "notFound" }],
    ["400", error(400, "Bad", "why"), { state: "refused", code: "Bad", message: "why" }],
    [
      "429",
      { ...error(429, "TooManyRequests"), headers: { "retry-after": "2.5" } },
      { state: "busy", retryAfterMs: 2500 },
    ],
    ["500", error(500, "InternalServerError"), { state: "unknown" }],
    ["503", { ...error(503, ""), headers: { "retry-after": "1" } }, { state: "unknown" }],
    ["an answer that breaks off", { breakOff: true, raw: "{}" }, { state: "unknown" }],
  ] as const)("is sent once and says what it knows after %s", async (_, answer, outcome) => {
    const on = await writes(() => answer);
    expect(await act[name](on)).toMatchObject(outcome);
    expect(sent()).toHaveLength(1);
  });
});

it("names the permission that /synchronization refuses with an empty 401", async () => {
  const on = await writes(() => error(401, "UnknownError"));
  expect(await act.start(on)).toMatchObject({
    state: "denied",
    permission: "Synchronization.ReadWrite.All",
  });
});

it("renews a refused token: then nothing was looked at", async () => {
  let calls = 0;
  const on = await writes(() =>
    ++calls === 1 ? error(401, "InvalidAuthenticationToken", "expired") : { status: 204 },
  );
  expect(await act.start(on)).toMatchObject({ state: "done" });
  expect(calls).toBe(2);
});

const inner = (status: string, extra: object = {}): object => ({
  action: "Create",
  changeId: "c",
  provisioningSteps: [],
  statusInfo: { status, ...extra },
  sourceIdentity: { id: person, type: "User" },
  ...extra,
});

describe("an answer of provision on demand", () => {
  it.each([
    [
      "with a result for key",
      {
        key: JSON.stringify({ result: "Success", details: {} }),
        value: JSON.stringify(inner("Success")),
      },
      { status: "success" },
    ],
    [
      "with a type name for key and a list",
      {
        key: "Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo",
        value: JSON.stringify([inner("Failure", { errorCode: "EntryConflict", reason: "taken" })]),
      },
      { status: "failure", code: "EntryConflict", message: "taken" },
    ],
    [
      "of a skip, with its reason in a step",
      {
        key: JSON.stringify({ result: "Skipped", details: {} }),
        value: JSON.stringify({
          ...inner("Skipped"),
          provisioningSteps: [{ name: "Skip", details: { SkipReason: "RedundantExport" } }],
        }),
      },
      { status: "skipped", code: "RedundantExport" },
    ],
    ["that cannot be read", { key: 7, value: "[[[" }, { status: "" }],
  ])("%s", async (_, body, result) => {
    const on = await writes(() => ({ body }));
    expect(await act.onDemand(on)).toMatchObject({ state: "done", value: result });
  });
});

it("waits for its turn where more than five people come in ten seconds", async () => {
  const clock = manualClock();
  const made = await startStubClient((request) =>
    request.path.endsWith("/schema") ? { body: schema } : { body: {} },
  );
  stub = made.stub;
  const onDemandLimiter = createLogLimiter({ clock });
  const on = createTenantWrites({ client: made.client, clock: systemClock, onDemandLimiter });
  const all = Promise.all(Array.from({ length: 6 }, () => act.onDemand(on)));
  for (let look = 0; look < 400 && sent().length < 5; look++) await sleep(10);
  await sleep(100);
  expect(sent()).toHaveLength(5);
  await clock.advance(10_001);
  expect((await all).map(({ state }) => state)).toEqual(Array(6).fill("done"));
});

it.each([
  ["an application id", (on: TenantWrites) => on.startJob("x/../users", job)],
  ["a job id", (on: TenantWrites) => on.startJob(app, "../../x")],
] as const)("sends nothing for %s that is none", async (_, call) => {
  const on = await writes(() => ({ status: 204 }));
  expect(await call(on)).toMatchObject({ state: "notFound" });
  expect(stub?.requests).toEqual([]);
});
