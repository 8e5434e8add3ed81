import { stepTexts } from "./stepTexts";

/** What the terms of the field and the steps of the log mean in English, by key; a part of `englishTexts`. */
export const termTexts = {
  ...stepTexts,
  termFilter:
    "A scoping filter is a rule on attributes, such as department, that says which accounts of the directory are provisioned to an application.",
  termSkipped:
    "Skipped means that the service looked at an account and wrote nothing, because it is not meant for the application or a value is missing.",
  termFailed:
    "Failed means that the service tried to write an account and could not: the application refused it or did not answer. It tries again by itself.",
  termQuarantine:
    "In quarantine a provisioning job runs only rarely, because most of its calls failed or its credentials are refused. It goes on as usual once that is fixed.",
  termCycle:
    "A cycle is one round of provisioning, usually every 20 to 40 minutes. The initial cycle looks at everybody and takes 20 minutes to several hours; later ones only at changes.",
  termScope:
    "In scope is whoever is to get an account in an application: assigned to it, and let through by the scoping filters.",
  termAssignment:
    "An assignment says that a user or a group is to have an application. Only direct members of an assigned group count.",
  termMatching:
    "By the matching attribute the service finds the account that somebody has in the application already, such as the user name.",
  termMapping:
    "An attribute mapping says which value of the directory is written to which field of the application.",
  termOnDemand:
    "Provision on demand looks at one person at once instead of in the next cycle. It is no dry run: it writes.",
  termPrincipal:
    "A service principal is the application as it stands in your own tenant, with its assignments and its provisioning job.",
  termAgent:
    "The provisioning agent is a program in your own network that reaches Active Directory or LDAP for Entra ID.",
  termSoftDelete:
    "A soft-deleted account is switched off and can be restored for a while, 30 days in Entra ID.",
  termEscrow:
    "An escrow is a change of one person or group that failed and is kept to be tried again: after 6, 12 and 24 hours, then once a day, for 28 days. Too many of them bring a job into quarantine.",
  termSteadyState:
    "A job is in the steady state once a cycle left nothing to be written; from then on it looks for changes only.",
  termScim:
    "SCIM is the standard by which the service reads and writes accounts in an application that offers it.",
  termDisabled:
    "Disabled means that the account is still there and nobody can sign in with it; it can be switched on again.",
  termDeleted:
    "Deleted means that the account is gone from the application. In Entra ID it can be restored for 30 days.",
  termWatermark:
    "The watermark marks how far a job has read the changes of the source. The next incremental cycle begins there; a restart that clears it reads everybody again.",
  termGoOn: "Name a person and an application, and I say how it is there.",
  termGoOnOwn: "Name an application, and I say how it is with your account there.",
} as const;
