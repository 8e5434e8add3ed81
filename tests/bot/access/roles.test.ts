import { createRoles, withRoles } from "../../../bot/access/roles";
import { type Asker } from "../../../bot/access/port";
import { type Membership } from "../../../bot/graph/port";
import { type TurnContext } from "../../../bot/turns/port";

const helpdesk = "group-helpdesk";
const engineers = "group-engineers";
const warned: unknown[] = [];
afterEach(() => (warned.length = 0));

/** Roles over a directory that says one thing about everybody. */
function roles(membership: Membership, groups: { helpdesk?: string; engineers?: string } = {}) {
  const asked: string[] = [];
  const askRole = createRoles({
    memberships: {
      of: (userId) => {
        asked.push(userId);
        return Promise.resolve(membership);
      },
    },
    helpdeskGroupId: "helpdesk" in groups ? groups.helpdesk : helpdesk,
    engineersGroupId: "engineers" in groups ? groups.engineers : engineers,
    log: { warn: (...line: unknown[]) => void warned.push(line) },
  });
  return { asked, askRole };
}

const read = (...groups: string[]): Membership => ({ state: "read", groups });

it.each<[string, Membership, Asker["role"]]>([
  ["in no group", read(), "employee"],
  ["in the help desk's", read(helpdesk), "helpdesk"],
  ["in the engineers'", read(engineers), "engineer"],
  ["in both", read(helpdesk, engineers), "engineer"],
  ["in another", read("group-finance"), "employee"],
])("who is %s is that", async (_, membership, role) => {
  const { askRole } = roles(membership);
  expect(await askRole({ role: "engineer", userId: "u1", displayName: "Uma" })).toEqual({
    role,
    userId: "u1",
    displayName: "Uma",
  });
});

it.each<Asker>([{ role: "engineer" }, { role: "helpdesk", displayName: "Erik" }])(
  "an unproven %j is an employee, and nobody is asked",
  async (asker) => {
    const { asked, askRole } = roles(read(engineers));
    expect(await askRole(asker)).toEqual({ ...asker, role: "employee" });
    expect(asked).toEqual([]);
  },
);

it("a group that is not set gives nobody a role", async () => {
  const groups = { helpdesk: undefined, engineers: undefined } as never;
  const { askRole } = roles(read("", "undefined"), groups);
  expect(await askRole({ role: "employee", userId: "u1" })).toMatchObject({ role: "employee" });
});

it.each<[Membership & { state: "notReadable" }, string]>([
  [{ state: "notReadable", reason: "unavailable" }, "unavailable"],
  [
    { state: "notReadable", reason: "noPermission", permission: "GroupMember.Read.All" },
    "GroupMember.Read.All",
  ],
])("fails closed and says so: %j", async (membership, reason) => {
  const { askRole } = roles(membership);
  expect(await askRole({ role: "engineer", userId: "u1" })).toEqual({
    role: "employee",
    userId: "u1",
    roleUnchecked: true,
  });
  expect(warned).toEqual([["roleNotChecked", { reason }]]);
});

it("gives the dialog the role of each turn, whatever was stored with the activity", async () => {
  const seen: Asker[] = [];
  const dialog = withRoles(
    (_, turn) => {
      seen.push(turn.asker);
      return Promise.resolve({ state: null, effects: [] });
    },
    roles(read(helpdesk)).askRole,
  );
  const turn = { asker: { role: "engineer", userId: "u1" } } as unknown as TurnContext;
  await dialog(undefined, turn);
  expect(seen).toEqual([{ role: "helpdesk", userId: "u1" }]);
});
