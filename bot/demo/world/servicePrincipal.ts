import { type AppRoleAssignment, defaultAccessRoleId } from "../../rules/assignment";
import { type ApplicationPlan, type AssigneePlan } from "./application";
import { type Directory, userId } from "./directory";
import { type GuidMaker } from "./guidMaker";

/** Id of the demo tenant, as it stands in job ids and log entries. */
export const tenantId = "5f1c1c1e-3b0e-4d7a-9f55-0d6f2c8e7a10";

export interface AppRole {
  readonly id: string;
  readonly displayName: string;
}

/** An app role assignment as it is stored; a broken one looks right and is not honoured. */
export interface StoredAssignment extends AppRoleAssignment {
  readonly id: string;
  readonly principalDisplayName: string;
  /** ISO 8601. */
  readonly createdDateTime: string;
  readonly broken: boolean;
}

/** An application as it is in the tenant. */
export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  readonly plan: ApplicationPlan;
  readonly roles: readonly AppRole[];
  /** Changes when an admin assigns or removes somebody. */
  assignments: readonly StoredAssignment[];
}

/** Makes the service principal of a plan; assignments without an age are 90 days old. */
export function servicePrincipalOf(
  plan: ApplicationPlan,
  directory: Directory,
  guid: GuidMaker,
  stagedAt: number,
): ServicePrincipal {
  const id = guid("servicePrincipal", plan.key);
  const roles = plan.roles.map((displayName) => ({
    id: guid("role", plan.key, displayName),
    displayName,
  }));
  return {
    id,
    appId: guid("application", plan.key),
    plan,
    roles,
    assignments: plan.assigned.flatMap((assignee) => {
      const principal = principalOf(assignee, directory, guid);
      if (principal === undefined) return [];
      const age = (assignee.minutes ?? 90 * 24 * 60) * 60_000;
      return [
        {
          id: guid("assignment", plan.key, principal.principalId),
          appRoleId:
            roles.find(({ displayName }) => displayName === assignee.role)?.id ??
            defaultAccessRoleId,
          ...principal,
          createdDateTime: new Date(stagedAt - age).toISOString(),
          broken: assignee.broken === true,
        },
      ];
    }),
  };
}

function principalOf(
  assignee: AssigneePlan,
  directory: Directory,
  guid: GuidMaker,
): Pick<StoredAssignment, "principalId" | "principalType" | "principalDisplayName"> | undefined {
  if ("user" in assignee) {
    const user = directory.user(userId(guid, assignee.user));
    return (
      user && {
        principalId: user.id,
        principalType: "User",
        principalDisplayName: String(user.attributes["displayName"]),
      }
    );
  }
  const group = directory.groups.find(({ key }) => key === assignee.group);
  return (
    group && {
      principalId: group.id,
      principalType: "Group",
      principalDisplayName: group.displayName,
    }
  );
}
