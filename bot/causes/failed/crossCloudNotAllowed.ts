import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The other tenant is in another cloud, and cross-cloud synchronization is not set up. */
export const crossCloudNotAllowed = defineNamedCause({
  id: "crossCloudNotAllowed",
  family: "other",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 21,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.crossTenant,
  recognises: {
    codes: ["ExternalTenantNotFound", "ActiveDirectoryTokenExpired"],
    texts: [
      /tenant was not found by the authentication authority/i,
      /cross-cloud/i,
      /identity of the calling application could not be established/i,
    ],
  },
  english: {
    state: "Another cloud",
    line: "The other tenant cannot be reached from this cloud as the configuration stands.",
    employeeLine: "The connection to the other organization is not set up completely.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask an identity admin to check that the tenant id is right and, if the tenants are in different clouds, that cross-cloud synchronization is ticked in both.",
      ],
      engineer: [
        "The portal shows this as invalid credentials. Recreate the configuration with the cross-cloud box ticked (ExternalTenantNotFound), or tick cross-cloud synchronization in the target tenant (TokenExpired).",
      ],
    },
  },
});
