import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const skipped = { entry: {}, skipReason: "NotEffectivelyEntitled" } as const;
const open = { active: true, assigned: true, inScope: true } as const;

describe("brokenAssignmentRecord", () => {
  it.each<[string, Told, string]>([
    ["all flags look right", { ...skipped, flags: open }, "confirmed"],
    ["all flags look right, role too", { ...skipped, flags: { ...open, role: true } }, "confirmed"],
    ["all flags look right, the reason is not in the entry", { entry: {}, flags: open }, "likely"],
    [
      "a real role is assigned and not seen",
      { ...skipped, flags: { ...open, role: false }, assignment: { path: "group" } },
      "likely",
    ],
    [
      "assigned anew since the entry",
      {
        ...skipped,
        flags: open,
        assignment: { path: "direct", assignedAt: "2026-03-02T11:00:00Z" },
      },
      "possible",
    ],
    [
      "not assigned any more",
      { ...skipped, flags: open, assignment: { path: "none" } },
      "possible",
    ],
    [
      "a person read three flags, the role can be asked",
      { ...skipped, flags: open, source: "answers", not: { entryHasRole: "notAsked" } },
      "possible",
    ],
    ["only the code is known", { errorCode: "NotEffectivelyEntitled" }, "possible"],
    ["only the sentence is known", { errorText: "User is not effectively entitled" }, "possible"],
    ["not assigned", { ...skipped, flags: { ...open, assigned: false } }, "ruledOut"],
    ["inactive", { ...skipped, flags: { ...open, active: false } }, "ruledOut"],
    ["out of scope", { ...skipped, flags: { ...open, inScope: false } }, "ruledOut"],
    [
      "Default Access",
      { ...skipped, flags: { ...open, role: false }, assignment: { defaultAccess: true } },
      "ruledOut",
    ],
    ["in sync", { entry: {}, skipReason: "RedundantExport" }, "ruledOut"],
    ["no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["nothing was looked up", {}, "undecided"],
    [
      "skipped, and why is not known yet",
      { entry: {}, not: { skipReason: "notAsked" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("brokenAssignmentRecord", told).is).toBe(expected);
  });

  it("is the only idea while nothing but the code is known", () => {
    expect(foundIn({ errorCode: "NotEffectivelyEntitled" })).toEqual([
      "brokenAssignmentRecord possible",
    ]);
  });
});
