import { causes } from "../../../../bot/causes";
import { recogniseText } from "../../../../bot/causes/recognise";
import { diagnose } from "../../../../bot/diagnosis";
import { evidence, type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const judged = (attribute: string, inScope: boolean): Told => ({
  entry: {},
  skipReason: "NotEffectivelyEntitled",
  flags: { active: true, assigned: true, role: true, inScope },
  entryClauses: [
    { filter: "Members", attribute, operator: "EQUALS", wanted: "Member", holds: false },
  ],
});

describe("filterAttributeUnsupported", () => {
  it.each([
    "manager is not supported in scoping filters",
    "multi-valued attributes cannot be part of a scoping filter",
    "a scoping filter cannot evaluate dates",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("filterAttributeUnsupported");
    expect(foundIn({ errorText: text })).toContain("filterAttributeUnsupported likely");
  });

  it.each(["the date of the meeting", "scoping the project"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("filterAttributeUnsupported");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "manager is not supported in scoping filters" };
    expect(verdictOf("filterAttributeUnsupported", told).is).toBe("ruledOut");
  });

  it.each<[string, Told, string]>([
    ["the service judged such a clause", judged("userType", false), "confirmed"],
    ["the clause is on another attribute", judged("department", false), "ruledOut"],
    ["the filter was passed", judged("userType", true), "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("filterAttributeUnsupported", told).is).toBe(expected);
  });

  it("leads before the clause itself, and the change is to take it out", () => {
    const [first] = diagnose(evidence(judged("userType", false)), causes).findings;
    expect(first?.cause.id).toBe("filterAttributeUnsupported");
    expect(first?.change.map(({ id }) => id)).toEqual(["changeClause"]);
  });
});
