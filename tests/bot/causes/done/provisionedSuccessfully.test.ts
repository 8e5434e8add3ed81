import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("provisionedSuccessfully", () => {
  it.each<[string, Told, string]>([
    ["created", { entry: { status: "success", action: "create" } }, "confirmed"],
    ["updated", { entry: { status: "success", action: "update" } }, "confirmed"],
    ["created with a warning", { entry: { status: "warning", action: "create" } }, "likely"],
    ["disabled", { entry: { status: "success", action: "disable" } }, "ruledOut"],
    ["deleted", { entry: { status: "success", action: "delete" } }, "ruledOut"],
    ["failed", { entry: { status: "failure", action: "create" } }, "ruledOut"],
    ["in sync", { entry: {}, skipReason: "RedundantExport" }, "ruledOut"],
    ["no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["log not readable", { not: { entry: "noPermission" } }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("provisionedSuccessfully", told).is).toBe(expected);
  });

  it.each<[string, Told, string[]]>([
    ["before a job that is off", { job: "off" }, ["provisioningSwitchedOff possible"]],
    ["before a missing assignment", { assignment: { path: "none" } }, ["notAssigned possible"]],
    [
      "before an account disabled now",
      { sourceObject: { enabled: false } },
      ["inactiveInSource possible"],
    ],
    [
      "before a filter that no longer fits",
      { scope: { inScope: false, clauses: [] } },
      ["outOfScopeByFilter possible"],
    ],
  ])("leads %s", (_, told, others) => {
    const created: Told = { entry: { status: "success", action: "create" } };
    expect(foundIn({ ...created, ...told })).toEqual([
      "provisionedSuccessfully confirmed",
      ...others,
    ]);
  });
});
