import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The application or the tenant cannot have automatic provisioning at all. */
export const provisioningUnavailable = defineNamedCause({
  id: "provisioningUnavailable",
  family: "not_started_or_off",
  employeeMayKnow: false,
  tone: "normal",
  precedence: 12,
  owner: "appAdmin",
  retry: "notNeeded",
  page: "provisioning",
  doc: documents.knownIssues,
  recognises: {
    texts: [
      /\bSCIM (?:provisioning |API |support )?(?:is |has been )?(?:disabled|not enabled|turned off)\b[^.\n]{0,60}/i,
      /\bSCIM (?:is )?not available (?:for|in|on|with) (?:this|the|your)\b[^.\n]{0,60}/i,
      /\bprovisioning isn't (?:available|supported)\b[^.\n]{0,60}/i,
      /\bautomatic provisioning\b[^.\n]{0,60} (?:is not|isn't) (?:supported|available|offered)\b[^.\n]{0,20}/i,
      /\b(?:OIDC|OpenID Connect)\b[^.\n]{0,60} (?:not|cannot|can't|no)\b[^.\n]{0,40}(?:provision\w*|support\w*)/i,
      /(?:does not|doesn't) support (?:automatic |user )?provisioning/i,
      /(?:automatic )?provisioning (?:is )?not (?:available|supported) (?:for|in) (?:this|the|your)\b/i,
      /(?:B2C|External ID) tenants?\b[^.\n]{0,60}(?:not|un)\s?supported/i,
    ],
  },
  english: {
    state: "Not possible",
    line: "Automatic provisioning is not available for {app} as it is registered.",
    employeeLine: "Accounts in {app} are not created automatically.",
    next: {
      employee: [
        "Ask your help desk how to get an account in {app}; somebody may have to create it by hand.",
      ],
      helpdesk: [
        "Ask the owner of {app} how accounts are made there. An application of the gallery, or a second entry without a gallery template, can be provisioned.",
      ],
      engineer: [
        "An application registered for OpenID Connect has no provisioning: add the gallery application, or a non-gallery one with SCIM, beside it. Azure AD B2C and External ID tenants have none, and not every connector exists in every cloud.",
      ],
    },
  },
});
