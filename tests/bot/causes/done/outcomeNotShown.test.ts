import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const pasted = { source: "paste" } as const;
const cut = { ...pasted, entry: { status: "unknown", action: "create" } } as const;
const open = { active: true, assigned: true, role: true, inScope: true } as const;

describe("outcomeNotShown", () => {
  it.each<[string, Told, string]>([
    ["the entry was cut before its status", cut, "possible"],
    ["open gates lead to a success as well", { ...cut, flags: open }, "possible"],
    ["a closed gate says why", { ...cut, flags: { assigned: false } }, "ruledOut"],
    ["an error says why", { ...cut, errorCode: "WobblyFlange" }, "ruledOut"],
    ["failed, and that is all", { ...pasted, entry: { status: "failure" } }, "possible"],
    ["skipped, and that is all", { ...pasted, entry: { status: "skipped" } }, "possible"],
    [
      "skipped with a reason",
      { ...pasted, entry: { status: "skipped" }, skipReason: "RedundantExport" },
      "ruledOut",
    ],
    ["read from Graph, where more can be looked up", { entry: { status: "failure" } }, "ruledOut"],
    ["the entry is whole", { entry: { status: "success" } }, "ruledOut"],
    ["there is no entry", { not: { entry: "notFound" } }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("outcomeNotShown", told).is).toBe(expected);
  });

  it.each<[Told["entry"], object]>([
    [
      { status: "failure", action: "create" },
      { actionWord: "create", statusWord: "failure" },
    ],
    [
      { status: "unknown", action: "unknown" },
      { actionWord: "anAction", statusWord: "outcomeNotShown" },
    ],
  ])("says what there is of %j", (entry, values) => {
    const told = { ...pasted, ...(entry && { entry }) };
    expect(verdictOf("outcomeNotShown", told)).toMatchObject({
      because: [{ id: "entryWas", values, fact: "entry" }],
    });
  });

  it("keeps an entry cut behind open gates from meaning a damaged assignment", () => {
    expect(verdictOf("brokenAssignmentRecord", { ...cut, flags: open }).is).toBe("ruledOut");
  });
});
