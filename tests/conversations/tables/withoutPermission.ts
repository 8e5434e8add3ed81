import { type Line } from "../talk";

const log = ["AuditLog.Read.All"];
const job = ["Synchronization.Read.All", "Synchronization.ReadWrite.All"];
const directory = ["Application.Read.All", "User.Read.All", "GroupMember.Read.All"];

/** A name, the permissions that are missing, and what is asked: by an employee where the name says so. */
export const withoutPermission: readonly (readonly [string, readonly string[], readonly Line[]])[] =
  [
    [
      "users skipped, nothing may be read: the flags, then the way of assignment",
      [...log, ...job, ...directory],
      [
        [
          "users are skipped in our SCIM app",
          {
            says: /I may not read the directory .*\(Application\.Read\.All is missing\).*first to say False/s,
            buttons: ["Assigned to the application", "I don't know", "How do I find that?"],
          },
        ],
        [
          "[How do I find that?]",
          { says: "Provisioning logs > the newest entry of the person > Steps" },
        ],
        [
          "what does that mean?",
          {
            says: /tells apart what may be the cause\. It stands here: Entra ID > .*\n.*first to say False/,
            buttons: ["Assigned to the application", "I don't know"],
          },
        ],
        [
          "I don't understand the question",
          { says: "Any answer helps", not: "It stands here", buttons: ["Talk to a person"] },
        ],
        ["[Assigned to the application]", { says: "How is this person assigned to SCIM app?" }],
        [
          "[Only in a group inside that group]",
          {
            cause: "nestedGroupOnly",
            certainty: "confirmed",
            source: "answers",
            says: "Assign the inner group",
            buttons: ["Talk to a person", "This solved it", "Copy for a ticket"],
          },
        ],
      ],
    ],
    [
      "users skipped, the log may not be read, the directory tells",
      log,
      [
        ["users are skipped in Atlassian Cloud", { says: "Who is it about" }],
        [
          "Chiara Russo",
          {
            cause: "nestedGroupOnly",
            certainty: "likely",
            source: "graph",
            says: "the provisioning log: AuditLog.Read.All is missing",
          },
        ],
      ],
    ],
    [
      "a sign-in name while the directory may not be read: nothing is claimed about the person",
      ["User.Read.All"],
      [
        [
          "why is audrey@contoso.com not in Salesforce",
          {
            says: /the directory .*\(User\.Read\.All is missing\).*newest provisioning log entry of audrey@contoso\.com/s,
            not: /no provisioning log entry|nothing about/,
          },
        ],
        ["Skipped", { says: "SkipReason" }],
        ["NotEffectivelyEntitled", { says: "first to say False" }],
        [
          "Scoping filter evaluation passed",
          { cause: "outOfScopeByFilter", source: "answers", user: "audrey@contoso.com" },
        ],
      ],
    ],
    [
      "users skipped, written answers and one step back",
      [...log, ...job, ...directory],
      [
        ["users are skipped in Box", { says: "first to say False" }],
        ["scoping filter evaluation passed", { cause: "outOfScopeByFilter", source: "answers" }],
        ["users are skipped in Box", { says: "first to say False" }],
        ["Assigned to the application", { says: "How is this person assigned" }],
        ["back", { says: "first to say False" }],
        ["user has the required role", { family: "default_access_role" }],
      ],
    ],
    [
      "not starting, the job may not be read: its state is asked for",
      [...job, ...log],
      [
        [
          "provisioning does not start for Zoom",
          {
            says: /the provisioning job .*\(Synchronization\.Read\.All is missing\).*current status/s,
            buttons: ["Off or paused", "Quarantine", "Not set up"],
          },
        ],
        ["[Off or paused]", { cause: "provisioningSwitchedOff", source: "answers" }],
      ],
    ],
    [
      "not starting: first cycle",
      [...job, ...log],
      [
        ["the initial cycle never starts in Slack", { says: "current status" }],
        ["[On, no cycle completed yet]", { cause: "initialCycleRunning", source: "answers" }],
      ],
    ],
    [
      "not starting: quarantine, and its reason",
      [...job, ...log],
      [
        ["nobody is being provisioned to DocuSign", { says: "current status" }],
        ["[Quarantine]", { says: "reason" }],
        ["[Invalid credentials]", { cause: "credentialsRejected", source: "answers" }],
      ],
    ],
    [
      "Cloud HR, branch 1: not evaluated yet",
      [...job, ...log],
      [
        ["worker 21451 is missing in Workday", { says: "current status" }],
        ["[On, cycles complete]", { says: "before or after" }],
        ["[Before the change]", { cause: "notEvaluatedYet", source: "answers" }],
      ],
    ],
    [
      "Cloud HR, branch 2: evaluated, and rightly not provisioned",
      [...job, ...log],
      [
        ["worker 21451 is missing in Workday", { says: "current status" }],
        ["[On, cycles complete]", { says: "before or after" }],
        ["[After the change]", { says: "newest provisioning log entry" }],
        ["[Skipped]", { says: "SkipReason" }],
        ["[RedundantExport]", { cause: "alreadyInSync", source: "answers" }],
      ],
    ],
    [
      "Cloud HR, branch 3: attempted and failed",
      [...job, ...log],
      [
        ["worker 21451 is missing in Workday", { says: "current status" }],
        ["[On, cycles complete]", { says: "before or after" }],
        ["[After the change]", { says: "newest provisioning log entry" }],
        ["[Failure]", { says: "error code" }],
        ["[DuplicateTargetEntries]", { cause: "matchNotUnique", source: "answers" }],
      ],
    ],
    [
      "a code typed instead of picked",
      [...job, ...log],
      [
        ["worker 21451 is missing in Workday", { says: "current status" }],
        ["I don't know", { says: "before or after" }],
        ["I don't know", { says: "newest provisioning log entry" }],
        ["failure", { says: "error code" }],
        ["ContosoEntryConflict", { cause: "uniqueValueConflict", source: "answers" }],
      ],
    ],
    [
      "nothing is known: an engineer is offered, nothing is guessed",
      [...log, ...job, ...directory],
      [
        ["users are skipped in Salesforce", { says: "first to say False" }],
        ["[I don't know]", { says: "Which SkipReason" }],
        ["I don't know", { says: "I cannot tell the cause", buttons: ["Talk to a person"] }],
        ["[Talk to a person]", { says: /your answers to my questions \(2\)/, buttons: ["Send"] }],
        ["[Send]", { says: /^Case \d+ is with the engineers/ }],
      ],
    ],
    [
      "an employee is asked nothing from the admin center",
      [...log, ...job],
      [["Why am I not in Salesforce?", { says: "Talk to a person", not: /admin center|AuditLog/ }]],
    ],
  ];
