import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createPasteReader } from "../../../bot/logs";
import { factValues } from "./logRow";

const shared = path.resolve(__dirname, "..", "..", "..", "..", "shared");
const folder = path.join(shared, "graph", "samples");
const corpus = path.join(shared, "corpus");
const paste = createPasteReader({
  knowsCode: () => false,
  begunCode: () => undefined,
  knowsText: () => false,
  readsAlike: () => false,
});

/** What the published sample is read as, with the facts in it. */
function read(file: string): { pasted: ReturnType<typeof paste.read>; facts: object } {
  const pasted = paste.read(readFileSync(path.join(folder, file), "utf8"));
  if (pasted.kind === "unknown") return { pasted, facts: {} };
  return { pasted, facts: factValues(paste.evidence(pasted, "2026-11-20T10:00:00Z").facts) };
}

(existsSync(folder) ? describe : describe.skip)("samples published by Microsoft (shared)", () => {
  const success = { entry: { status: "success" } };
  const conflict = {
    entry: { status: "failure", action: "create" },
    errorCode: "ContosoEntryConflict",
  };
  const redundant = {
    entry: { status: "skipped", action: "other" },
    skipReason: "RedundantExport",
    entryActive: true,
    entryAssigned: true,
    entryHasRole: true,
    entryInScope: true,
    entryClauses: [],
  };
  const marketing = {
    ...success,
    entryClauses: [
      {
        filter: "Marketing department filter",
        attribute: "department",
        operator: "EQUALS",
        wanted: "Marketing",
        actual: "Marketing",
        holds: true,
      },
    ],
  };

  it.each([
    ["2021-v1-provisioningobjectsummary-list-1.json", true, success],
    ["2021-v1-provisioningobjectsummary-list-2.json", true, conflict],
    ["2021-beta-provisioningobjectsummary-list-1.json", true, success],
    ["2021-beta-provisioningobjectsummary-list-2.json", true, conflict],
    ["valid/2021-v1-provisioningobjectsummary-list-1.json", true, success],
    ["valid/2021-beta-provisioningobjectsummary-list-1.json", true, success],
    ["entra-config-api-provisioning-log-beta.json", true, {}],
    ["valid/entra-config-api-provisioning-log-beta.json", true, {}],
    ["entra-xtenant-provisioning-log-v1.TRUNCATED.txt", false, marketing],
    ["entra-xtenant-provisioning-log-v1.closed.json", true, marketing],
    ["2021-beta-synchronization-synchronizationjob-provision-on-demand-1.json", true, redundant],
    ["contrib-v1-provisionondemand-1-skipped-redundantexport.json", true, redundant],
    ["contrib-v1-provisionondemand-2-cloudsync-success.ABRIDGED.json", true, success],
    ["contrib-v1-provisionondemand-3-group-success.json", true, success],
    ["entra-xtenant-provisionondemand-v1.TRUNCATED.txt", false, {}],
  ])("shared: reads %s as a log entry", (file, complete, facts) => {
    const sample = read(file);
    expect(sample.pasted).toMatchObject({ kind: "logEntry", complete, more: 0 });
    expect(sample.facts).toMatchObject(facts);
  });

  it("shared: gotcha 27: reads the invalid samples as their repaired copies", () => {
    for (const file of readdirSync(path.join(folder, "valid")))
      expect(read(file)).toEqual(read(`valid/${file}`));
  });

  it.each([
    [
      "contrib-v1-synchronizationjob-get-quarantine.json",
      { jobState: "quarantine", quarantine: { errorCode: "SalesforceInvalidCredentials" } },
    ],
    [
      "contrib-v1-synchronization-list-jobs.json",
      { jobState: "off", steadyState: { first: null } },
    ],
    ["entra-config-api-job-created.json", { jobState: "notConfigured" }],
    ["entra-config-api-jobs-list-paused.json", { jobState: "off" }],
    ["entra-xtenant-job-created.json", { jobState: "off", cycleMinutes: 40 }],
    ["entra-xtenant-job-status-notrun.json", { jobState: "neverRan", cycleMinutes: 40 }],
    ["entra-cloudsync-job-created.json", { jobState: "off" }],
    ["azuredocs-cloudsync-job-active.json", { jobState: "active", cycleMinutes: 2 }],
  ])("shared: reads %s as a job", (file, facts) => {
    expect(read(file).pasted.kind).toBe("message");
    expect(read(file).facts).toMatchObject(facts);
  });

  it("shared: takes the other samples for nothing it knows", () => {
    const others = readdirSync(folder).filter((file) =>
      /^error|schema|templates|batch|approleassign|memberof|user-get|throttling|bulkupload/.test(
        file,
      ),
    );
    expect(others.length).toBeGreaterThan(20);
    for (const file of others) expect([file, read(file).pasted.kind]).toEqual([file, "unknown"]);
  });

  it("shared: reads the Event Hub entry of the corpus", () => {
    const lines = readFileSync(path.join(corpus, "cases.jsonl"), "utf8").trim().split("\n");
    const found = lines
      .map((line) => JSON.parse(line) as { raw: string })
      .find(({ raw }) => raw.startsWith('{"time"'));
    const pasted = paste.read(found?.raw ?? "");
    expect(pasted).toMatchObject({
      kind: "logEntry",
      entry: {
        status: "skipped",
        app: { displayName: "Dropbox Business" },
        sourceSystem: "Azure Active Directory",
      },
    });
    const evidence =
      pasted.kind === "logEntry" ? paste.evidence(pasted, "2026-11-20T10:00:00Z") : undefined;
    expect(factValues(evidence?.facts ?? {})).toMatchObject({
      skipReason: "AttributeValidationFailed",
      failedProperty: "name.familyName",
      entryActive: true,
      entryInScope: true,
    });
  });

  it("shared: leaves what people write in chats to the conversation", () => {
    const lines = readFileSync(path.join(corpus, "utterances.jsonl"), "utf8").trim().split("\n");
    const written = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    const taken = written.filter((text) => paste.read(text).kind !== "unknown");
    // Each of these names an error code that explains itself.
    expect(taken.every((text) => /[A-Z][a-z]+[A-Z][a-z]+[A-Z]\w+/.test(text))).toBe(true);
    expect(taken.length).toBeLessThan(written.length / 20);
  });
});
