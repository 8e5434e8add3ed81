import { readEntry } from "../../../bot/logs/readEntry";

describe("readEntry of provision on demand", () => {
  const inner = {
    action: "Other",
    changeId: "change-1",
    endTime: "2026-11-20T09:12:00Z",
    provisioningSteps: [
      {
        name: "EntryImport",
        type: "Import",
        status: "Success",
        timestamp: "2026-11-20T09:11:59Z",
        details: { displayName: "Bill Bob", userPrincipalName: "bill@contoso.com" },
      },
      { name: "EntrySynchronizationSkip", type: "Export", status: "Skipped", details: {} },
    ],
    statusInfo: { status: "Skipped", errorCode: null, reason: null },
    sourceIdentity: { id: "user-1", type: "User", displayName: null, details: null },
    sourceSystem: { id: null, name: "Azure Active Directory", details: null },
    targetSystem: { id: null, name: "customappsso", details: null },
  };
  const key = JSON.stringify({
    result: "Skipped",
    details: { errorCode: "RedundantExport", errorMessage: "Already match." },
  });

  it.each([
    ["a JSON key and an object", key, JSON.stringify(inner), "RedundantExport"],
    ["a type name and an array", "Some.Contracts.StatusInfo", JSON.stringify([inner]), undefined],
    ["values that are JSON already", key, inner, "RedundantExport"],
  ])("gotcha 45: reads the pair of %s", (_, pairKey, value, code) => {
    const entry = readEntry({ key: pairKey, value });
    expect(entry).toMatchObject({
      at: "2026-11-20T09:12:00Z",
      action: "other",
      status: "skipped",
      source: {
        id: "user-1",
        displayName: "Bill Bob",
        type: "User",
        userPrincipalName: "bill@contoso.com",
      },
      targetSystem: "customappsso",
    });
    expect(entry?.error?.code).toBe(code);
    expect(entry?.steps.map(({ type }) => type)).toEqual(["import", "export"]);
  });

  it("gotcha 45: takes HTTP 200 with an empty value for what the key says", () => {
    const ok = { key: '{"result":"Success","details":{}}', value: "{}" };
    expect(readEntry(ok)).toMatchObject({ status: "success", steps: [] });
    const failed = { key: '{"result":"Failure","details":{"errorCode":"X"}}', value: "{}" };
    expect(readEntry(failed)).toMatchObject({ status: "failure", error: { code: "X" } });
  });

  it("is no pair of anything", () => {
    expect(readEntry({ key: "a", value: "b" })).toBeUndefined();
    expect(readEntry({ key: '{"a":1}', value: '{"b":1}' })).toBeUndefined();
  });
});
