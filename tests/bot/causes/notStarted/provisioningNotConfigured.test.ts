import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

describe("provisioningNotConfigured", () => {
  it.each<[string, Told, string]>([
    ["no job", { job: "missing" }, "confirmed"],
    ["no credentials yet", { job: "notConfigured" }, "confirmed"],
    [
      "no job, and the account is there",
      { job: "missing", entry: { status: "success" } },
      "possible",
    ],
    ["only the status is pasted", { errorText: "NotConfigured" }, "likely"],
    ["on", { job: "active" }, "ruledOut"],
    ["not permitted", { not: { jobState: "noPermission" } }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("provisioningNotConfigured", told).is).toBe(expected);
  });
});
