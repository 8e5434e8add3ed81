import { noted } from "../../../bot/cases/caseChanges";
import { type CaseRecord, type CaseState } from "../../../bot/cases/port";
import { audrey, ben, draft, erin, frank } from "./parties";

/** A case of Audrey's. */
function caseIn(state: CaseState): CaseRecord {
  const rest = { version: 1, openedAt: "2026-11-28T09:00:00Z", last: 1, lastMove: 1 };
  const owner = state === "taken" ? { owner: erin } : {};
  return { ...draft, caseId: "case-1001", number: 1001, state, ...owner, ...rest };
}

const noteBy = (by: typeof audrey, state: CaseState): string => {
  const change = noted(caseIn(state), by, "it is urgent", { now: 0, takeMs: 0 });
  return change.change === "refused" ? change.why : change.change;
};

describe("a note on a case", () => {
  it.each<[CaseState, string]>([
    ["open", "made"],
    ["taken", "made"],
    ["resolved", "notAllowed"],
    ["withdrawn", "notAllowed"],
  ])("is taken from whose case it is while it is %s: %s", (state, expected) => {
    expect(noteBy(audrey, state)).toBe(expected);
  });

  it.each<CaseState>(["open", "taken", "resolved", "withdrawn"])(
    "is never taken from a stranger, and always from engineers, while it is %s",
    (state) => {
      expect(noteBy(ben, state)).toBe("notAllowed");
      expect([noteBy(erin, state), noteBy(frank, state)]).toEqual(["made", "made"]);
    },
  );
});
