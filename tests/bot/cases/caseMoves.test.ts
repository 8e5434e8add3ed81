import { isSameParty, judgeMove } from "../../../bot/cases/caseMoves";
import { type CaseMove, type CaseParty, type CaseState } from "../../../bot/cases/port";
import { audrey, ben, elsewhere, erin, frank } from "./parties";

const now = Date.UTC(2026, 10, 28, 9);
const day = 86_400_000;
const people: Readonly<Record<string, CaseParty>> = { audrey, ben, erin, frank };

/** The verdict on a case of Audrey's that Erin has, or had until a time. */
function verdict(state: CaseState, move: CaseMove, by: string, resolvedMs = day): string {
  const resolvedAt = new Date(now - resolvedMs).toISOString();
  const owner = state === "taken" ? { owner: erin } : {};
  const one = { state, requester: audrey, resolvedAt, ...owner };
  const judged = judgeMove(one, move, people[by]!, now);
  return judged.verdict === "to" ? judged.state : judged.why;
}

it.each<[CaseMove, string, Record<CaseState, string>]>([
  ["take", "erin", { open: "taken", taken: "state", resolved: "state", withdrawn: "state" }],
  ["take", "frank", { open: "taken", taken: "state", resolved: "state", withdrawn: "state" }],
  ["resolve", "erin", { open: "state", taken: "resolved", resolved: "state", withdrawn: "state" }],
  ["resolve", "frank", { open: "state", taken: "notOwner", resolved: "state", withdrawn: "state" }],
  ["handBack", "erin", { open: "state", taken: "open", resolved: "state", withdrawn: "state" }],
  [
    "handBack",
    "frank",
    { open: "state", taken: "notOwner", resolved: "state", withdrawn: "state" },
  ],
  ["transfer", "erin", { open: "state", taken: "taken", resolved: "state", withdrawn: "state" }],
  ["reopen", "frank", { open: "state", taken: "state", resolved: "open", withdrawn: "state" }],
  ["reopen", "audrey", { open: "state", taken: "state", resolved: "open", withdrawn: "state" }],
  ["notSolved", "audrey", { open: "state", taken: "state", resolved: "open", withdrawn: "state" }],
  [
    "withdraw",
    "audrey",
    { open: "withdrawn", taken: "withdrawn", resolved: "state", withdrawn: "state" },
  ],
])("%s by %s", (move, by, expected) => {
  const states = Object.keys(expected) as CaseState[];
  expect(Object.fromEntries(states.map((state) => [state, verdict(state, move, by)]))).toEqual(
    expected,
  );
});

it.each<[CaseMove, string]>([
  ...(["take", "resolve", "handBack", "transfer"] as const).flatMap(
    (move): [CaseMove, string][] => [
      [move, "audrey"],
      [move, "ben"],
    ],
  ),
  ...(["reopen", "notSolved", "withdraw"] as const).map((move): [CaseMove, string] => [
    move,
    "ben",
  ]),
  ["withdraw", "erin"],
  ["notSolved", "frank"],
])("%s is never for %s, however the case stands", (move, by) => {
  for (const state of ["open", "taken", "resolved", "withdrawn"] as const)
    expect(verdict(state, move, by)).toBe("notAllowed");
});

it("lets the requester reopen for 7 days and engineers always", () => {
  expect(verdict("resolved", "reopen", "audrey", 7 * day)).toBe("open");
  expect(verdict("resolved", "reopen", "audrey", 7 * day + 1)).toBe("tooLate");
  expect(verdict("resolved", "notSolved", "audrey", 7 * day + 1)).toBe("tooLate");
  expect(verdict("resolved", "reopen", "frank", 700 * day)).toBe("open");
});

it("tells people apart by id, and where none is proved by the conversation", () => {
  expect(isSameParty(erin, elsewhere(erin))).toBe(true);
  expect(isSameParty(erin, frank)).toBe(false);
  expect(isSameParty(undefined, erin)).toBe(false);
  const unknown: CaseParty = { role: "helpdesk", at: erin.at };
  expect(isSameParty(unknown, { ...unknown, displayName: "x" })).toBe(true);
  expect(isSameParty(unknown, elsewhere(unknown))).toBe(false);
  expect(isSameParty(unknown, erin)).toBe(false);
});
