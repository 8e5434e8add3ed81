import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";
import { valueField, valueFlow } from "../../../builders/valueField";

const written = { status: "success", action: "update" } as const;

describe("valueSentAsItIs", () => {
  it.each<[string, Told, string]>([
    ["written as it is", { entry: written, valueFlow: valueFlow() }, "confirmed"],
    [
      "in sync, and no write was seen",
      { entry: {}, skipReason: "RedundantExport", valueFlow: valueFlow({ written: undefined }) },
      "confirmed",
    ],
    [
      "nothing in the log",
      { not: { entry: "notFound" }, valueFlow: valueFlow({ written: undefined }) },
      "possible",
    ],
    ["written otherwise", { entry: written, valueFlow: valueFlow({ gives: "Lead" }) }, "ruledOut"],
    [
      "a part of a name that was written otherwise",
      {
        entry: written,
        valueFlow: valueFlow(null, {
          fields: [valueField({ gives: "Lead" }), valueField({ target: "displayName" })],
        }),
      },
      "confirmed",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("valueSentAsItIs", told).is).toBe(expected);
  });

  it("leads before a job that is off: what is there was written", () => {
    const told: Told = { job: "off", entry: written, valueFlow: valueFlow() };
    expect(foundIn(told)[0]).toBe("valueSentAsItIs confirmed");
  });
});
