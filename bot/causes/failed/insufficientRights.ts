import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The credentials work, but the account behind them may not do this in the target. */
export const insufficientRights = defineNamedCause({
  id: "insufficientRights",
  family: "insufficient_rights",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 81,
  owner: "targetAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.analyzeLogs,
  fixes: ["testCredentials"],
  recognises: {
    codes: [
      "MissingScope",
      "MissingPermission",
      "MissingPermissions",
      "NotAuthorized",
      "AuthorizationFailed",
      "PermissionDenied",
      "NoPermission",
      "NotAnAdmin",
      "AccessRestricted",
      "InsufficientScope",
      "InsufficientAccess",
      "InsufficientAccessOrReadonly",
      "InsufficientRights",
      "InsufficientPermissions",
      "MethodNotAllowed",
      "NotPermitted",
      "Unauthorized",
      "Forbidden",
      "AccessDenied",
    ],
    texts: [
      /\bnot authori[sz]ed for\b[^.\n]{0,40}/i,
      /\bACL (?:exception|restrict\w*)|\bsecurity constraints?\b/i,
      /\b(?:task|operation|request|user|action|account|client|app\w*|caller|token|role)\b[^.\n]{0,40} (?:is |was )?not (?:authori[sz]ed|permitted|entitled)\b/i,
      /(?:does not|doesn't|do not|don't|did not) have (?:the |sufficient |enough |any |required |necessary )*(?:\S{1,40} ){0,2}(?:permissions?|rights?|privileges?|authori[sz]ation|scopes?)\b(?:\.|$| to (?:perform|create|update|delete|remove|read|write|access|invite|manage|call|make|add|modify|change|view|list|assign|provision|execute|query|search)\b| (?:for|on|in) )/i,
      /\bpermissions? (?:is |are )?(?:denied|required|missing|insufficient)\b/i,
      /\b(?:requires?|needs?) (?:the )?(?:\S{1,40} ){1,3}(?:permission|privilege|scope|admin role)\b/i,
      /insufficient (?:access )?(?:rights|permissions?|privileges?)/i,
      /(?:not|n't) (?:authori[sz]ed|permitted|allowed) to (?:perform|create|update|delete|remove|read|write|access|invite|manage|call|make|add|modify|change|use|view|list|assign|provision|execute)\b/i,
      /method not allowed/i,
      /access (?:is |was )?denied|^\W*Zugriff (?:wurde )?verweigert|^\W*accès refusé|^\W*acceso denegado|^アクセスが?拒否/i,
      /lacks? (?:the )?(?:permissions?|rights|privileges?)/i,
      /(?:missing|required|requires?|without|insufficient) (?:the )?(?:\w+ ){0,2}(?:scopes?|privileges?|admin rights)\b/i,
    ],
    statuses: [403, 405],
  },
  ambiguous: ["Unauthorized", "Forbidden", "MethodNotAllowed", "AccessDenied"],
  english: {
    state: "Not permitted",
    line: "The service can sign in to {app}, but may not do this there.",
    employeeLine: "The connection to {app} lacks a permission it needs.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask an admin of {app} to give the account or token that provisioning uses the rights that the tutorial of {app} lists.",
        "Then Test connection at Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials; failed people are tried again by themselves.",
      ],
      engineer: [
        "?code {code}: signed in, but the operation was refused. Check role or scopes of the provisioning account, and whether the tenant URL points to the right place.",
        "If every call is refused, treat it as a credentials problem: create a new token and Test connection.",
      ],
    },
  },
});
