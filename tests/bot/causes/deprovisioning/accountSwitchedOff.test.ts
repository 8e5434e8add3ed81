import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const disabled = { entry: { status: "success", action: "disable" } } as const;

describe("accountSwitchedOff", () => {
  it.each<[string, Told, string]>([
    ["disabled", disabled, "confirmed"],
    ["deleted", { entry: { status: "success", action: "delete" } }, "confirmed"],
    ["disabled, and a flag says why", { ...disabled, flags: { assigned: false } }, "likely"],
    [
      "disabled, and assigned again since",
      { ...disabled, flags: { assigned: false }, assignment: { path: "direct" } },
      "possible",
    ],
    ["created", { entry: { status: "success", action: "create" } }, "ruledOut"],
    [
      "disabling failed",
      { entry: { status: "failure", action: "disable" }, errorCode: "EntryConflict" },
      "ruledOut",
    ],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("accountSwitchedOff", told).is).toBe(expected);
  });

  it("stands behind the gate that explains it", () => {
    expect(
      foundIn({ ...disabled, flags: { assigned: false }, assignment: { path: "none" } }),
    ).toEqual(["notAssigned confirmed", "accountSwitchedOff likely"]);
  });
});
