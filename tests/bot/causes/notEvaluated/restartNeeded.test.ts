import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("restartNeeded", () => {
  it.each([
    "Group memberships were not restored after the account was enabled",
    "the manager is again in scope but is not updated",
    "a restart is required after the switch",
    "We went from Sync all to Sync assigned users only",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("restartNeeded");
    expect(foundIn({ errorText: text })).toContain("restartNeeded likely");
  });

  it.each(["the group met again", "restart the meeting"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("restartNeeded");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "restart is required" };
    expect(verdictOf("restartNeeded", told).is).toBe("ruledOut");
  });
});
