import { resolveAssignment } from "../../rules/assignment";
import { type AttributeValues } from "../../rules/scopingFilter";
import { type Directory, type DirectoryUser } from "../world/directory";
import { type ServicePrincipal, type StoredAssignment } from "../world/servicePrincipal";
import { type Worker } from "../world/worker";

/** An object of the source system as a cycle sees it. */
export interface SourceObject {
  /** Entra object id or worker id. */
  readonly id: string;
  readonly type: "User" | "Worker";
  readonly displayName: string;
  /** What descriptions and `ReportableIdentifier` call it: user principal name or worker id. */
  readonly reportable: string;
  readonly userPrincipalName?: string;
  readonly active: boolean;
  /** Missing for HR: assignment does not apply to inbound jobs (how-provisioning-works.md). */
  readonly assignment?: { readonly found: StoredAssignment | undefined };
  readonly attributes: AttributeValues;
}

/** A user of the directory with the attributes that mappings and filters of one application see. */
export function userAsSource(
  user: DirectoryUser,
  principal: ServicePrincipal,
  assignments: readonly StoredAssignment[],
  directory: Directory,
): SourceObject {
  const { path, assignment } = resolveAssignment(
    user.id,
    assignments,
    directory.directGroups(user.id),
    directory.allGroups(user.id),
  );
  const found =
    path === "direct" || path === "group"
      ? assignments.find((stored) => stored === assignment)
      : undefined;
  const role = principal.roles.find(({ id }) => id === found?.appRoleId)?.displayName;
  const active = user.attributes["accountEnabled"] === true;
  const attributes: Record<string, string | boolean | null> = { objectId: user.id };
  for (const [name, value] of Object.entries(user.attributes))
    if (value === null || typeof value === "string" || typeof value === "boolean")
      attributes[name] = value;
  attributes["IsSoftDeleted"] = !active;
  attributes["appRoleAssignments"] = found === undefined ? null : (role ?? "Default Access");
  const userPrincipalName = String(user.attributes["userPrincipalName"]);
  return {
    id: user.id,
    type: "User",
    displayName: String(user.attributes["displayName"]),
    reportable: userPrincipalName,
    userPrincipalName,
    active,
    assignment: { found },
    attributes,
  };
}

/** A worker of an HR system. */
export function workerAsSource(worker: Worker): SourceObject {
  return {
    id: worker.workerId,
    type: "Worker",
    displayName: worker.displayName,
    reportable: worker.workerId,
    active: worker.attributes["Active"] === true,
    attributes: worker.attributes,
  };
}
