import { resourceOf } from "../../../bot/graph/resourceOf";

it.each([
  ["/users", "/users"],
  ["/users/ann%40contoso.com", "/users/{id}"],
  ["/users/0d9f3c52-6f0e-4c55-9d0b-7f5a2f0c1e02/memberOf", "/users/{id}/memberOf"],
  ["/auditLogs/provisioning", "/auditLogs/provisioning"],
  [
    "/servicePrincipals/0d9f3c52-6f0e-4c55-9d0b-7f5a2f0c1e02/synchronization/jobs/Box.1.2/schema",
    "/servicePrincipals/{id}/synchronization/jobs/{id}/schema",
  ],
  ["/$batch", "/$batch"],
  ["/Ann Meyer/of/somewhere", "/{id}/{id}/{id}"],
])("%s is %s", (path, resource) => {
  expect(resourceOf(path)).toBe(resource);
});
