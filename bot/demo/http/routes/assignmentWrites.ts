import { type Stage } from "../../service/stage";
import { wireTime } from "../../service/wireTime";
import { type ServicePrincipal, type StoredAssignment } from "../../world/servicePrincipal";
import { assignmentResources } from "../directoryResources";
import { graphError, notFound } from "../graphError";
import { type GraphReply, type RouteHandler } from "../graphRequest";
import { type Route } from "../route";

const path = "/servicePrincipals/{id}/appRoleAssignedTo";
const permissions = ["AppRoleAssignment.ReadWrite.All"];
const defaultAccess = "00000000-0000-0000-0000-000000000000";

/** Removing and making assignments (serviceprincipal-post-approleassignedto.md and -delete-). */
export const assignmentWriteRoutes: readonly Route[] = [
  {
    method: "DELETE",
    path: `${path}/{assignmentId}`,
    area: "directory",
    permissions,
    handle: remove,
  },
  { method: "POST", path, area: "directory", permissions, handle: make },
];

function remove(
  ...[, { id = "", assignmentId = "" }, state]: Parameters<RouteHandler>
): GraphReply {
  const { stage } = state;
  const principal = stage.principals.find((one) => one.id === id);
  const old = principal?.assignments.find((one) => one.id === assignmentId);
  if (principal === undefined || old === undefined) return notFound(assignmentId);
  principal.assignments = principal.assignments.filter((one) => one !== old);
  hear(stage, principal, old);
  state.keep();
  return { status: 204 };
}

function make(...[{ body, root }, { id = "" }, state]: Parameters<RouteHandler>): GraphReply {
  const { stage, now, guid } = state;
  const principal = stage.principals.find((one) => one.id === id);
  if (principal === undefined) return notFound(id);
  const wanted = readBody(body);
  if (wanted?.resourceId !== id) return badBody("Invalid 'resourceId'.");
  const { principalId, appRoleId } = wanted;
  const known = appRoleId === defaultAccess || principal.roles.some((one) => one.id === appRoleId);
  if (!known) return badBody("Permission being assigned was not found on application.");
  const had = principal.assignments.some(
    (one) => one.principalId === principalId && one.appRoleId === appRoleId,
  );
  if (had) return badBody("Permission being assigned already exists on the object.");
  const assignee = assigneeOf(stage, principalId);
  if (assignee === undefined) return notFound(principalId);
  const made: StoredAssignment = {
    id: guid("assignment", principal.plan.key, principalId, now),
    appRoleId,
    ...assignee,
    // Whole seconds, as entries of the log have them: what comes after it is not before it.
    createdDateTime: wireTime(Math.floor(now / 1_000) * 1_000),
    broken: false,
  };
  principal.assignments = [...principal.assignments, made];
  state.keep();
  const context = `${root}/$metadata#servicePrincipals('${id}')/appRoleAssignedTo/$entity`;
  const resource = assignmentResources({ ...principal, assignments: [made] })[0];
  return { status: 201, body: { "@odata.context": context, ...resource } };
}

type Assignee = Pick<StoredAssignment, "principalId" | "principalType" | "principalDisplayName">;

function assigneeOf({ directory }: Stage, principalId: string): Assignee | undefined {
  const user = directory.users.find((one) => one.id === principalId);
  if (user !== undefined) {
    const principalDisplayName = String(user.attributes["displayName"]);
    return { principalId, principalType: "User", principalDisplayName };
  }
  const group = directory.group(principalId);
  return group && { principalId, principalType: "Group", principalDisplayName: group.displayName };
}

/** The job looks at those who lost an assignment; new ones it finds by their time. */
function hear(
  stage: Stage,
  principal: ServicePrincipal,
  { principalId, principalType }: StoredAssignment,
): void {
  const ids =
    principalType === "Group"
      ? (stage.directory.group(principalId)?.memberIds ?? [])
      : [principalId];
  for (const job of stage.jobs) {
    if (job.principal === principal) for (const id of ids) job.pending.add(id);
  }
}

function badBody(message: string): GraphReply {
  return graphError(400, "Request_BadRequest", message);
}

type Wanted = Readonly<Record<"principalId" | "resourceId" | "appRoleId", string>>;

function readBody(body: unknown): Wanted | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const texts = ["principalId", "resourceId", "appRoleId"].map((name): unknown =>
    Reflect.get(body, name),
  );
  const [principalId, resourceId, appRoleId] = texts;
  return typeof principalId === "string" &&
    typeof resourceId === "string" &&
    typeof appRoleId === "string"
    ? { principalId, resourceId, appRoleId }
    : undefined;
}
