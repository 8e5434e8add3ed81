import { readEntries, readEntry } from "../../../bot/logs/readEntry";
import { graphRow } from "./logRow";

describe("readEntry of Azure Monitor", () => {
  const inner = graphRow({
    activityDateTime: undefined,
    servicePrincipal: { Id: "sp-1", Name: "Dropbox" },
    provisioningStatusInfo: { Status: "skipped", errorInformation: null },
    statusInfo: { Status: 2 },
    provisioningSteps: [
      { name: "EntryImportAdd", provisioningStepType: 0, status: 0, details: {} },
      { name: "EntrySynchronizationScoping", provisioningStepType: 1, status: 0, details: {} },
      { name: "EntrySynchronizationAdd", provisioningStepType: "2", status: "0", details: {} },
      { name: "EntrySynchronizationSkip", provisioningStepType: 3, status: 2, details: {} },
    ],
  });
  const envelope = {
    time: "2022-08-23T13:36:50.3538931Z",
    category: "ProvisioningLogs",
    operationName: "Provisioning activity",
    resultType: "Skipped",
  };

  it.each([
    ["nested", inner],
    ["a JSON string", JSON.stringify(inner)],
  ])("reads an envelope whose properties are %s", (_, properties) => {
    const entry = readEntry({ ...envelope, properties });
    expect(entry).toMatchObject({ at: envelope.time, status: "skipped", app: { id: "sp-1" } });
    expect(entry?.steps.map(({ type, status }) => [type, status])).toEqual([
      ["import", "success"],
      ["scoping", "success"],
      ["matching", "success"],
      ["export", "skipped"],
    ]);
  });

  it("takes the result from the envelope when the entry has none", () => {
    const properties = { ...inner, provisioningStatusInfo: null, statusInfo: null };
    const failed = { ...envelope, resultType: "Failure", resultDescription: "The target is down" };
    expect(readEntry({ ...failed, properties })).toMatchObject({
      status: "failure",
      error: { code: "", reason: "The target is down" },
    });
  });

  it("reads a Log Analytics row, whose members are JSON strings", () => {
    const row = Object.fromEntries(
      Object.entries(inner).map(([name, value]) => [
        name.charAt(0).toUpperCase() + name.slice(1),
        typeof value === "object" ? JSON.stringify(value) : value,
      ]),
    );
    const entry = readEntry({ TimeGenerated: envelope.time, ...row });
    expect(entry).toEqual(readEntry({ ...envelope, properties: inner }));
  });

  it("reads records and tables", () => {
    const columns = [{ name: "Id" }, { name: "JobId" }, { name: "ProvisioningAction" }];
    const rows = [
      ["a", "job", "create"],
      ["b", "job", "delete"],
    ];
    expect(readEntries({ tables: [{ columns, rows }] }, 10).map(({ id }) => id)).toEqual([
      "a",
      "b",
    ]);
    expect(readEntries({ records: [{ ...envelope, properties: inner }] }, 10)).toHaveLength(1);
  });
});
