import { filtered, morning, type RunningTenant, runTenant } from "../../runningTenant";

const path = "/auditLogs/provisioning";
let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

const rows = async (filter: string) => (await tenant.get(filtered(path, filter))).body.value;
const audrey = () => tenant.people.find(({ displayName }) => displayName === "Audrey Oliver")!;

describe("the documented filters", () => {
  it.each([
    "servicePrincipal/displayName eq 'Salesforce'",
    "contains(tolower(servicePrincipal/displayName),'salesforce')",
    "contains(sourceIdentity/displayName,'Audrey')",
    "provisioningStatusInfo/status eq 'skipped' and provisioningAction eq 'create'",
    "activityDateTime gt 2026-11-19 and activityDateTime lt 2026-11-21",
    "activityDateTime gt 2026-11-19T00:00:00Z",
    "durationInMilliseconds gt 1",
    "sourceSystem/displayName eq 'Workday' or targetSystem/displayName eq 'Zoom'",
  ])("%s finds some entries", async (filter) => {
    expect((await rows(filter)).length).toBeGreaterThan(0);
  });

  it.each([
    ["compares with case", "servicePrincipal/displayName eq 'salesforce'"],
    ["does not fold the literal", "contains(tolower(servicePrincipal/displayName),'Sales')"],
    ["reads doubled quotes", "sourceIdentity/displayName eq 'nobody''s'"],
    ["knows time", "activityDateTime gt 2026-11-21"],
  ])("%s", async (_name, filter) => {
    expect(await rows(filter)).toEqual([]);
  });

  it("finds a name with an apostrophe", async () => {
    expect((await rows("sourceIdentity/displayName eq 'Niamh O''Brien'")).length).toBeGreaterThan(
      0,
    );
  });

  it("finds several people of one application in one query", async () => {
    const people = await tenant.get("/users?$top=999&$select=id,department");
    const ids = people.body.value
      .filter(({ department }) => department === "Sales")
      .map(({ id }) => `sourceIdentity/id eq '${id}'`);
    const app = await tenant.app("Salesforce");
    const found = await rows(`(${ids.join(" or ")}) and servicePrincipal/id eq '${app}'`);
    expect(new Set(found.map(({ sourceIdentity }) => JSON.stringify(sourceIdentity))).size).toBe(
      ids.length,
    );
  });

  it("accepts property names in lower case", async () => {
    const { userId } = audrey();
    expect((await rows(`sourceidentity/id eq '${userId}'`)).length).toBeGreaterThan(0);
  });
});

describe("refused queries", () => {
  it.each([
    ["ge", `${path}?$filter=${encodeURIComponent("activityDateTime ge 2026-11-19")}`],
    ["le", `${path}?$filter=${encodeURIComponent("activityDateTime le 2026-11-19")}`],
    ["startswith", filtered(path, "startswith(sourceIdentity/displayName,'A')")],
    ["a property without a filter", filtered(path, "provisioningSteps/name eq 'EntryImport'")],
    ["no filter at all", filtered(path, "whatever")],
    ["an open bracket", filtered(path, "(jobId eq 'x'")],
    ["$select", `${path}?$select=id`],
    ["$count", `${path}?$count=true`],
    ["$search", `${path}?$search=x`],
    ["$skip", `${path}?$skip=1`],
    ["a $top of nothing", `${path}?$top=0`],
    ["a made-up token", `${path}?$top=2&$skiptoken=abc`],
  ])("%s", async (_name, url) => {
    expect((await tenant.get(url)).status).toBe(400);
  });

  it.each(["/auditLogs/provisioning/some-id"])("has no entry by id: %s", async (url) => {
    expect((await tenant.get(url)).status).toBe(400);
  });
});

describe("paging", () => {
  it("gives every entry once, newest first, also when new ones come between", async () => {
    const running = await runTenant();
    const seen: string[] = [];
    const before = (await running.get(`${path}?$top=999`)).body.value;
    let next: string | undefined = `${path}?$top=40`;
    for (let page = 0; next !== undefined && page < 50; page += 1) {
      const { body } = await running.get(next);
      seen.push(...body.value.map(({ id }) => id));
      next = body["@odata.nextLink"];
      expect(next ?? running.url).toContain(running.url);
      running.pass(12);
    }
    expect(seen).toEqual(before.map(({ id }) => id));
    await running.close();
  });

  it("can begin with the oldest", async () => {
    const oldest = await tenant.get(`${path}?$top=5&$orderby=activityDateTime`);
    const more = await tenant.get(oldest.body["@odata.nextLink"] ?? "");
    const times = [...oldest.body.value, ...more.body.value].map((row) => row["activityDateTime"]);
    expect(times).toHaveLength(10);
    expect(times).toEqual([...times].sort());
  });
});

describe("5 requests in 10 seconds", () => {
  it("throttles the sixth, also inside a batch, and lets requests through later", async () => {
    const running = await runTenant({
      logLimit: { requests: 5, perMs: 10_000 },
      at: new Date(morning.getTime()),
    });
    for (let count = 0; count < 4; count += 1)
      expect((await running.get(`${path}?$top=1`)).status).toBe(200);
    const requests = ["a", "b"].map((id) => ({ id, method: "GET", url: `${path}?$top=1` }));
    const batch = await running.post("/$batch", { requests });
    expect(batch.status).toBe(200);
    const throttled = batch.body.responses.filter(({ status }) => status === 429);
    expect(throttled).toHaveLength(1);
    expect(throttled[0]?.body.error.code).toBe("TooManyRequests");
    expect(throttled[0]?.headers["Retry-After"]).toBe("10");
    expect((await running.get("/users")).status).toBe(200);
    const direct = await running.get(path);
    expect([direct.status, direct.headers.get("retry-after")]).toEqual([429, "10"]);
    running.pass(11 / 60);
    expect((await running.get(path)).status).toBe(200);
    await running.close();
  });
});
