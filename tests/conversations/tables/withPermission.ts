import { type Line } from "../talk";

/** All may be read; asked by the help desk. */
export const withPermission: readonly (readonly [string, readonly Line[]])[] = [
  [
    "answers first when person and application are known",
    [
      [
        "why isn't audrey@contoso.com in Salesforce",
        {
          cause: "outOfScopeByFilter",
          says: '"Sales only"',
          buttons: ["Check again", "Talk to a person"],
        },
      ],
      ["[Check again]", { cause: "outOfScopeByFilter" }],
      ["[Show the log steps]", { says: "EntrySynchronizationScoping" }],
    ],
  ],
  [
    "asks for the application, then answers",
    [
      [
        "Why is Xenia Pappas not provisioned?",
        { says: "Which application is Xenia Pappas missing in?" },
      ],
      ["Miro", { cause: "provisioningNotConfigured", user: "Xenia Pappas" }],
    ],
  ],
  [
    "asks for the person, then answers",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "asks for both, one question at a time",
    [
      ["Somebody is not being provisioned, why?", { says: "Which application is it about?" }],
      ["salesforce", { says: "Who is it about in Salesforce?" }],
      ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "takes typing errors in the application",
    [
      [
        "why is Audrey Oliver not in Salesfroce?",
        { cause: "outOfScopeByFilter", app: "Salesforce" },
      ],
    ],
  ],
  [
    "asks which namesake is meant, and takes the choice by number",
    [
      [
        "why is Alex Chen not in Salesforce?",
        { says: "Several people fit", buttons: ["None of these"] },
      ],
      ["1", { user: "Alex Chen" }],
    ],
  ],
  [
    "asks which namesake is meant, and takes the press",
    [
      ["why is Alex Chen not in Salesforce?", { says: "Several people fit" }],
      ["[Alex Chen]", { user: "Alex Chen" }],
    ],
  ],
  [
    "says that nobody was found and goes on with another spelling",
    [
      ["why is Zebulon Quark not in Salesforce?", { says: "nobody called “Zebulon Quark”" }],
      ["audrey@contoso.com", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "does not ask for an address where one was given that nobody has",
    [
      ["why is audry@contoso.com not in Salesforce?", { says: "check how it is written" }],
      ["audri@contoso.com", { says: "nobody's address in the directory either" }],
      ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "says that there is no such application and offers the others",
    [
      [
        "why is Audrey Oliver not in Frobnicator?",
        { says: "do not find an application called “Frobnicator”", not: /None of these/ },
      ],
      ["Salesforce", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "not starting: the application alone is enough",
    [
      [
        "nobody is being provisioned to Workplace since this morning",
        { cause: "credentialsRejected", app: "Workplace" },
      ],
    ],
  ],
  [
    "not starting: switched off, asked about the service",
    [["provisioning does not start for Zoom", { family: "not_started_or_off" }]],
  ],
  [
    "not starting: the job runs, so it is about somebody",
    [
      [
        "the provisioning service does not start for Salesforce",
        { says: "Provisioning to Salesforce runs" },
      ],
      ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "users skipped: asks who, then reads the flags",
    [
      ["users are skipped in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["farid.haddad@contoso.com", { cause: "brokenAssignmentRecord" }],
    ],
  ],
  [
    "Cloud HR: a worker with two accounts of the same employee id",
    [["Ivan Petrov is missing in Workday to Active Directory", { cause: "matchNotUnique" }]],
  ],
  [
    "Cloud HR: asks for the worker",
    [
      ["a new hire from Workday has no account", { says: "Give a worker id" }],
      ["Ivan Petrov", { cause: "matchNotUnique" }],
    ],
  ],
  [
    "a new question replaces an open one",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about" }],
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
    ],
  ],
];
