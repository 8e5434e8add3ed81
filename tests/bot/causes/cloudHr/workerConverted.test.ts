import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("workerConverted", () => {
  it.each([
    "rehired worker got a new account",
    "the worker was re-hired and has two accounts now",
    "conversion of a contingent worker",
    "contractor became an employee",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("workerConverted");
    expect(foundIn({ errorText: text })).toContain("workerConverted likely");
  });

  it.each(["he was hired", "convert the file"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("workerConverted");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "rehired worker got a new account" };
    expect(verdictOf("workerConverted", told).is).toBe("ruledOut");
  });
});
