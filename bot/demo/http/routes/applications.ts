import { collectionReply, objectReply } from "../collection";
import {
  assignmentResources,
  assignmentRules,
  servicePrincipalResource,
  servicePrincipalRules,
} from "../directoryResources";
import { notFound } from "../graphError";
import { getRoutes, type Route } from "../route";

const get = getRoutes("directory", ["Application.Read.All"]);

/** Service principals and who is assigned to them. */
export const applicationRoutes: readonly Route[] = [
  get("/servicePrincipals", (request, _values, { stage }) =>
    collectionReply(stage.principals.map(servicePrincipalResource), request, servicePrincipalRules),
  ),
  get("/servicePrincipals/{id}", (request, { id = "" }, { stage }) => {
    const principal = stage.principals.find((one) => one.id === id);
    if (principal === undefined) return notFound(id);
    return objectReply(servicePrincipalResource(principal), request, servicePrincipalRules);
  }),
  get("/servicePrincipals/{id}/appRoleAssignedTo", (request, { id = "" }, { stage }) => {
    const principal = stage.principals.find((one) => one.id === id);
    if (principal === undefined) return notFound(id);
    const context = `servicePrincipals('${id}')/appRoleAssignedTo`;
    return collectionReply(assignmentResources(principal), request, {
      ...assignmentRules,
      context,
    });
  }),
];
