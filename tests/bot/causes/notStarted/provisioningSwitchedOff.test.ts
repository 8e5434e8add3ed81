import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("provisioningSwitchedOff", () => {
  it.each<[string, Told, string]>([
    ["off", { job: "off" }, "confirmed"],
    ["off, and no entry", { job: "off", not: { entry: "notFound" } }, "confirmed"],
    [
      "off, and the entry was a failure",
      { job: "off", entry: { status: "failure" }, errorCode: "EntryConflict" },
      "confirmed",
    ],
    ["off, and the account is there", { job: "off", entry: { status: "success" } }, "possible"],
    ["only the status is pasted", { errorText: "Paused" }, "likely"],
    ["on", { job: "active" }, "ruledOut"],
    ["quarantined", { job: "quarantine" }, "ruledOut"],
    ["the person could not tell", { not: { jobState: "cannotTell" } }, "ruledOut"],
    ["not looked up", {}, "undecided"],
    ["not permitted", { not: { jobState: "noPermission" } }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("provisioningSwitchedOff", told).is).toBe(expected);
  });

  it("leads before what keeps out the person, which comes next", () => {
    expect(
      foundIn({ job: "off", entry: {}, flags: { assigned: false }, assignment: { path: "none" } }),
    ).toEqual(["provisioningSwitchedOff confirmed", "notAssigned confirmed"]);
  });
});
