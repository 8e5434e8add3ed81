import { type ClauseFact } from "../../../../bot/diagnosis";
import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const sms: ClauseFact = {
  filter: "Filter external users",
  attribute: "alternativeSecurityIds",
  operator: "EQUALS",
  wanted: "None",
  holds: false,
};

describe("smsSignInEnabled", () => {
  it.each<[string, Told, string]>([
    [
      "the built-in clause fails",
      { entry: {}, flags: { inScope: false }, entryClauses: [sms] },
      "confirmed",
    ],
    ["only the clause is pasted", { errorText: "alternativeSecurityIds EQUALS 'None'" }, "likely"],
    ["the clause holds", { entry: {}, entryClauses: [{ ...sms, holds: true }] }, "ruledOut"],
    [
      "another clause fails",
      { entry: {}, entryClauses: [{ ...sms, attribute: "city" }] },
      "ruledOut",
    ],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("smsSignInEnabled", told).is).toBe(expected);
  });

  it("stands alone: nobody can change that filter", () => {
    expect(foundIn({ entry: {}, flags: { inScope: false }, entryClauses: [sms] })).toEqual([
      "smsSignInEnabled confirmed",
    ]);
  });
});
