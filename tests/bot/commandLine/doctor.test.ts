import { type ReachableTenant } from "../../../bot/commandLine/command";
import { doctor } from "../../../bot/commandLine/doctor";
import { openTenant, type Tenant } from "../../../bot/tenant";
import { run, settingsOf } from "./context";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const env = {
  STORE: "memory:",
  HELPDESK_GROUP_ID: "0d9f3c52-6f0e-4c55-9d0b-7f5a2f0c1e02",
  ENGINEERS_GROUP_ID: "0d9f3c52-6f0e-4c55-9d0b-7f5a2f0c1e01",
  ENGINEERS_CHANNEL: "19:abc@thread.tacv2",
};

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant(settingsOf(env), { log, logRequests: 10_000 });
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.withhold([]);
});

/** The demo tenant, kept open over the checks. */
const kept = (over: Partial<ReachableTenant> = {}) => ({
  openTenant: () => Promise.resolve({ ...tenant, close: () => Promise.resolve(), ...over }),
});

it("finds everything right in the demo tenant with all settings", async () => {
  const ran = await run(doctor, { env, ...kept() });
  expect(ran.json().filter(({ ok }) => ok !== true)).toEqual([]);
  expect(ran.code).toBe(0);
  expect(ran.err).toEqual([]);
  for (const row of ran.json())
    expect(Object.keys(row).sort()).toEqual(["check", "detail", "fix", "ok"]);
});

it.each([
  [["AuditLog.Read.All"], "permission AuditLog.Read.All or ProvisioningLog.Read.All"],
  [["AppRoleAssignment.ReadWrite.All"], "permission AppRoleAssignment.ReadWrite.All"],
  [["User.Read.All"], "permission User.Read.All"],
  [["GroupMember.Read.All"], "permission GroupMember.Read.All"],
])("names what is missing: %j", async (withheld, check) => {
  tenant.withhold(withheld);
  const ran = await run(doctor, { env, ...kept() });
  const failed = ran.json().filter(({ ok }) => ok !== true);
  const permissions = failed.filter((row) => String(row["check"]).startsWith("permission "));
  expect(permissions).toMatchObject([{ check, fix: expect.stringContaining("Grant") as string }]);
  expect(ran.code).toBe(1);
});

it("asks for write permissions only where fixes need them", async () => {
  const writes = ["Synchronization.ReadWrite.All", "AppRoleAssignment.ReadWrite.All"];
  tenant.withhold(["Synchronization.Read.All", ...writes]);
  const ran = await run(doctor, { env, ...kept() });
  const failed = ran.json().flatMap(({ check, ok }) => (ok === true ? [] : [check]));
  expect(failed).toEqual(
    ["Synchronization.Read.All", ...writes].map((name) => `permission ${name}`),
  );
  const delegated = { ...env, FIXES: "delegated" };
  const own = await openTenant(settingsOf(delegated), { log, logRequests: 10_000 });
  const checked = (await own.checkPermissions()).map(({ permission }) => permission);
  await own.close();
  expect(checked.filter((name) => writes.includes(name))).toEqual([]);
  const told = await run(doctor, { env: delegated, ...kept() });
  expect(told.json().find(({ check }) => String(check).startsWith("fixes"))).toMatchObject({
    ok: false,
    detail: "nobody can sign in for it",
  });
  const signIn = { ...delegated, OAUTH_CONNECTION: "entra" };
  const able = await run(doctor, { env: signIn, ...kept() });
  expect(able.json().find(({ check }) => String(check).startsWith("fixes"))).toMatchObject({
    ok: true,
  });
});

it("says that without reading groups everybody is an employee", async () => {
  tenant.withhold(["GroupMember.Read.All"]);
  const ran = await run(doctor, { env, ...kept() });
  const roles = ran.json().filter(({ check }) => String(check).startsWith("role group"));
  const fix = expect.stringContaining("everybody counts as an employee") as string;
  expect(roles).toMatchObject([
    { ok: false, fix },
    { ok: false, fix },
  ]);
});

