import { type GroupMembership } from "../../rules/assignment";
import { type GuidMaker } from "./guidMaker";
import { type GroupPlan } from "./groups";
import { type PersonPlan } from "./person";

export type UserValue = string | boolean | null | readonly string[];

/** A user of the demo directory; `attributes` are the writable Graph properties by their names. */
export interface DirectoryUser {
  readonly id: string;
  readonly alias: string;
  /** ISO 8601. */
  readonly createdDateTime: string;
  readonly managerId: string | null;
  readonly attributes: Record<string, UserValue>;
  /** ISO 8601; only of users in Deleted users. */
  readonly deletedDateTime?: string;
}

export interface DirectoryGroup extends GroupMembership {
  readonly key: string;
  readonly displayName: string;
  readonly memberIds: readonly string[];
  readonly securityEnabled: boolean;
}

/** Users and groups with the look-ups that routes and cycles need; none of them scans. */
export interface Directory {
  readonly users: readonly DirectoryUser[];
  readonly groups: readonly DirectoryGroup[];
  /** By object id or user principal name, without regard to case. */
  user(idOrName: string): DirectoryUser | undefined;
  /** Users in Deleted users. */
  readonly deletedUsers: readonly DirectoryUser[];
  /** A user in Deleted users, by object id. */
  deletedUser(id: string): DirectoryUser | undefined;
  group(id: string): DirectoryGroup | undefined;
  /** Groups that name this user or group as a member. */
  directGroups(id: string): readonly DirectoryGroup[];
  /** The direct groups and every group around them. */
  allGroups(id: string): readonly DirectoryGroup[];
}

/**
 * Makes the directory of the demo tenant from its plans. `createdAt` is when people were created;
 * those who left were deleted 110 days later.
 */
export function createDirectory(
  people: readonly PersonPlan[],
  left: readonly PersonPlan[],
  groupPlans: readonly GroupPlan[],
  guid: GuidMaker,
  createdAt: (alias: string) => string,
): Directory {
  const users = people.map((plan, index) =>
    userOf(plan, index, guid, createdAt(plan.alias), headOf(plan, people)),
  );
  const deleted = left.map((plan, index) => {
    const user = userOf(plan, people.length + index, guid, createdAt(plan.alias), undefined);
    const at = Date.parse(user.createdDateTime) + 110 * 24 * 60 * 60_000;
    return { ...user, deletedDateTime: new Date(at).toISOString() };
  });
  const groups = groupPlans.map((plan) => groupOf(plan, people, guid));
  const byName = new Map<string, DirectoryUser>();
  for (const user of users) {
    byName.set(user.id, user);
    byName.set(String(user.attributes["userPrincipalName"]).toLowerCase(), user);
  }
  const byId = new Map(groups.map((group) => [group.id, group]));
  const around = new Map<string, DirectoryGroup[]>();
  for (const group of groups)
    for (const member of group.memberIds)
      around.set(member, [...(around.get(member) ?? []), group]);
  const directGroups = (id: string): readonly DirectoryGroup[] => around.get(id) ?? [];
  return {
    users,
    groups,
    user: (idOrName) => byName.get(idOrName.toLowerCase()),
    deletedUsers: deleted,
    deletedUser: (id) => deleted.find((user) => user.id === id),
    group: (id) => byId.get(id),
    directGroups,
    allGroups: (id) => {
      const found = new Set<DirectoryGroup>();
      const open = [...directGroups(id)];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        open.push(...directGroups(next.id));
      }
      return [...found];
    },
  };
}

/** The object id of the person with this alias. */
export function userId(guid: GuidMaker, alias: string): string {
  return guid("user", alias);
}

function groupId(guid: GuidMaker, key: string): string {
  return guid("group", key);
}

function groupOf(plan: GroupPlan, people: readonly PersonPlan[], guid: GuidMaker): DirectoryGroup {
  const belongs = ({ alias, department }: PersonPlan): boolean =>
    plan.people?.includes(alias) === true ||
    (plan.departments?.includes(department) === true && plan.except?.includes(alias) !== true);
  return {
    key: plan.key,
    id: plan.fixedId ?? groupId(guid, plan.key),
    displayName: plan.displayName,
    securityEnabled: plan.notSecurity !== true,
    memberIds: [
      ...people.filter(belongs).map(({ alias }) => userId(guid, alias)),
      ...(plan.groups ?? []).map((key) => groupId(guid, key)),
    ],
  };
}

/** A "Head of ..." manages the rest of the department. */
function headOf(plan: PersonPlan, people: readonly PersonPlan[]): PersonPlan | undefined {
  return people.find(
    (other) =>
      other.department === plan.department &&
      other.jobTitle.startsWith("Head of ") &&
      other.alias !== plan.alias,
  );
}

function userOf(
  plan: PersonPlan,
  index: number,
  guid: GuidMaker,
  createdDateTime: string,
  head: PersonPlan | undefined,
): DirectoryUser {
  const name = plan.alias.replace("#EXT#", "");
  const mail = plan.guest ? name.replace("_", "@") : `${name}@contoso.com`;
  return {
    id: userId(guid, plan.alias),
    alias: plan.alias,
    createdDateTime,
    managerId: head === undefined ? null : userId(guid, head.alias),
    attributes: {
      displayName: plan.displayName,
      givenName: plan.givenName,
      surname: plan.surname,
      userPrincipalName: `${plan.alias}@contoso.com`,
      mail,
      mailNickname: plan.noNickname === true ? null : name,
      accountEnabled: plan.disabled !== true,
      userType: plan.guest ? "Guest" : "Member",
      department: plan.department,
      jobTitle: plan.jobTitle,
      companyName: plan.guest ? "Fabrikam" : "Contoso",
      country: plan.country,
      city: plan.city,
      officeLocation: `${plan.city} 1`,
      mobilePhone: `+1 206 555 01${String(index).padStart(2, "0")}`,
      businessPhones: [],
      preferredLanguage: null,
      usageLocation: plan.country,
      employeeId: plan.guest ? null : (plan.employeeId ?? String(10_001 + index)),
      employeeType: plan.guest ? null : plan.jobTitle === "Contractor" ? "Contractor" : "Employee",
      onPremisesSyncEnabled: null,
    },
  };
}
