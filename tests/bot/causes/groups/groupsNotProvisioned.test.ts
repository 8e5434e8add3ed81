import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("groupsNotProvisioned", () => {
  it.each<[string, Told, string]>([
    [
      "the entry is skipped for it",
      { entry: {}, skipReason: "EntityTypeNotSupported" },
      "confirmed",
    ],
    [
      "the entry is older than the newest change",
      { ...{ entry: {} }, errorCode: "EntityTypeNotSupported", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "EntityTypeNotSupported" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "Groups are not supported" },
      "likely",
    ],
    ["only its message is known", { errorText: "Groups are not supported" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "EntityTypeNotSupported" },
      "ruledOut",
    ],
    ["there is no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["the log could not be read", { not: { entry: "noPermission" } }, "undecided"],
    [
      "failed, and the code can be asked",
      { ...failed, not: { errorCode: "notAsked" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("groupsNotProvisioned", told).is).toBe(expected);
  });
});
