import { createEvidenceSource } from "../../../bot/graph/evidenceSource";
import { systemClock } from "../../../bot/graph/clock";
import { recentLog } from "../../../bot/graph/recentLog";
import { rankEntries } from "../../../bot/judging/rankEntries";
import { type GraphStub, type StubAnswer } from "./graphStub";
import { startStubClient } from "./stubClient";
import { audrey, id, logEntry, page, refused, salesforce, tenantAnswers } from "./tenantAnswers";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

async function source(log: (filter: string) => StubAnswer) {
  const { client, stub } = await startStubClient(tenantAnswers({ log }));
  stubs.push(stub);
  return {
    stub,
    evidence: createEvidenceSource({ client, clock: systemClock, rank: rankEntries }),
  };
}

const of = (number: number, more: object = {}): object =>
  logEntry({
    id: id(number),
    sourceIdentity: {
      id: id(number),
      displayName: `Person ${number}`,
      identityType: "User",
      details: {},
    },
    ...more,
  });
const success = { provisioningStatusInfo: { status: "success" }, provisioningAction: "create" };

describe("what the log says of everybody", () => {
  it("is ranked as of the moment of the look", () => {
    const times: string[] = [];
    const log = { state: "ok", value: { entries: [], more: false }, requestIds: [] } as const;
    const at = "2026-11-20T10:00:00Z";
    recentLog(log, { since: "2026-11-19T10:00:00Z", at }, (_, then) => {
      times.push(then);
      return { causes: [], causeOf: () => undefined };
    });
    expect(times).toEqual([at]);
  });

  it("is ranked, counted by people, and cut to what was asked about", async () => {
    const filters: string[] = [];
    const { evidence } = await source((filter) => {
      filters.push(filter);
      return page([of(1), of(1), of(2), of(3, { ...success, provisioningSteps: [] })]);
    });
    const since = new Date(Date.now() - 3_600_000).toISOString();
    const { recent } = await evidence.collect({ app: salesforce, everybody: true, since });
    expect(recent).toMatchObject({ state: "read", entries: 4, objects: 3, complete: true, since });
    const causes = recent?.state === "read" ? recent.causes : [];
    expect(causes.map(({ entries }) => entries)).toEqual([3, 1]);
    expect(causes.at(-1)?.cause).toBe("provisionedSuccessfully");
    expect(filters).toEqual([
      `servicePrincipal/id eq '${salesforce.id}' and activityDateTime gt ${since.slice(0, 19)}Z`,
    ]);
  });

  it("is cut at both ends of a time that is over, and begins no earlier than entries are kept", async () => {
    const filters: string[] = [];
    const { evidence } = await source((filter) => {
      filters.push(filter);
      return page([of(1)]);
    });
    const day = 24 * 3_600_000;
    const [since, until] = [2 * day, day].map((ago) => new Date(Date.now() - ago).toISOString());
    const ask = { app: salesforce, everybody: true } as const;
    await evidence.collect({ ...ask, since: since ?? "", until: until ?? "" });
    await evidence.collect({ ...ask, since: since ?? "" });
    const { recent } = await evidence.collect({ ...ask, since: "2020-01-01T00:00:00Z" });
    const from = `servicePrincipal/id eq '${salesforce.id}' and activityDateTime gt ${since?.slice(0, 19) ?? ""}Z`;
    const upTo = `activityDateTime lt ${until?.slice(0, 19) ?? ""}Z`;
    expect(filters.slice(0, 2)).toEqual([`${from} and ${upTo}`, from]);
    const told = recent?.state === "read" ? Date.parse(recent.since) : 0;
    expect(Date.now() - told).toBeLessThan(30 * day + 2 * 60_000);
  });

  it("reads a bounded number of pages and says that there is more", async () => {
    let root = "";
    let asked = 0;
    const { stub, evidence } = await source(() => {
      asked += 1;
      return page([of(asked)], `${root}/v1.0/auditLogs/provisioning?$skiptoken=${asked}`);
    });
    root = stub.root;
    const { recent } = await evidence.collect({ app: salesforce, everybody: true });
    expect(recent).toMatchObject({ state: "read", entries: 5, complete: false });
  });

  it("says how far back it reaches before the moment of a watch", async () => {
    const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    const splitAt = ago(80);
    const since = ago(180);
    const asked = { app: salesforce, everybody: true, since, watch: { splitAt } } as const;
    const reached = async (oldest: number, isCut: boolean) => {
      let root = "";
      let pages = 0;
      const { stub, evidence } = await source(() => {
        pages += 1;
        const one = of(pages, { activityDateTime: ago((oldest * pages) / 5) });
        const link = `${root}/v1.0/auditLogs/provisioning?$skiptoken=${pages}`;
        return isCut ? page([one], link) : page([one]);
      });
      root = stub.root;
      const { recent } = await evidence.collect(asked);
      const attempts = recent?.state === "read" ? recent.attempts : undefined;
      return [attempts?.beforeMinutes, attempts?.before.entries, attempts?.after.entries];
    };
    const minutes = (expected: number): unknown => expect.closeTo(expected, 0);
    expect(await reached(50, false)).toEqual([minutes(100), 0, 1]);
    expect(await reached(100, true)).toEqual([minutes(20), 1, 4]);
    expect(await reached(50, true)).toEqual([0, 0, 5]);
  });

  it("says why it could not be read", async () => {
    const { evidence } = await source(() => refused(403, "Authorization_RequestDenied"));
    const { recent } = await evidence.collect({ app: salesforce, everybody: true });
    expect(recent).toEqual({
      state: "notReadable",
      reason: "noPermission",
      permission: "AuditLog.Read.All",
    });
  });
});

