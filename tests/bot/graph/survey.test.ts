import { systemClock } from "../../../bot/graph/clock";
import { createDirectory } from "../../../bot/graph/directory";
import { createEvidenceSource } from "../../../bot/graph/evidenceSource";
import { type Surveyed } from "../../../bot/graph/port";
import { type GraphStub, type StubAnswer } from "./graphStub";
import { startStubClient } from "./stubClient";
import { id, job, logEntry, page, refused } from "./tenantAnswers";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

const app = (number: number): { id: string; displayName: string } => ({
  id: id(number),
  displayName: `App ${String(number).padStart(3, "0")}`,
});
const quarantined = job({
  status: { code: "Quarantine", quarantine: { reason: "EncounteredQuarantineException" } },
});

interface Parts {
  readonly apps: number;
  readonly jobs?: (path: string) => StubAnswer;
  readonly log?: () => StubAnswer;
  readonly list?: StubAnswer;
}

async function build({ apps, jobs = () => page([job()]), log = () => page([]), list }: Parts) {
  const { client, stub } = await startStubClient(({ path }) => {
    if (path === "/servicePrincipals")
      return list ?? page(Array.from({ length: apps }, (_, at) => app(at + 1)));
    if (path === "/auditLogs/provisioning") return log();
    return jobs(path);
  });
  stubs.push(stub);
  const directory = createDirectory(client, systemClock);
  const applications = () => directory.applications();
  return { stub, source: createEvidenceSource({ client, clock: systemClock, applications }) };
}

const stateOf = (surveyed: Surveyed, name: string) => {
  const looked = surveyed.state === "read" ? surveyed.looked : [];
  return looked.find((one) => one.app.displayName === name)?.evidence.facts.jobState;
};

describe("a look at many applications", () => {
  it("reads their jobs in one batch and the log once, the active ones first", async () => {
    const entry = (number: number, status: string): object =>
      logEntry({ servicePrincipal: app(number), provisioningStatusInfo: { status } });
    const { source, stub } = await build({
      apps: 30,
      jobs: (path) =>
        page(path.includes(id(30)) ? [quarantined] : path.includes(id(2)) ? [] : [job()]),
      log: () => page([entry(30, "failure"), entry(30, "success"), entry(30, "skipped")]),
    });
    const surveyed = await source.survey({ from: 0 });
    // The list of applications, the log and one batch.
    expect(stub.count()).toBe(3);
    expect(stub.requests.filter(({ batched }) => batched)).toHaveLength(20);
    expect(surveyed).toMatchObject({
      ...{ state: "read", left: 10, next: 19 },
      log: { state: "read", entries: 3, complete: true },
    });
    const [first] = surveyed.state === "read" ? surveyed.looked : [];
    expect(first).toMatchObject({ app: app(30), tries: { tried: 2, failed: 1 } });
    expect(stateOf(surveyed, "App 030")).toMatchObject({ value: "quarantine" });
    expect(stateOf(surveyed, "App 002")).toMatchObject({ value: "missing" });
    expect(stateOf(surveyed, "App 001")).toMatchObject({ value: "active" });
  });

  it("goes on where it stopped, and asks nothing again within a minute", async () => {
    const { source, stub } = await build({ apps: 25 });
    const first = await source.survey({ from: 0 });
    stub.forget();
    expect(first).toMatchObject({ left: 5, next: 20, ahead: [] });
    await source.survey({ from: 0 });
    expect(stub.count()).toBe(0);
    const second = await source.survey({ from: 20, ahead: [] });
    expect(second).toMatchObject({ left: 0, next: 25 });
    expect(second).not.toHaveProperty("log");
    expect(second.state === "read" && second.looked.map((one) => one.app.displayName)).toEqual(
      ["021", "022", "023", "024", "025"].map((number) => `App ${number}`),
    );
    expect(stub.count()).toBe(1);
  });

  it("looks at every application once, also where something happened in more than fit in", async () => {
    const entry = (number: number): object => logEntry({ servicePrincipal: app(number) });
    const { source } = await build({
      apps: 50,
      log: () => page(Array.from({ length: 25 }, (_, at) => entry(at + 5))),
    });
    const seen: string[] = [];
    let behind: { readonly from: number; readonly ahead?: readonly string[] } = { from: 0 };
    for (let looks = 0; looks < 3; looks++) {
      const surveyed = await source.survey(behind);
      if (surveyed.state !== "read") throw new Error("not read");
      seen.push(...surveyed.looked.map((one) => one.app.displayName));
      expect(surveyed.left).toBe(50 - seen.length);
      behind = { from: surveyed.next, ahead: surveyed.ahead };
    }
    expect(new Set(seen).size).toBe(50);
  });

  it("tells what could not be read from what is not there", async () => {
    const { source } = await build({
      apps: 3,
      jobs: (path) =>
        path.includes(id(1))
          ? refused(401, "UnknownError")
          : path.includes(id(2))
            ? refused(404, "Request_ResourceNotFound")
            : page([job()]),
      log: () => refused(403, "Authorization_RequestDenied"),
    });
    const surveyed = await source.survey({ from: 0 });
    expect(stateOf(surveyed, "App 001")).toMatchObject({
      ...{ state: "unknown", reason: "noPermission", permission: "Synchronization.Read.All" },
    });
    expect(stateOf(surveyed, "App 002")).toMatchObject({ state: "known", value: "missing" });
    expect(surveyed).toMatchObject({ log: { state: "notReadable", reason: "noPermission" } });
  });

  it("says that the list of applications could not be read", async () => {
    const { source } = await build({ apps: 0, list: refused(403, "Authorization_RequestDenied") });
    await expect(source.survey({ from: 0 })).resolves.toMatchObject({
      ...{ state: "notReadable", reason: "noPermission", permission: "Application.Read.All" },
    });
  });
});
