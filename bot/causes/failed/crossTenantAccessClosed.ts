import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Cross-tenant access settings do not let synchronization or automatic redemption through. */
export const crossTenantAccessClosed = defineNamedCause({
  id: "crossTenantAccessClosed",
  family: "insufficient_rights",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 21,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.crossTenant,
  recognises: {
    codes: ["SyncPolicyCheckFailure", "ManagementPolicyCheckFailure"],
    texts: [
      /\ballow user synchroni[sz]ation into this tenant\b[^.\n]{0,60}/i,
      /mandantenübergreifende\w* Zugriffs(?:richtlinie|einstellung)\w*[^.\n]{0,60} (?:lässt|erlaubt|keine)/i,
      /auto(?:matic)?-?\s?redemption/i,
      /automatic user consent/i,
      /cross-tenant access (?:policy|settings)/i,
      /enabled? (?:the )?inbound synchronization/i,
    ],
  },
  english: {
    state: "Closed between tenants",
    line: "The cross-tenant access settings do not let the service into the other tenant.",
    employeeLine: "The connection to the other organization is not fully open yet.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask an identity admin of both tenants to check External Identities > Cross-tenant access settings: automatic redemption outbound in the source, inbound in the target, and Allow user synchronization in the target.",
        "Then Test connection at Entra ID > Enterprise apps > {app} > Provisioning and wait for the next cycle.",
      ],
      engineer: [
        "The portal shows this as invalid credentials; the credentials are fine. Enable automatic redemption in both tenants and inbound user synchronization in the target (P1 or P2).",
        "Wait some minutes for the policy to replicate before Test connection.",
      ],
    },
  },
});
