import { judgeGate, keptOut, shorten } from "../../../bot/causes/gate";
import { type Verdict } from "../../../bot/diagnosis";
import { evidence, type Told } from "../../builders/evidence";

const reason = (id: string, fact: string, values = {}) => ({ id, values, fact });
const flag = (value: "True" | "False") =>
  reason("flagWas", "entryAssigned", { flag: "Assigned to the application", value });
const unassigned = reason("notAssignedNow", "assignment");
const assigned = reason("assignedDirectly", "assignment");
const sentence = "The user is not assigned to the application.";
const noEntry = { not: { entry: "notFound" } } as const;

it.each<[string, Told, object]>([
  [
    "the log says closed, the directory nothing",
    { entry: {}, flags: { assigned: false } },
    { is: "confirmed", because: [flag("False")] },
  ],
  [
    "both say closed",
    { entry: {}, flags: { assigned: false }, assignment: { path: "none" } },
    { is: "confirmed", because: [flag("False"), unassigned] },
  ],
  [
    "the directory says open since",
    { entry: {}, flags: { assigned: false }, assignment: {} },
    { is: "possible", because: [flag("False"), assigned] },
  ],
  [
    "a sentence says closed",
    { errorText: sentence },
    { is: "likely", because: [reason("messageWas", "errorText", { message: sentence })] },
  ],
  [
    "the log says open",
    { entry: {}, flags: { assigned: true } },
    { is: "ruledOut", because: [flag("True")] },
  ],
  [
    "the log says open, the directory closed since",
    { entry: {}, flags: { assigned: true }, assignment: { path: "none" } },
    { is: "likely", because: [unassigned] },
  ],
  [
    "a delete is held back, and the directory says closed",
    { entry: { action: "stagedDelete" }, assignment: { path: "none" } },
    { is: "possible", because: [unassigned] },
  ],
  [
    "no entry, closed",
    { ...noEntry, assignment: { path: "none" } },
    { is: "likely", because: [unassigned] },
  ],
  ["no entry, open", { ...noEntry, assignment: {} }, { is: "ruledOut", because: [assigned] }],
  ["no entry, and it can be asked", noEntry, { is: "undecided", missing: ["assignment"] }],
  ["nobody looked in the log, open", { assignment: {} }, { is: "ruledOut", because: [assigned] }],
  ["nobody looked", {}, { is: "undecided", missing: ["entry", "entryAssigned", "assignment"] }],
  [
    "the flag can be asked",
    { skipReason: "NotEffectivelyEntitled", assignment: {} },
    { is: "undecided", missing: ["entryAssigned"] },
  ],
  [
    "something else failed",
    { entry: { status: "failure" } },
    { is: "ruledOut", because: [{ id: "saysSomethingElse", values: {} }] },
  ],
  [
    "nothing is to be had",
    { not: { entry: "notFound", assignment: "notFound" } },
    { is: "ruledOut", because: [{ id: "cannotBeTold", values: {} }] },
  ],
])("the gate of the assignment: %s", (_, told, verdict) => {
  expect<Verdict>(judgeGate(evidence(told), "assigned")).toStrictEqual(verdict);
});

const closed = { flags: { assigned: false }, assignment: { path: "none" } } as const;

it.each<[string, Told, boolean]>([
  ["closed in log and directory", { entry: {}, ...closed }, true],
  ["closed in the log alone", { entry: {}, flags: { assigned: false } }, false],
  ["closed in the directory alone", { ...noEntry, assignment: { path: "none" } }, false],
  ["of a kind without assignments", { entry: {}, ...closed, scenario: "cloudHrToEntra" }, false],
  [
    "without the role, with the one that may not count",
    { entry: {}, flags: { role: false }, assignment: { path: "group", defaultAccess: true } },
    true,
  ],
  [
    "without the role, with another",
    { entry: {}, flags: { role: false }, assignment: { path: "group" } },
    false,
  ],
  [
    "without the role, and not assigned at all",
    { entry: {}, flags: { role: false }, assignment: { path: "none", defaultAccess: true } },
    false,
  ],
  [
    "with the role",
    { entry: {}, flags: { role: true }, assignment: { defaultAccess: true } },
    false,
  ],
])("kept out: %s", (_, told, expected) => {
  expect(keptOut(evidence(told))).toBe(expected);
});

it("shortens a message to one line of 200 characters", () => {
  expect(shorten(" two\n  lines ")).toBe("two lines");
  expect(shorten("x".repeat(200))).toBe("x".repeat(200));
  expect(shorten("x".repeat(201))).toBe(`${"x".repeat(199)}…`);
});
