import { fc } from "../../properties";
import {
  type AppRoleAssignment,
  defaultAccessRoleId,
  type GroupMembership,
  resolveAssignment,
} from "../../../bot/rules/assignment";
import { smallestAssignmentChange } from "../../../bot/rules/assignmentChange";

const inner = { id: "inner", displayName: "Inner" };

it.each<[string, readonly GroupMembership[], readonly GroupMembership[], object]>([
  ["nobody around: the person", [], [], { assign: "user" }],
  ["the inner group of a nested one", [inner], [inner], { assign: "group", group: inner }],
  ["an inner group the person is not in helps nobody", [], [inner], { assign: "user" }],
])("%s", (_, direct, innerGroups, expected) => {
  expect(smallestAssignmentChange("u", [], direct, innerGroups)).toEqual(expected);
});

const role = "22222222-2222-2222-2222-222222222222";

it("passes over an inner group that does not count, for want of security", () => {
  const list = { ...inner, securityEnabled: false };
  expect(smallestAssignmentChange("u", [], [list], [list])).toEqual({ assign: "user" });
});

it.each<[string, string, object | undefined]>([
  ["default access: a role of one's own takes its place", defaultAccessRoleId, { assign: "user" }],
  ["a role already: another would change nothing", role, undefined],
])("where the person is assigned with %s", (_, appRoleId, expected) => {
  const there = [{ principalId: "u", principalType: "User", appRoleId }] as const;
  expect(smallestAssignmentChange("u", there, [], [])).toEqual(expected);
});

const ids = fc.constantFrom("u", "a", "b", "c");
const assignments: fc.Arbitrary<AppRoleAssignment[]> = fc.array(
  fc.record({
    principalId: ids,
    principalType: fc.constantFrom("User" as const, "Group" as const),
    appRoleId: fc.constantFrom(defaultAccessRoleId, role),
  }),
);
const groups = fc.uniqueArray(
  ids.map((id) => ({ id })),
  { selector: ({ id }) => id },
);

it("property: with the assignment the rules find a way, with a role of its own", () => {
  fc.assert(
    fc.property(assignments, groups, groups, (there, direct, around) => {
      const before = resolveAssignment("u", there, direct, around);
      if (before.path === "direct" || before.path === "group") return;
      const change = smallestAssignmentChange("u", there, direct, around);
      const added: AppRoleAssignment =
        change?.assign === "group"
          ? { principalId: change.group.id, principalType: "Group", appRoleId: "role" }
          : { principalId: "u", principalType: "User", appRoleId: "role" };
      const after = resolveAssignment("u", [...there, added], direct, around);
      expect(["direct", "group"]).toContain(after.path);
    }),
  );
});
