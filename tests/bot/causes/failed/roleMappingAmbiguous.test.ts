import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("roleMappingAmbiguous", () => {
  it.each([
    "SingleAppRoleAssignment was used and the user has two roles",
    "several app roles are assigned to the user",
    "AppRoleAssignmentsComplex does not work with everyone in scope",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("roleMappingAmbiguous");
    expect(foundIn({ errorText: text })).toContain("roleMappingAmbiguous likely");
  });

  it.each(["he has several roles in life", "one role"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("roleMappingAmbiguous");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = {
      entry,
      errorText: "SingleAppRoleAssignment was used and the user has two roles",
    };
    expect(verdictOf("roleMappingAmbiguous", told).is).toBe("ruledOut");
  });
});
