import { joinedFragments } from "../../../bot/logs/entryFragment";
import { readEntry } from "../../../bot/logs/readEntry";
import { scopingStep, skipStep } from "./logRow";

describe("readEntry of a copied part", () => {
  const skip = skipStep({ SkipReason: "NotEffectivelyEntitled" });
  it.each([
    ["the steps", [scopingStep(), skip], "skipped"],
    ["one step", skip, "skipped"],
    ["the status", { status: "failure", errorInformation: { errorCode: "X" } }, "failure"],
    ["the error", { errorCode: "EntryConflict", reason: "409" }, "failure"],
    ["the details of the skip step", { SkipReason: "RedundantExport" }, "skipped"],
    ["the gates", { IsActive: "False", Assigned: "True" }, "skipped"],
  ])("reads %s", (_, part, status) => {
    expect(readEntry(part)?.status).toBe(status);
  });

  it.each([
    [{}],
    [[]],
    [[{}]],
    [null],
    ["text"],
    [{ error: { code: "Authorization_RequestDenied", message: "no" } }],
    [{ status: { errorCode: 50126, failureReason: "bad password" }, userPrincipalName: "a@b" }],
    [{ id: "1", displayName: "Audrey", department: "Sales" }],
    [{ id: "job", status: { code: "Active" }, schedule: { state: "Active" } }],
  ])("takes %j for no entry", (value) => {
    expect(readEntry(value)).toBeUndefined();
  });
});

describe("joinedFragments", () => {
  const step = scopingStep();
  const status = { status: "failure", errorInformation: { errorCode: "NotImplemented" } };

  it.each([[[[step], status]], [[step, step, status]], [[status, [step]]]])(
    "reads steps and status that were copied one by one as one entry",
    (parts) => {
      const entry = joinedFragments(parts);
      expect(entry?.error?.code).toBe("NotImplemented");
      expect(entry?.steps.length).toBeGreaterThan(0);
    },
  );

  it.each([
    [[status]],
    [[step, step]],
    [[status, status]],
    [[step, status, status]],
    [[step, { status: "failure" }]],
    [[step, status, { id: 1 }]],
  ])("leaves what is not the parts of one", (parts) => {
    expect(joinedFragments(parts)).toBeUndefined();
  });
});