it("finds a group id that is nobody's", async () => {
  const wrong = { ...env, HELPDESK_GROUP_ID: "8e881353-1735-45af-af21-ee1344582a4d" };
  const ran = await run(doctor, { env: wrong, ...kept() });
  expect(ran.json().filter(({ ok }) => ok !== true)).toMatchObject([
    { check: "role group HELPDESK_GROUP_ID", detail: "no group has this id" },
  ]);
});

it("looks for each application that is to be watched", async () => {
  const wanted = { ...env, WATCHED_APPLICATIONS: "salesforce, No Such One" };
  const ran = await run(doctor, { env: wanted, ...kept() });
  const watched = ran.json().filter(({ check }) => String(check).startsWith("watched"));
  expect(watched).toMatchObject([
    { check: "watched application WATCHED_APPLICATIONS 1 of 2", ok: true, detail: "is there" },
    { check: "watched application WATCHED_APPLICATIONS 2 of 2", ok: false },
  ]);
  expect(JSON.stringify(ran.json())).not.toContain("No Such One");
});

it("does not claim a permission that could not be tried", async () => {
  tenant.withhold(["Application.Read.All"]);
  const ran = await run(doctor, { env, ...kept() });
  const failed = ran.json().flatMap(({ check, ok }) => (ok === true ? [] : [check]));
  expect(failed).toEqual([
    "permission Synchronization.Read.All",
    "permission Application.Read.All",
  ]);
});

it("tells a token that is missing from a Graph that does not answer", async () => {
  const none = { givesToken: () => Promise.resolve(false), answers: () => Promise.resolve(false) };
  const ran = await run(doctor, { env, ...kept(none) });
  expect(ran.json().filter(({ ok }) => ok !== true)).toMatchObject([
    { check: "token for Microsoft Graph", detail: "the identity gives none" },
    { check: "Microsoft Graph", detail: "not asked: there is no token" },
  ]);
});

it.each([
  [[], 0],
  [["--post"], 1],
])("posts in the engineers' channel only when asked to: %j", async (args, times) => {
  const posts: string[] = [];
  const services = () => ({
    channelToken: () => Promise.resolve(true),
    postTo: (_channel: string, text: string) => {
      posts.push(text);
      return Promise.resolve({ state: "posted" as const });
    },
  });
  await run(doctor, { env, args, services, ...kept() });
  expect(posts).toHaveLength(times);
});

it("does not take an option that it does not know for one", async () => {
  const ran = await run(doctor, { env, args: ["--fix"], ...kept() });
  expect(ran).toMatchObject({
    code: 2,
    out: [],
    err: [expect.stringContaining("--fix") as string],
  });
});

it("says that Graph does not answer", async () => {
  const ran = await run(doctor, { env, ...kept({ answers: () => Promise.resolve(false) }) });
  expect(ran.json().filter(({ ok }) => ok !== true)).toMatchObject([{ check: "Microsoft Graph" }]);
});

it("names the groups and the channel that are not set", async () => {
  const ran = await run(doctor, { env: { STORE: "memory:" }, ...kept() });
  expect(ran.json().flatMap(({ check, ok }) => (ok === true ? [] : [check]))).toEqual([
    "role group HELPDESK_GROUP_ID",
    "role group ENGINEERS_GROUP_ID",
    "engineers' channel ENGINEERS_CHANNEL",
  ]);
  expect(ran.code).toBe(1);
});

it.each([true, false])("never prints a value (json: %s)", async (json) => {
  const secrets = { ...env, GRAPH_ACCESS_TOKEN: "canary-token", GRAPH_ROOT: "http://127.0.0.1:9" };
  const ran = await run(doctor, { env: secrets, json, ...kept() });
  const printed = [...ran.out, ...ran.err].join("\n");
  expect(printed).not.toMatch(/canary|0d9f3c52|thread\.tacv2|127\.0\.0\.1:9/);
  expect(printed).toMatch(/setting GRAPH_ACCESS_TOKEN.*set/);
});

it("says how to mend each failed check in human form too", async () => {
  const ran = await run(doctor, { env: { STORE: "memory:" }, json: false, ...kept() });
  const failed = ran.out.filter((line) => line.startsWith("FAIL"));
  expect(failed).toHaveLength(3);
  for (const line of failed) expect(line).toContain("\n      -> Set ");
});
