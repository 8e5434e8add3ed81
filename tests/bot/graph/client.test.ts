import { createGraphClient, type GraphClientOptions } from "../../../bot/graph/client";
import { systemClock } from "../../../bot/graph/clock";
import { createLocalWindow, createLogLimiter } from "../../../bot/graph/limiter";
import { type Answers, type GraphStub, startGraphStub, type StubAnswer } from "./graphStub";

const users = { path: "/users?$top=1", permission: "User.Read.All" };
const jobs = {
  path: "/servicePrincipals/00000000-0000-4000-8000-000000000001/synchronization/jobs",
  permission: "Synchronization.Read.All",
};
const logs = { path: "/auditLogs/provisioning?$top=1", permission: "AuditLog.Read.All" };
const error = (status: number, code: string, headers = {}): StubAnswer => ({
  status,
  body: { error: { code, message: "" } },
  headers,
});
const fine: StubAnswer = { body: { value: [] } };

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

/** A client of a stub that gives the answers one after the other, and the last one for ever. */
async function build(answers: Answers | StubAnswer[], options: Partial<GraphClientOptions> = {}) {
  const list = Array.isArray(answers) ? [...answers] : [];
  const one: Answers = () => (list.length > 1 ? list.shift() : list[0]) ?? fine;
  const stub = await startGraphStub(Array.isArray(answers) ? one : answers);
  stubs.push(stub);
  const tokens: boolean[] = [];
  const lines: unknown[] = [];
  const note = (event: string, fields: unknown): void => void lines.push([event, fields]);
  const client = createGraphClient({
    root: stub.root,
    clock: systemClock,
    random: () => 0,
    log: { debug: note, warn: note },
    token: ({ renew = false } = {}) => {
      tokens.push(renew);
      return Promise.resolve(renew ? "secret-token-2" : "secret-token-1");
    },
    ...options,
  });
  return { client, stub, tokens, lines };
}

describe("one read", () => {
  it("sends token, id and priority, and keeps the request id", async () => {
    const { client, stub } = await build([fine], { newId: () => "id-1" });
    const outcome = await client.get(users);
    expect(outcome).toEqual({
      state: "ok",
      value: { value: [] },
      requestIds: ["00000000-aaaa-4aaa-8aaa-000000000001"],
    });
    expect(stub.requests[0]?.headers).toMatchObject({
      authorization: "Bearer secret-token-1",
      "client-request-id": "id-1",
      "x-ms-throttle-priority": "high",
    });
    expect(stub.requests[0]?.headers).not.toHaveProperty("consistencylevel");
  });

  it("logs neither ids, queries nor tokens", async () => {
    const { client, lines } = await build([error(404, "Request_ResourceNotFound")]);
    await client.get({ ...jobs, path: `${jobs.path}?$filter=name` });
    const text = JSON.stringify(lines);
    expect(text).toContain("/servicePrincipals/{id}/synchronization/jobs");
    expect(text).not.toMatch(/secret|filter|00000000-0000-4000/);
  });

  it.each<[string, StubAnswer, string]>([
    ["HTML instead of JSON", { raw: "<html>Bad gateway</html>" }, "notJson"],
    ["cut-off JSON", { raw: '{"value":[{"id":' }, "notJson"],
    ["a body that is too large", { raw: `"${"x".repeat(2_000)}"` }, "tooLarge"],
    ["a connection that breaks off", { raw: '{"val', breakOff: true }, "network"],
    ["a redirect", { status: 302, headers: { location: "/v1.0/elsewhere" } }, "network"],
    ["500 with HTML", { status: 500, raw: "<html>" }, "server"],
  ])("%s is an outcome, not an exception", async (_, answer, why) => {
    const { client } = await build([answer], { maxBytes: 1_000 });
    await expect(client.get(users)).resolves.toMatchObject({ state: "unavailable", why });
  });

  it("follows no redirect", async () => {
    const { client, stub } = await build([{ status: 302, headers: { location: "/v1.0/other" } }]);
    await client.get(users);
    expect(stub.requests.every(({ path }) => path === "/users")).toBe(true);
  });

  it("says so when nobody listens", async () => {
    const { client, stub } = await build([fine]);
    await stub.close();
    const outcome = await client.get(users);
    expect(outcome).toMatchObject({ state: "unavailable", why: "network" });
  });

  it("gives up at its deadline, or at the turn's when that is sooner", async () => {
    const slow = await startGraphStub(() => fine, 5_000);
    stubs.push(slow);
    const { root } = slow;
    const { client } = await build([fine], { root, deadlineMs: 60 });
    const late = { state: "unavailable", why: "deadline" };
    await expect(client.get(users)).resolves.toMatchObject(late);
    const patient = (await build([fine], { root })).client;
    const until = systemClock.now() + 60;
    await expect(patient.get(users, { until })).resolves.toMatchObject(late);
  });

  it("gives up early on a Graph that does not answer, unless nobody waits", async () => {
    const slow = await startGraphStub(() => fine, 200);
    stubs.push(slow);
    const { root } = slow;
    const answerMs = { read: 50, log: 100 };
    const { client } = await build([fine], { root, answerMs });
    const late = { state: "unavailable", why: "deadline" };
    const began = systemClock.now();
    await expect(client.get(users)).resolves.toMatchObject(late);
    await expect(client.batch({ users })).resolves.toMatchObject({ users: late });
    await expect(client.get(logs)).resolves.toMatchObject(late);
    expect(systemClock.now() - began).toBeLessThan(1_000);
    await expect(client.get(logs, { background: true })).resolves.toMatchObject({ state: "ok" });
    const batch = await client.batch({ users }, { background: true });
    expect(batch.users.state).not.toBe("unavailable");
    await expect(client.write(users, { method: "POST" })).resolves.toMatchObject({ state: "ok" });
  });

  it("does not count as Graph's time what a read waits for its turn", async () => {
    const limiter = createLogLimiter({
      clock: systemClock,
      window: createLocalWindow(systemClock, 1, 150),
    });
    const { client } = await build([fine], { limiter, answerMs: { read: 100, log: 100 } });
    const outcomes = await Promise.all([client.get(logs), client.get(logs), client.get(logs)]);
    expect(outcomes.map(({ state }) => state)).toEqual(["ok", "ok", "ok"]);
  });

  it("asks to sign in when there is no token", async () => {
    const { client, stub } = await build([fine], {
      token: () => Promise.reject(new Error("no identity")),
    });
    await expect(client.get(users)).resolves.toMatchObject({ state: "signIn", why: "noToken" });
    expect(stub.count()).toBe(0);
  });
});

