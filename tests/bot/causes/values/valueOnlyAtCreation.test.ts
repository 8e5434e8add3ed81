import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueOnlyAtCreation", () => {
  it.each<[string, Told, string]>([
    [
      "it has changed since",
      { entry: written, valueFlow: valueFlow({ onlyAtCreation: true, gives: "Lead" }) },
      "confirmed",
    ],
    [
      "no write of it was seen",
      { entry: written, valueFlow: valueFlow({ onlyAtCreation: true, written: undefined }) },
      "confirmed",
    ],
    [
      "of an HR system",
      {
        entry: written,
        valueFlow: valueFlow(
          { onlyAtCreation: true, gives: undefined },
          { own: [], system: "Workday" },
        ),
      },
      "confirmed",
    ],
    [
      "it is still the same",
      { entry: written, valueFlow: valueFlow({ onlyAtCreation: true }) },
      "ruledOut",
    ],
    ["always", { entry: written, valueFlow: valueFlow({ gives: "Lead" }) }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueOnlyAtCreation", told).is).toBe(expected);
  });
});
