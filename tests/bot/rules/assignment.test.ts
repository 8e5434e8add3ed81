import {
  type AppRoleAssignment,
  defaultAccessRoleId,
  resolveAssignment,
} from "../../../bot/rules/assignment";

const role = "11111111-2222-4333-8444-555555555555";
const user = (over: Partial<AppRoleAssignment> = {}): AppRoleAssignment => ({
  appRoleId: role,
  principalId: "me",
  principalType: "User",
  ...over,
});
const group = (id: string, over: Partial<AppRoleAssignment> = {}): AppRoleAssignment =>
  user({ principalId: id, principalType: "Group", ...over });
const inner = { id: "inner", displayName: "Inner" };
const outer = { id: "outer", displayName: "Outer" };

it.each([
  ["an own assignment", [user()], "direct"],
  ["an own assignment before one of a group", [group("inner"), user()], "direct"],
  ["a group one is in", [group("inner")], "group"],
  ["only a group around that group", [group("outer")], "nestedGroup"],
  ["the nearer of two groups", [group("outer"), group("inner")], "group"],
  ["somebody else's", [user({ principalId: "you" })], "none"],
  ["a group one is not in", [group("other")], "none"],
  ["an application of the same id", [user({ principalType: "ServicePrincipal" })], "none"],
  ["nothing", [], "none"],
] as const)("%s: %j", (_, assignments, path) => {
  expect(resolveAssignment("me", assignments, [inner], [inner, outer]).path).toBe(path);
});

it("takes a real role before default access", () => {
  const byDefault = user({ appRoleId: defaultAccessRoleId });
  expect(resolveAssignment("me", [byDefault, user()], [], []).assignment?.appRoleId).toBe(role);
  expect(resolveAssignment("me", [byDefault], [], []).assignment).toBe(byDefault);
});

it.each([
  ["a group's real role before one's own default access", role, "group"],
  ["one's own default access before a group's", defaultAccessRoleId, "direct"],
])("takes %s", (_, appRoleId, path) => {
  const assignments = [user({ appRoleId: defaultAccessRoleId }), group("inner", { appRoleId })];
  const found = resolveAssignment("me", assignments, [inner], [inner, outer]);
  expect(found).toMatchObject({ path, assignment: { appRoleId } });
});

it("does not take a nested group's real role for one that counts", () => {
  const assignments = [user({ appRoleId: defaultAccessRoleId }), group("outer")];
  expect(resolveAssignment("me", assignments, [inner], [inner, outer]).path).toBe("direct");
});

it("names the assigned group", () => {
  expect(resolveAssignment("me", [group("outer")], [inner], [inner, outer])).toMatchObject({
    path: "nestedGroup",
    group: outer,
  });
});

describe("a group that is not security enabled", () => {
  const by = (principalId: string, appRoleId: string) =>
    ({ appRoleId, principalId, principalType: "Group" }) as const;
  const role = "11111111-2222-4333-8444-555555555555";
  const mail = { id: "mail", securityEnabled: false };
  const team = { id: "team", securityEnabled: true };
  const unknown = { id: "unknown" };

  it.each([
    ["alone does not count, and is named", [mail], [by("mail", role)], "notSecurityGroup", mail],
    ["counts where security is enabled", [team], [by("team", role)], "group", team],
    ["counts where that is not known", [unknown], [by("unknown", role)], "group", unknown],
    ["beside one that counts", [mail, team], [by("mail", role), by("team", role)], "group", team],
  ])("%s", (_, groups, assignments, path, group) => {
    expect(resolveAssignment("me", assignments, groups, groups)).toMatchObject({ path, group });
  });

  it("is not taken for the person of the same id", () => {
    const own = { appRoleId: role, principalId: "mail", principalType: "User" } as const;
    expect(resolveAssignment("me", [own], [{ id: "mail" }], []).path).toBe("none");
  });
});
