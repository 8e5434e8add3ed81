import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueIsConstant", () => {
  it.each<[string, Told, string]>([
    [
      "a constant",
      { entry: written, valueFlow: valueFlow({ constant: "Staff", gives: "Staff" }) },
      "confirmed",
    ],
    [
      "nobody has an account by the log",
      {
        entry: {},
        skipReason: "NotEffectivelyEntitled",
        valueFlow: valueFlow({ constant: "Staff", written: undefined }),
      },
      "possible",
    ],
    [
      "the log was not read",
      { not: { entry: "noPermission" }, valueFlow: valueFlow({ constant: "Staff" }) },
      "likely",
    ],
    ["an attribute", { entry: written, valueFlow: valueFlow() }, "ruledOut"],
    ["no value was asked about", { entry: written }, "ruledOut"],
    [
      "the mappings were not read",
      { entry: written, not: { valueFlow: "noPermission" } },
      "ruledOut",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueIsConstant", told).is).toBe(expected);
  });
});
