import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueNotCompared", () => {
  it.each<[string, Told, string]>([
    [
      "what it is made from was not read",
      { entry: written, valueFlow: valueFlow({ gives: undefined }, { own: [] }) },
      "confirmed",
    ],
    ["it was", { entry: written, valueFlow: valueFlow() }, "ruledOut"],
    ["no value was asked about", { entry: written }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueNotCompared", told).is).toBe(expected);
  });
});
