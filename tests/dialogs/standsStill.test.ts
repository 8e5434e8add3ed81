import { diagnose } from "../../bot/diagnosis";
import { causes } from "../../bot/causes";
import { jobStandsStill, overdueSince, standsStill } from "../../dialogs/standsStill";
import { evidence, type Told } from "../builders/evidence";

const first = "2026-01-01T00:00:00Z";

describe("standsStill", () => {
  it.each<[string, Told, boolean]>([
    ["in quarantine", { job: "quarantine" }, true],
    ["switched off", { job: "off" }, true],
    [
      "on, and a cycle is missed",
      { job: "active", steadyState: { first, last: "2026-03-02T06:00:00Z" } },
      true,
    ],
    [
      "on, and the last cycle ended lately",
      { job: "active", steadyState: { first, last: "2026-03-02T11:55:00Z" } },
      false,
    ],
    ["on, and its times are not known", { job: "active" }, false],
    ["on its first run", { job: "initialCycle" }, false],
  ])("a job that is %s", (_, told, expected) => {
    const job = evidence(told);
    expect(jobStandsStill(job)).toBe(expected);
    expect(standsStill(diagnose(job, causes))).toBe(expected);
  });

  it("tells since when a cycle is missed, of a job that is on", () => {
    const steadyState = { first, last: "2026-03-02T06:00:00Z" };
    expect(overdueSince(evidence({ job: "active", steadyState }))).toMatch(/^2026-03-02T06:/);
    expect(overdueSince(evidence({ job: "off", steadyState }))).toBeUndefined();
  });
});
