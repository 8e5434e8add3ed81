import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("guestInvitationsForbidden", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its message only",
      { ...failed, errorText: "Guest invitations not allowed here" },
      "likely",
    ],
    ["only its message is known", { errorText: "Guest invitations not allowed here" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      {
        entry: { status: "success", action: "create" },
        errorText: "Guest invitations not allowed here",
      },
      "ruledOut",
    ],
    ["there is no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["the log could not be read", { not: { entry: "noPermission" } }, "undecided"],
    [
      "failed, and the code can be asked",
      { ...failed, not: { errorCode: "notAsked" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("guestInvitationsForbidden", told).is).toBe(expected);
  });
});
