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

  it.each<[string, Told, string[]]>([
    [
      "follows what keeps out the person by log and directory",
      { flags: { assigned: false }, assignment: { path: "none" } },
      ["notAssigned confirmed", "provisioningSwitchedOff likely"],
    ],
    [
      "leads before what only the log says, which may be over",
      { flags: { assigned: false } },
      ["provisioningSwitchedOff confirmed", "notAssigned likely"],
    ],
    [
      "leads before what the directory contradicts",
      { flags: { assigned: false }, assignment: { path: "direct" } },
      ["provisioningSwitchedOff confirmed", "notAssigned possible"],
    ],
  ])("%s", (_, told, expected) => {
    expect(foundIn({ job: "off", entry: {}, ...told }).slice(0, 2)).toEqual(expected);
  });
});
