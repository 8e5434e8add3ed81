import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueChangeWaiting", () => {
  it.each<[string, Told, string]>([
    ["written otherwise", { entry: written, valueFlow: valueFlow({ gives: "Lead" }) }, "confirmed"],
    ["written the same", { entry: written, valueFlow: valueFlow() }, "ruledOut"],
    [
      "never seen written",
      { entry: written, valueFlow: valueFlow({ gives: "Lead", written: undefined }) },
      "ruledOut",
    ],
    [
      "written only at creation",
      { entry: written, valueFlow: valueFlow({ gives: "Lead", onlyAtCreation: true }) },
      "ruledOut",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueChangeWaiting", told).is).toBe(expected);
  });

  it("comes behind what keeps changes from being sent", () => {
    const told: Told = {
      job: "off",
      entry: { status: "failure", action: "update" },
      valueFlow: valueFlow({ gives: "Lead" }),
    };
    const found = foundIn(told);
    expect(found).toContain("valueChangeWaiting likely");
    expect(found[0]).toBe("provisioningSwitchedOff confirmed");
  });
});
