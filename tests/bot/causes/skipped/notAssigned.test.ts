import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const skipped = { entry: {}, skipReason: "NotEffectivelyEntitled" } as const;
const no = { active: true, assigned: false, inScope: true } as const;

describe("notAssigned", () => {
  it.each<[string, Told, string]>([
    [
      "log and directory agree",
      { ...skipped, flags: no, assignment: { path: "none" } },
      "confirmed",
    ],
    ["the log says so, the path is not known", { ...skipped, flags: no }, "likely"],
    [
      "a person read the flag, the path can be asked",
      { ...skipped, flags: no, source: "answers" },
      "possible",
    ],
    [
      "a person read the flag and cannot tell the path",
      { ...skipped, flags: no, source: "answers", not: { assignment: "cannotTell" } },
      "likely",
    ],
    ["assigned since", { ...skipped, flags: no, assignment: { path: "direct" } }, "possible"],
    [
      "assigned through a group since",
      { ...skipped, flags: no, assignment: { path: "group" } },
      "possible",
    ],
    [
      "no entry, not assigned now, the job takes the assigned",
      { not: { entry: "notFound" }, assignment: { path: "none" }, syncAll: false },
      "likely",
    ],
    [
      "no entry, not assigned now, the job may take everyone",
      { not: { entry: "notFound" }, assignment: { path: "none" } },
      "possible",
    ],
    [
      "log not readable, not assigned now, the job takes the assigned",
      { not: { entry: "noPermission" }, assignment: { path: "none" }, syncAll: false },
      "likely",
    ],
    [
      "log not readable, not assigned now, the job may take everyone",
      { not: { entry: "noPermission" }, assignment: { path: "none" } },
      "possible",
    ],
    [
      "the account is there, assigned then and not now",
      {
        entry: { status: "success", action: "update" },
        flags: { assigned: true },
        assignment: { path: "none" },
      },
      "likely",
    ],
    [
      "the account is there, not assigned now, the job may take everyone",
      { entry: { status: "success", action: "update" }, assignment: { path: "none" } },
      "possible",
    ],
    [
      "the flag is told, and that the job takes everyone",
      { ...skipped, flags: no, assignment: { path: "none" }, syncAll: true },
      "ruledOut",
    ],
    [
      "only the sentence is known",
      { errorText: "This object is not assigned to the application." },
      "likely",
    ],
    [
      "only a nested group is assigned",
      { ...skipped, flags: no, assignment: { path: "nestedGroup" } },
      "ruledOut",
    ],
    ["assigned", { ...skipped, flags: { ...no, assigned: true } }, "ruledOut"],
    [
      "assigned now, log not readable",
      { not: { entry: "noPermission" }, assignment: { path: "group" } },
      "ruledOut",
    ],
    [
      "the job takes everyone",
      {
        not: { entry: "notFound" },
        assignment: { path: "none" },
        syncAll: true,
      },
      "ruledOut",
    ],
    [
      "people come from HR",
      { scenario: "cloudHrToActiveDirectory", assignment: { path: "none" } },
      "ruledOut",
    ],
    [
      "looked everywhere in vain",
      { not: { entry: "notFound", assignment: "cannotTell" } },
      "ruledOut",
    ],
    ["nothing was looked up", {}, "undecided"],
    ["only the skip reason is known", { skipReason: "NotEffectivelyEntitled" }, "undecided"],
    [
      "the assignment could not be read",
      { not: { entry: "notFound", assignment: "noPermission" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("notAssigned", told).is).toBe(expected);
  });

  it("stands behind waiting when the assignment is newer than the entry", () => {
    expect(
      foundIn({
        job: "active",
        steadyState: { first: "2026-01-01T00:00:00Z", last: "2026-03-02T11:30:00Z" },
        ...skipped,
        flags: no,
        assignment: { path: "direct", assignedAt: "2026-03-02T11:45:00Z" },
        changedAt: "2026-03-02T11:45:00Z",
      }),
    ).toEqual(["notEvaluatedYet confirmed", "notAssigned possible"]);
  });
});