describe("where the log has entries of a person", () => {
  it("takes one request, gives the newest entry of each application, and no namesake's", async () => {
    const filters: string[] = [];
    const slack = { id: id(77), displayName: "Slack" };
    const own = (more: object): object =>
      logEntry({ activityDateTime: "2026-11-20T10:00:00Z", ...more });
    const { evidence } = await source((filter) => {
      filters.push(filter);
      return page([
        own({ id: id(901) }),
        own({ id: id(902), activityDateTime: "2026-11-19T10:00:00Z", cycleId: "c", changeId: "d" }),
        own({ id: id(903), servicePrincipal: slack, ...success }),
        of(5, { servicePrincipal: { id: id(78), displayName: "Zoom" } }),
      ]);
    });
    const found = await evidence.everywhere({ person: audrey });
    expect(filters).toHaveLength(1);
    expect(filters[0]).toMatch(
      new RegExp(
        `^\\(sourceIdentity/id eq '${audrey.id}' or targetIdentity/id eq '${audrey.id}' or contains`,
      ),
    );
    const matches = found.state === "found" ? found.matches : [];
    expect(matches.map(({ app, entry }) => [app.displayName, entry.id])).toEqual([
      ["Salesforce", id(901)],
      ["Slack", id(903)],
    ]);
  });

  it("knows a worker by name where the HR system has ids of its own, unless only the own id counts", async () => {
    const filters: string[] = [];
    const { displayName } = audrey;
    const worker = { id: "21477", displayName, identityType: "worker" };
    const { evidence } = await source((filter) => {
      filters.push(filter);
      return page([
        logEntry({ id: id(904), sourceIdentity: worker, targetIdentity: { id: "" } }),
        logEntry({ id: id(905), sourceIdentity: worker, targetIdentity: { id: id(5) } }),
        logEntry({ id: id(906), sourceIdentity: { ...worker, id: id(6) } }),
        logEntry({ id: id(907), sourceIdentity: { ...worker, displayName: `${displayName}a` } }),
      ]);
    });
    const byName = await evidence.everywhere({ person: audrey });
    expect(byName).toMatchObject({ state: "found", matches: [{ entry: { id: id(904) } }] });
    const own = await evidence.everywhere({ person: audrey, onlyById: true });
    expect(own).toMatchObject({ state: "found", matches: [] });
    expect(filters.map((filter) => filter.includes("contains"))).toEqual([true, false]);
  });

  it("looks for nobody without an object id", async () => {
    const { stub, evidence } = await source(() => page([]));
    const person = { id: "x' or 1 eq 1", displayName: "X" };
    await expect(evidence.everywhere({ person })).resolves.toMatchObject({ matches: [] });
    expect(stub.count()).toBe(0);
  });
});

describe("since a moment", () => {
  const daysAgo = (days: number): string =>
    new Date(systemClock.now() - days * 24 * 60 * 60_000).toISOString();
  const since = daysAgo(5);

  it.each([
    ["what is there since then counts", daysAgo(4), undefined, 1],
    ["what was before counts where there is nothing since, and that is said", daysAgo(10), true, 2],
  ])("%s", async (_, activityDateTime, older, requests) => {
    const filters: string[] = [];
    const { evidence } = await source((filter) => {
      filters.push(filter);
      const from = /activityDateTime gt (\S+)/.exec(filter)?.[1] ?? "";
      return page(activityDateTime > from ? [logEntry({ activityDateTime })] : []);
    });
    const collected = await evidence.collect({ app: salesforce, person: audrey, since });
    expect(collected.entry?.at).toContain(activityDateTime.slice(0, 19));
    expect(collected.older).toBe(older);
    expect(filters).toHaveLength(requests);
  });
});
