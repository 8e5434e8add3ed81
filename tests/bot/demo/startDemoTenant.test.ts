import { demoCauses } from "../../../bot/demo";
import { filtered, morning, type RunningTenant, runTenant } from "./runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.withhold([]);
});

describe("who is calling", () => {
  it.each([
    ["no token", { authorization: "" }],
    ["another token", { authorization: "Bearer something-else" }],
  ])("refuses %s with 401", async (_name, headers) => {
    const answer = await tenant.get("/users", headers);
    expect(answer.status).toBe(401);
    expect(answer.body.error.code).toBe("InvalidAuthenticationToken");
  });

  it("listens on loopback only and needs the version", async () => {
    expect(tenant.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await tenant.get(`${tenant.url}/beta/users`)).status).toBe(400);
  });
});

describe("withheld permissions", () => {
  const denied = { status: 403, code: "Authorization_RequestDenied" };
  it.each([
    ["User.Read.All", "/users", denied],
    ["GroupMember.Read.All", "/groups", denied],
    ["Application.Read.All", "/servicePrincipals", denied],
    [
      "AuditLog.Read.All",
      "/auditLogs/provisioning",
      { status: 403, code: "Authentication_MSGraphPermissionMissing" },
    ],
  ])("%s", async (permission, path, expected) => {
    tenant.withhold([permission]);
    const { status, body } = await tenant.get(path);
    expect({ status, code: body.error.code }).toEqual(expected);
    tenant.withhold([]);
    expect((await tenant.get(path)).status).toBe(200);
  });

  it("Synchronization.Read.All is refused with 401, UnknownError and no message", async () => {
    const path = `/servicePrincipals/${await tenant.app("Salesforce")}/synchronization/jobs`;
    tenant.withhold(["Synchronization.Read.All", "Synchronization.ReadWrite.All"]);
    const answer = await tenant.get(path);
    expect(answer.status).toBe(401);
    expect(answer.body.error).toMatchObject({ code: "UnknownError", message: "" });
  });

  it("hits inside a batch too", async () => {
    tenant.withhold(["User.Read.All"]);
    const requests = [
      { id: "people", method: "GET", url: "/users" },
      { id: "groups", method: "GET", url: "/groups" },
    ];
    const answer = await tenant.post("/$batch", { requests });
    const statuses = answer.body.responses.map(({ id, status }) => [id, status]);
    expect(Object.fromEntries(statuses)).toEqual({ people: 403, groups: 200 });
  });
});

describe("errors", () => {
  it.each([
    ["an unknown route", "/reports/nothing", 400],
    ["an unknown user", "/users/nobody@contoso.com", 404],
    ["a broken escape", "/users/%zz", 400],
    ["an encoded slash", "/users/a%2Fb", 400],
  ])("%s", async (_name, path, status) => {
    const answer = await tenant.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body.error.innerError["request-id"]).toBe(answer.headers.get("request-id"));
  });

  it("answers 405 for a method that a route does not know", async () => {
    expect((await tenant.post("/users", {})).status).toBe(405);
  });

  it("answers a body that is no JSON, or too big", async () => {
    const send = (body: string) =>
      fetch(`${tenant.url}/v1.0/$batch`, {
        method: "POST",
        body,
        headers: { authorization: `Bearer ${tenant.token}` },
      });
    expect((await send("{")).status).toBe(400);
    expect((await send("x".repeat(300_000))).status).toBe(413);
  });
});

describe("the same seed and clock give the same tenant", () => {
  const newest = async (running: RunningTenant) =>
    (await running.get("/auditLogs/provisioning?$top=50")).body.value;

  it("entry by entry, also in a process that has run for an hour", async () => {
    const later = new Date(morning.getTime() + 60 * 60_000);
    const [ranOn, restarted, other] = await Promise.all([
      runTenant(),
      runTenant({ at: later }),
      runTenant({ at: later, seed: 2 }),
    ]);
    ranOn.pass(60);
    expect(await newest(ranOn)).toEqual(await newest(restarted));
    expect(await newest(other)).not.toEqual(await newest(restarted));
    await Promise.all([ranOn.close(), restarted.close(), other.close()]);
  });
});

describe("what a demo person sees stays the same", () => {
  /** What decides a diagnosis: the newest entry's outcome, and how the job stands. */
  const seen = async (running: RunningTenant): Promise<Record<string, string>> => {
    const result: Record<string, string> = {};
    for (const name of new Set(Object.values(demoCauses))) {
      const { userId, app, displayName } = running.people.find((one) => one.displayName === name)!;
      const [entry] = await running.entries(userId, app);
      const job = await running.job(app);
      const status = entry?.provisioningStatusInfo.status ?? "no entry";
      const skip = entry?.provisioningSteps.at(-1)?.details["SkipReason"];
      result[displayName] = [status, skip, JSON.stringify(job?.schedule.state)].join();
    }
    return result;
  };

  it("for hours, over a new staging of the tenant, at every age of it", async () => {
    const running = await runTenant();
    const before = await seen(running);
    for (let minutes = 0; minutes < 360; minutes += 24) {
      running.pass(24);
      expect(await seen(running)).toEqual(before);
    }
    await running.close();
  });

  it("at the first moment of a new staging", async () => {
    const running = await runTenant({ at: new Date("2026-11-20T12:00:00Z") });
    expect(await seen(running)).toEqual(await seen(tenant));
    await running.close();
  });
});

it("runs cycles as time passes", async () => {
  const running = await runTenant();
  const before = (await running.job("Salesforce"))!.status.steadyStateLastAchievedTime;
  running.pass(45);
  const after = (await running.job("Salesforce"))!.status.steadyStateLastAchievedTime;
  expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
  const filter = `activityDateTime gt ${morning.toISOString()}`;
  const { value } = (await running.get(filtered("/auditLogs/provisioning", filter))).body;
  expect(value.length).toBeGreaterThan(0);
  await running.close();
});
