import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("noMatchCreateFollows", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its code",
      { ...failed, errorCode: "EntryImportObjectNotFound" },
      "confirmed",
    ],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "EntryImportObjectNotFound", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "EntryImportObjectNotFound" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "EntryImportObjectNotFound" },
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
    expect(verdictOf("noMatchCreateFollows", told).is).toBe(expected);
  });
});
