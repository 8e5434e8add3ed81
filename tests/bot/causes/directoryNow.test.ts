import {
  assignedReasons,
  blockedNow,
  directoryMovedOn,
  entryIsOutdated,
  gateClosedNow,
  inScopeNow,
  lookedSinceChange,
} from "../../../bot/causes/directoryNow";
import { type ClauseFact } from "../../../bot/diagnosis";
import { evidence, type Told } from "../../builders/evidence";

describe("the scoping filter now", () => {
  const clause = (group: number, more: object = {}): ClauseFact => ({
    ...{ filter: "", group, attribute: "workerID", operator: "REGEX MATCH", wanted: "1[0-9]" },
    ...{ actual: "9912", holds: true, ...more },
  });
  it.each<[string, ClauseFact[], string[]]>([
    ["without a doubt", [clause(0)], ["inScopeNow"]],
    ["by a part of a value", [clause(0, { partial: true })], ["inScopeNow", "clauseInPart"]],
    ["by another filter", [clause(0, { partial: true }), clause(1)], ["inScopeNow"]],
    [
      "by a part, since the other does not fit",
      [clause(0, { partial: true }), clause(1, { holds: false })],
      ["inScopeNow", "clauseInPart"],
    ],
  ])("lets through %s", (_, clauses, expected) => {
    const now = inScopeNow(evidence({ scope: { inScope: true, clauses } }));
    expect([now.says, ...now.because.map(({ id }) => id)]).toEqual(["allows", ...expected]);
  });
});

const assignedAt = "2026-03-01T08:00:00Z";
const reason = (id: string, values = {}) => ({ id, values, fact: "assignment" });

it.each<[string, Told["assignment"], object[]]>([
  ["directly", {}, [reason("assignedDirectly")]],
  [
    "directly, since",
    { assignedAt },
    [reason("assignedDirectly"), reason("assignedSince", { assignedAt })],
  ],
  [
    "through a group",
    { path: "group", groupName: "Sales" },
    [reason("assignedThroughGroup", { group: "Sales" })],
  ],
  [
    "through some group, since",
    { path: "group", assignedAt },
    [reason("assignedThroughSomeGroup"), reason("assignedSince", { assignedAt })],
  ],
  [
    "a group that does not count",
    { path: "notSecurityGroup", groupName: "List" },
    [reason("groupNotUsable", { group: "List" })],
  ],
  [
    "some group that does not count",
    { path: "notSecurityGroup" },
    [reason("groupNotUsable", { group: "?" })],
  ],
  ["a group in some group", { path: "nestedGroup" }, [reason("nestedInSomeGroup")]],
  [
    "a group in a group",
    { path: "nestedGroup", groupName: "All" },
    [reason("nestedInGroup", { group: "All" })],
  ],
  [
    "a named group in a group",
    { path: "nestedGroup", groupName: "All", innerGroupName: "Sales" },
    [reason("assignedThroughNestedGroup", { group: "All", innerGroup: "Sales" })],
  ],
  ["not at all", { path: "none", assignedAt }, [reason("notAssignedNow")]],
])("assigned %s", (_, assignment, reasons) => {
  expect(assignedReasons(evidence(assignment && { assignment }))).toStrictEqual(reasons);
});

it("gives no reasons of an assignment that is not known", () => {
  expect(assignedReasons(evidence())).toStrictEqual([]);
});

const none = { assignment: { path: "none" } } as const;

it.each<[string, Told, boolean, boolean]>([
  ["nothing is known", {}, false, false],
  ["not assigned, and only who is counts", { ...none, syncAll: false }, true, true],
  [
    "not assigned, and the scoping step judges it",
    { ...none, flags: { assigned: true } },
    true,
    true,
  ],
  ["not assigned, and nothing tells whether it counts", none, false, true],
  ["not assigned, and everyone is taken", { ...none, syncAll: true }, false, false],
  [
    "not assigned, where no assignment counts",
    { ...none, syncAll: false, scenario: "cloudHrToEntra" },
    false,
    false,
  ],
  ["disabled", { sourceObject: { enabled: false } }, true, true],
  ["deleted", { sourceObject: { deleted: true } }, true, true],
  ["out of scope", { scope: { inScope: false, clauses: [] } }, true, true],
  ["in scope", { scope: { inScope: true, clauses: [] } }, false, false],
  ["nobody is created", { creates: false }, false, true],
  [
    "nobody is created, and the account is there",
    { creates: false, entry: { status: "success" } },
    false,
    false,
  ],
  [
    "a needed value is empty",
    { requirements: [{ target: "mail", sources: ["mail"], use: "required", empty: true }] },
    false,
    true,
  ],
  [
    "no needed value is empty",
    { requirements: [{ target: "mail", sources: ["mail"], use: "required", empty: false }] },
    false,
    false,
  ],
])("%s: a gate is closed %s, blocked %s", (_, told, closed, blocked) => {
  expect(gateClosedNow(evidence(told))).toBe(closed);
  expect(blockedNow(evidence(told))).toBe(blocked);
});

const at = "2026-03-02T09:00:00Z";

it.each<[string, Told, boolean, boolean]>([
  ["a second later", { entry: { at }, changedAt: "2026-03-02T09:00:01Z" }, true, false],
  ["within the second", { entry: { at }, changedAt: "2026-03-02T09:00:00.9Z" }, false, true],
  ["earlier", { entry: { at }, changedAt: "2026-03-02T08:59:59Z" }, false, true],
  [
    "assigned later",
    { entry: { at }, assignment: { assignedAt: "2026-03-02T10:00:00Z" } },
    true,
    false,
  ],
  ["never", { entry: { at } }, false, false],
  ["beside an entry without a time", { entry: { at: "" }, changedAt: at }, false, false],
  ["beside no entry", { changedAt: at }, false, false],
])("changed %s: the entry is outdated %s, looked since %s", (_, told, outdated, looked) => {
  expect(entryIsOutdated(evidence(told))).toBe(outdated);
  expect(lookedSinceChange(evidence(told))).toBe(looked);
});

it.each<[string, Told, boolean]>([
  ["active again", { flags: { active: false }, sourceObject: {} }, true],
  ["active as before", { flags: { active: true }, sourceObject: {} }, false],
  ["inactive still", { flags: { active: false }, sourceObject: { enabled: false } }, false],
  ["assigned since", { flags: { assigned: false }, assignment: {} }, true],
  ["assigned as before", { flags: { assigned: true }, assignment: {} }, false],
  ["in scope since", { flags: { inScope: false }, scope: { inScope: true, clauses: [] } }, true],
  [
    "in scope as before",
    { flags: { inScope: true }, scope: { inScope: true, clauses: [] } },
    false,
  ],
])("the directory moved on: %s", (_, told, expected) => {
  expect(directoryMovedOn(evidence(told))).toBe(expected);
});
