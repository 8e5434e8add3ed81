import { type DemoTenant, startDemoTenant, workerWithoutAccount } from "../../../bot/demo";
import {
  checkPermissions,
  createDirectory,
  createEvidenceSource,
  createGraphClient,
  createLogLimiter,
  staticToken,
  systemClock,
} from "../../../bot/graph";
import { type Application, type Collected, type Person } from "../../../bot/graph/port";

let tenant: DemoTenant;
beforeAll(async () => {
  tenant = await startDemoTenant({ clock: () => new Date(), logLimit: "off" });
});
afterAll(async () => {
  await tenant.close();
});
afterEach(() => {
  tenant.withhold([]);
});

/** How often fetch was called since the last reset, for round trips see evidenceSource.test.ts. */
function parts(options: { readonly limited?: boolean } = {}) {
  const { clock } = { clock: systemClock };
  const ignore = (): void => undefined;
  const client = createGraphClient({
    root: tenant.url,
    token: staticToken(tenant.token),
    clock,
    log: { debug: ignore, warn: ignore },
    ...(options.limited === true ? { limiter: createLogLimiter({ clock }) } : {}),
  });
  return {
    client,
    directory: createDirectory(client, clock),
    source: createEvidenceSource({ client, clock }),
  };
}

async function application(name: string): Promise<Application> {
  const found = await parts().directory.applications();
  const app = found.state === "found" && found.matches.find((one) => one.displayName === name);
  if (!app) throw new Error(`no application ${name}`);
  return app;
}

async function person(name: string): Promise<Person> {
  const found = await parts().directory.findPeople({ by: "name", value: name });
  if (found.state !== "found" || found.matches.length !== 1) throw new Error(`not one ${name}`);
  return found.matches[0]!;
}

async function collect(name: string, app: string): Promise<Collected> {
  const [who, what] = await Promise.all([person(name), application(app)]);
  return parts().source.collect({ person: who, app: what });
}

function facts(collected: Collected): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(collected.evidence.facts).map(([name, fact]) => [
      name,
      fact.state === "known" ? fact.value : fact.reason,
    ]),
  );
}

it.each([
  ["Audrey Oliver", "Salesforce", { jobState: "active", scope: { inScope: false } }],
  ["Ben Carter", "Fabrikam Expenses", { assignment: { path: "none" } }],
  ["Chiara Russo", "Atlassian Cloud", { assignment: { path: "nestedGroup" } }],
  ["Dmitri Volkov", "Box", { assignment: { defaultAccess: true } }],
  ["Elena Popescu", "Fabrikam Expenses", { sourceObject: { enabled: false } }],
  ["Farid Haddad", "Atlassian Cloud", { assignment: { path: "direct", defaultAccess: false } }],
  ["Grace Kim", "Salesforce", { skipReason: "RedundantExport" }],
  ["Keiko Tanaka", "Slack", { jobState: "initialCycle" }],
  ["Liam Murphy", "Zoom", { jobState: "off" }],
])("%s in %s", async (name, app, expected) => {
  const collected = await collect(name, app);
  expect(collected.scenario).toBe("application");
  expect(facts(collected)).toMatchObject(expected);
});

it("finds an entry of a worker by the account's name where people come from HR", async () => {
  const collected = await collect("Ivan Petrov", "Workday to Active Directory");
  expect(collected.scenario).toBe("cloudHrToActiveDirectory");
  expect(facts(collected)).toMatchObject({ entry: { status: "failure" } });
});

it.each([
  { name: workerWithoutAccount.displayName },
  { workerId: workerWithoutAccount.workerId },
  { name: workerWithoutAccount.displayName.toUpperCase(), workerId: "unknown" },
])("finds a worker without an account by %j", async (worker) => {
  const app = await application(workerWithoutAccount.app);
  const collected = await parts().source.collect({ app, worker });
  expect(collected.evidence.subject.displayName).toBe(workerWithoutAccount.displayName);
  expect(facts(collected)).toMatchObject({
    entry: { status: "skipped" },
    skipReason: "AttributeValidationFailed",
  });
});

it.each([
  ["AuditLog.Read.All", "entry"],
  ["Synchronization.Read.All", "jobState"],
  ["Application.Read.All", "assignment"],
  ["User.Read.All", "sourceObject"],
])("without %s, %s is unknown and the permission named", async (permission, fact) => {
  const request = {
    person: await person("Audrey Oliver"),
    app: await application("Salesforce"),
  };
  tenant.withhold([permission, permission.replace("Read", "ReadWrite")]);
  const { evidence } = await parts().source.collect(request);
  expect(evidence.facts[fact as "entry"]).toEqual({
    state: "unknown",
    reason: "noPermission",
    permission,
  });
});

it("finds that every permission is there, and which is not", async () => {
  const { client } = parts();
  const missing = async (): Promise<string[]> =>
    (await checkPermissions(client)).filter(({ ok }) => !ok).map(({ permission }) => permission);
  await expect(missing()).resolves.toEqual([]);
  tenant.withhold(["User.Read.All", "AuditLog.Read.All"]);
  await expect(missing()).resolves.toEqual([
    "AuditLog.Read.All or ProvisioningLog.Read.All",
    "User.Read.All",
  ]);
});

it.each(["' or '1'='1", "%27 or 1 eq 1", "a\nb", "../users", '" OR "displayName:a'])(
  "finds nobody by the name %j",
  async (value) => {
    const found = await parts().directory.findPeople({ by: "name", value });
    expect(found).toEqual({ state: "found", matches: [], more: false });
  },
);
