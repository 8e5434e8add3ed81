import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("alreadyInSync", () => {
  it.each<[string, Told, string]>([
    ["the entry says so", { entry: {}, skipReason: "RedundantExport" }, "confirmed"],
    [
      "the same, and disabled now",
      { entry: {}, skipReason: "RedundantExport", sourceObject: { enabled: false } },
      "likely",
    ],
    ["only the code is known", { errorCode: "RedundantExport" }, "likely"],
    [
      "only the sentence is known",
      { errorText: "The state of the user in both the source and target systems already match." },
      "likely",
    ],
    ["only the ambiguous code is known", { errorCode: "EntrySynchronizationSkipped" }, "possible"],
    ["another skip reason", { entry: {}, skipReason: "NotEffectivelyEntitled" }, "ruledOut"],
    ["created", { entry: { status: "success", action: "create" } }, "ruledOut"],
    ["no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["nothing was looked up", {}, "undecided"],
    [
      "skipped, and why is not known yet",
      { entry: {}, not: { skipReason: "noPermission" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("alreadyInSync", told).is).toBe(expected);
  });

  it("leads before trouble of the whole job, because the account is there", () => {
    expect(foundIn({ job: "off", entry: {}, skipReason: "RedundantExport" })).toEqual([
      "alreadyInSync confirmed",
      "provisioningSwitchedOff possible",
    ]);
  });
});
