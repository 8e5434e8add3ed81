import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueWrongAtSource", () => {
  it.each<[string, Told, string]>([
    [
      "it should be another",
      { entry: written, valueFlow: valueFlow({}, { wanted: "Lead" }) },
      "confirmed",
    ],
    [
      "it is what it should be",
      { entry: written, valueFlow: valueFlow({}, { wanted: "buyer " }) },
      "ruledOut",
    ],
    ["it is empty there", { entry: written, valueFlow: valueFlow({ gives: null }) }, "confirmed"],
    [
      "of an HR system, which is not read",
      {
        entry: written,
        valueFlow: valueFlow({ gives: undefined }, { own: [], system: "Workday" }),
      },
      "confirmed",
    ],
    ["nobody said what it should be", { entry: written, valueFlow: valueFlow() }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueWrongAtSource", told).is).toBe(expected);
  });

  it.each<[string, object, string]>([
    ["in Entra ID", {}, "cloud"],
    ["in Active Directory", { synced: true }, "synced"],
    ["in the HR system", { system: "Workday" }, "hr"],
  ])("says where it is put right: %s", (_, more, place) => {
    const told: Told = { entry: written, valueFlow: valueFlow({}, { wanted: "Lead", ...more }) };
    const verdict = verdictOf("valueWrongAtSource", told);
    const values = Object.keys("values" in verdict ? verdict.values : {});
    expect(values.filter((one) => ["cloud", "synced", "hr"].includes(one))).toEqual([place]);
  });
});
