import { type Told } from "../../../builders/evidence";
import { reasonsOf, verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueFromAnother", () => {
  it.each<[string, Told, string]>([
    [
      "another attribute",
      {
        entry: written,
        valueFlow: valueFlow({ sources: ["companyName"], readsOwn: false, gives: "Contoso" }),
      },
      "confirmed",
    ],
    [
      "a rule that makes something else of it",
      { entry: written, valueFlow: valueFlow({ rule: "ToUpper([jobTitle])", gives: "The Buyer" }) },
      "confirmed",
    ],
    [
      "a rule that fails",
      {
        entry: written,
        valueFlow: valueFlow({ rule: "Mid([jobTitle])", fails: "too few", gives: undefined }),
      },
      "confirmed",
    ],
    [
      "a rule that gives it as it is",
      { entry: written, valueFlow: valueFlow({ rule: "Trim([jobTitle])" }) },
      "ruledOut",
    ],
    ["its own attribute", { entry: written, valueFlow: valueFlow() }, "ruledOut"],
    ["no value was asked about", { entry: written }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueFromAnother", told).is).toBe(expected);
  });

  it("shows the rule, and what came of it", () => {
    const told: Told = {
      entry: written,
      valueFlow: valueFlow({ rule: 'Append([jobTitle], "s")', gives: "Buyers" }),
    };
    const verdict = verdictOf("valueFromAnother", told);
    expect(reasonsOf(verdict)).toEqual(["valueInSource", "ruleGave", "valueWritten"]);
    expect(verdict).toMatchObject({ values: { how: 'Append([jobTitle], "s")' } });
  });
});
