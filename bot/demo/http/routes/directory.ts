import { type Directory, type DirectoryGroup } from "../../world/directory";
import { tenantId } from "../../world/servicePrincipal";
import { collectionReply, objectReply } from "../collection";
import { groupResource, groupRules, userResource, userRules } from "../directoryResources";
import { graphError, notFound } from "../graphError";
import { type RouteHandler } from "../graphRequest";
import { getRoutes, type Route } from "../route";

const getUsers = getRoutes("directory", ["User.Read.All"]);
const getGroups = getRoutes("directory", ["GroupMember.Read.All"]);
const getAnything = getRoutes("directory", []);

/** Groups around a user: the direct ones, or all. */
function groupsOf(
  which: (directory: Directory, id: string) => readonly DirectoryGroup[],
): RouteHandler {
  return (request, { id = "" }, { stage }) => {
    const user = stage.directory.user(id);
    if (user === undefined) return notFound(id);
    const found = which(stage.directory, user.id).map(groupResource);
    return collectionReply(found, request, groupRules);
  };
}

const directGroups = groupsOf((directory, id) => directory.directGroups(id));
const allGroups = groupsOf((directory, id) => directory.allGroups(id));

/** `POST .../checkMemberGroups {groupIds}`: which of them the user is in (user-checkmembergroups). */
const checkMemberGroups: RouteHandler = ({ body, root }, { id = "" }, { stage }) => {
  const user = stage.directory.user(id);
  if (user === undefined) return notFound(id);
  const wanted: unknown =
    typeof body === "object" && body !== null ? Reflect.get(body, "groupIds") : undefined;
  if (!Array.isArray(wanted) || wanted.length > mostGroupIds)
    return graphError(400, "Request_BadRequest", "Invalid value specified for 'groupIds'.");
  const ids = stage.directory.allGroups(user.id).map((group) => group.id);
  return {
    status: 200,
    body: {
      "@odata.context": `${root}/$metadata#Collection(Edm.String)`,
      value: wanted.filter((one) => ids.includes(one as string)),
    },
  };
};
/** The documented most of one request. */
const mostGroupIds = 20;
const cast = "microsoft.graph.group";

/** Users, groups and the organization. */
export const directoryRoutes: readonly Route[] = [
  getUsers("/users", (request, _values, { stage }) =>
    collectionReply(stage.directory.users.map(userResource), request, userRules),
  ),
  getUsers("/users/{id}", (request, { id = "" }, { stage }) => {
    const user = stage.directory.user(id);
    return user ? objectReply(userResource(user), request, userRules) : notFound(id);
  }),
  getUsers("/directory/deletedItems/microsoft.graph.user", (request, _values, { stage }) =>
    collectionReply(stage.directory.deletedUsers.map(userResource), request, userRules),
  ),
  getUsers(
    "/directory/deletedItems/microsoft.graph.user/{id}",
    (request, { id = "" }, { stage }) => {
      const user = stage.directory.deletedUser(id);
      return user ? objectReply(userResource(user), request, userRules) : notFound(id);
    },
  ),
  getUsers("/users/{id}/manager", (request, { id = "" }, { stage }) => {
    const manager = stage.directory.user(stage.directory.user(id)?.managerId ?? "");
    return manager ? objectReply(userResource(manager), request, userRules) : notFound("manager");
  }),
  getGroups("/users/{id}/memberOf", directGroups),
  getGroups(`/users/{id}/memberOf/${cast}`, directGroups),
  getGroups("/users/{id}/transitiveMemberOf", allGroups),
  getGroups(`/users/{id}/transitiveMemberOf/${cast}`, allGroups),
  {
    method: "POST",
    path: "/users/{id}/checkMemberGroups",
    area: "directory",
    permissions: ["GroupMember.Read.All"],
    handle: checkMemberGroups,
  },
  getGroups("/groups", (request, _values, { stage }) =>
    collectionReply(stage.directory.groups.map(groupResource), request, groupRules),
  ),
  getGroups("/groups/{id}", (request, { id = "" }, { stage }) => {
    const group = stage.directory.group(id);
    return group ? objectReply(groupResource(group), request, groupRules) : notFound(id);
  }),
  getGroups("/groups/{id}/members", (request, { id = "" }, { stage }) => {
    const group = stage.directory.group(id);
    if (group === undefined) return notFound(id);
    const members = group.memberIds.flatMap((member) => {
      const user = stage.directory.user(member);
      const inner = stage.directory.group(member);
      if (user) return [{ "@odata.type": "#microsoft.graph.user", ...userResource(user) }];
      return inner ? [groupResource(inner)] : [];
    });
    return collectionReply(members, request, { ...userRules, context: "directoryObjects" });
  }),
  getGroups(`/groups/{id}/transitiveMemberOf/${cast}`, (request, { id = "" }, { stage }) => {
    const inner = stage.directory.group(id);
    if (inner === undefined) return notFound(id);
    return collectionReply(
      stage.directory.allGroups(inner.id).map(groupResource),
      request,
      groupRules,
    );
  }),
  getGroups(`/groups/{id}/transitiveMembers/${cast}`, (request, { id = "" }, { stage }) => {
    const outer = stage.directory.group(id);
    if (outer === undefined) return notFound(id);
    const inside = stage.directory.groups.filter((group) =>
      stage.directory.allGroups(group.id).includes(outer),
    );
    return collectionReply(inside.map(groupResource), request, groupRules);
  }),
  getAnything("/organization", ({ root }) => ({
    status: 200,
    body: {
      "@odata.context": `${root}/$metadata#organization`,
      value: [
        {
          id: tenantId,
          displayName: "Contoso",
          verifiedDomains: [{ name: "contoso.com", isDefault: true, isInitial: false }],
        },
      ],
    },
  })),
];