describe("asking again", () => {
  const soon = { "retry-after": "0.05" };
  it.each<[string, typeof users, StubAnswer[], string, number]>([
    ["after 429 within the time", users, [error(429, "TooManyRequests", soon), fine], "ok", 2],
    ["after 503", users, [{ status: 503 }, fine], "ok", 2],
    ["after 504 twice", users, [{ status: 504 }, { status: 504 }, fine], "ok", 3],
    ["at most twice", users, [{ status: 504 }], "unavailable", 3],
    ["after a broken connection", users, [{ raw: "{", breakOff: true }, fine], "ok", 2],
    [
      "not when Graph's wait is longer than the time (gotcha 50)",
      users,
      [error(429, "TooManyRequests", { "retry-after": "180" })],
      "throttled",
      1,
    ],
    [
      "after a licence error, once (gotcha 5)",
      users,
      [error(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant"), fine],
      "ok",
      2,
    ],
    [
      "not for ever after licence errors",
      users,
      [error(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant")],
      "denied",
      2,
    ],
    [
      "not after 401 UnknownError on jobs (gotcha 1)",
      jobs,
      [error(401, "UnknownError")],
      "denied",
      1,
    ],
    ["not after 403", users, [error(403, "Authorization_RequestDenied")], "denied", 1],
    ["not after 404", users, [error(404, "x")], "notFound", 1],
  ])("%s", async (_, request, answers, state, count) => {
    const { client, stub } = await build(answers);
    const outcome = await client.get(request);
    expect([outcome.state, stub.count()]).toEqual([state, count]);
  });

  it("renews a refused token once", async () => {
    const { client, stub, tokens } = await build([error(401, "InvalidAuthenticationToken"), fine]);
    await expect(client.get(users)).resolves.toMatchObject({ state: "ok" });
    expect(tokens).toEqual([false, true]);
    expect(stub.requests.at(-1)?.headers["authorization"]).toBe("Bearer secret-token-2");
  });

  it("does not renew for ever", async () => {
    const { client, tokens } = await build([error(401, "InvalidAuthenticationToken")]);
    await expect(client.get(users)).resolves.toMatchObject({ state: "signIn", why: "token" });
    expect(tokens).toEqual([false, true]);
  });

  it("does not take a missing permission for an expired token", async () => {
    const { client, tokens } = await build([error(401, "UnknownError")]);
    await expect(client.get(jobs)).resolves.toMatchObject({
      state: "denied",
      permission: "Synchronization.Read.All",
    });
    expect(tokens).toEqual([false]);
  });
});

describe("/auditLogs", () => {
  it("waits for the limiter, also before asking again, and tells it of a throttle", async () => {
    const { client, stub } = await build([error(429, "x", { "retry-after": "60" })], {
      limiter: createLogLimiter({ clock: systemClock }),
    });
    await expect(client.get(logs)).resolves.toMatchObject({ state: "throttled" });
    const second = await client.get(logs);
    expect(second).toMatchObject({ state: "throttled" });
    expect(stub.count()).toBe(1);
  });

  it("is refused instead of keeping a person waiting", async () => {
    const { client, stub } = await build([fine], {
      limiter: createLogLimiter({ clock: systemClock }),
    });
    const outcomes = await Promise.all(Array.from({ length: 7 }, () => client.get(logs)));
    const states = outcomes.map(({ state }) => state).sort();
    expect(states).toEqual(["ok", "ok", "ok", "ok", "ok", "throttled", "throttled"]);
    expect(stub.count()).toBe(5);
  });
});

describe("$batch", () => {
  it("judges every item as if it had come alone, in whatever order", async () => {
    const { client, stub } = await build(({ path }) =>
      path === "/users" ? fine : error(401, "UnknownError"),
    );
    const answers = await client.batch({ users: { ...users, advanced: true }, jobs });
    expect(answers.users.state).toBe("ok");
    expect(answers.jobs).toMatchObject({
      state: "denied",
      permission: "Synchronization.Read.All",
    });
    expect(stub.count()).toBe(1);
    expect(stub.requests.map(({ headers }) => headers["consistencylevel"])).toEqual([
      "eventual",
      undefined,
    ]);
  });

  it("asks items that were throttled inside the 200 once more", async () => {
    let asked = 0;
    const { client, stub } = await build(({ path }) => {
      if (path !== "/users") return fine;
      asked += 1;
      return asked === 1 ? error(429, "TooManyRequests", { "Retry-After": "0.05" }) : fine;
    });
    const answers = await client.batch({ users, jobs });
    expect([answers.users.state, answers.jobs.state]).toEqual(["ok", "ok"]);
    expect(stub.requests.map(({ path }) => path)).toEqual(["/users", jobs.path, "/users"]);
  });

  it.each<[string, StubAnswer, object]>([
    [
      "403",
      error(403, "Authorization_RequestDenied"),
      { state: "denied", permission: "User.Read.All" },
    ],
    ["nonsense", { raw: "[1]" }, { state: "unavailable", why: "wrongShape" }],
    ["no such item", { body: { responses: [{ id: "x" }, 5] } }, { state: "unavailable" }],
  ])("a batch answered with %s fails in each item", async (_, answer, expected) => {
    const { client } = await build([fine], {
      fetch: () =>
        Promise.resolve(
          new Response(answer.raw ?? JSON.stringify(answer.body), { status: answer.status ?? 200 }),
        ),
    });
    await expect(client.batch({ users })).resolves.toMatchObject({ users: expected });
  });
});

describe("further pages", () => {
  it.each([
    ["another origin", (root: string) => root.replace("127.0.0.1", "127.0.0.2")],
    ["a host in the credentials", (root: string) => `${root}@evil.example`],
    ["another scheme", () => "file:///v1.0/users"],
    ["no link at all", () => "nonsense"],
  ])("does not follow to %s", async (_, of) => {
    const { client, stub } = await build([fine]);
    const outcome = await client.next(users, `${of(stub.root)}/v1.0/users?$skiptoken=x`);
    expect(outcome).toMatchObject({ state: "unavailable", why: "foreignLink" });
    expect(stub.count()).toBe(0);
  });

  it.each(["/beta/users", "/v1.0/../beta/users", "/v1.0%2f..%2fbeta"])(
    "does not leave v1.0 for %s",
    async (path) => {
      const { client, stub } = await build([fine]);
      const outcome = await client.next(users, stub.root + path);
      expect(outcome).toMatchObject({ why: "foreignLink" });
    },
  );

  it("sends ConsistencyLevel again (gotcha 52)", async () => {
    const { client, stub } = await build([fine]);
    await client.next({ ...users, advanced: true }, `${stub.root}/v1.0/users?$skiptoken=x`);
    expect(stub.requests[0]?.headers["consistencylevel"]).toBe("eventual");
  });
});
