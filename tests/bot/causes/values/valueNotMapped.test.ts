import { type Told } from "../../../builders/evidence";
import { reasonsOf, verdictOf } from "../../../builders/judged";
import { valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueNotMapped", () => {
  it.each<[string, Told, string]>([
    ["no mapping writes it", { entry: written, valueFlow: valueFlow(null) }, "confirmed"],
    [
      "the log was not read",
      { not: { entry: "unavailable" }, valueFlow: valueFlow(null) },
      "likely",
    ],
    ["one does", { entry: written, valueFlow: valueFlow() }, "ruledOut"],
    [
      "the mappings were not read",
      { entry: written, not: { valueFlow: "unavailable" } },
      "ruledOut",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueNotMapped", told).is).toBe(expected);
  });

  it("says what the directory has all the same", () => {
    const verdict = verdictOf("valueNotMapped", { entry: written, valueFlow: valueFlow(null) });
    expect(reasonsOf(verdict)).toEqual(["valueNeverMapped", "valueInSource"]);
  });
});
