import { type Line } from "../talk";

/** How people, groups and directories are named at the help desk. */
export const naming: readonly (readonly [string, readonly Line[]])[] = [
  [
    "a directory is where HR's accounts go to",
    [
      ["Ivan Petrov not in Active Directory", { user: "Ivan Petrov", cause: "matchNotUnique" }],
      ["AD Fatima Zahra", { user: "Fatima Zahra", app: "Workday to Active Directory" }],
      ["worker 21451 has no AD account", { user: "Tomasz Zielinski" }],
      ["Workday -> AD: Petrov", { user: "Ivan Petrov", cause: "matchNotUnique" }],
      ["Lena Fischer has no Entra ID account", { app: "SuccessFactors to Entra ID" }],
    ],
  ],
  [
    "whoever is to be provisioned is named, however it is written",
    [
      ["provision audrey to salesforce on demand", { user: "Audrey Oliver" }],
      ["can you provision ben in slack please", { user: "Ben Carter", app: "Slack" }],
      ["stelle zoe in salesforce bei bedarf bereit", { user: "Zoë Müller", app: "Salesforce" }],
      ["can you add felix to salesforce", { user: "Felix Braun" }],
      ["provision users to salesforce", { says: "Who is it about" }],
    ],
  ],
  [
    "a number beside an application of HR is a worker's id",
    [
      ["21477 workday", { user: "Ivan Petrov", app: "Workday to Active Directory" }],
      ["is 99999 missing in AD", { says: "nothing about 99999", cause: "noTraceInLog" }],
      ["30112 successfactors", { user: "Lena Fischer", app: "SuccessFactors to Entra ID" }],
    ],
  ],
  [
    "names without the marks of their letters, by sign-in name and with errors, are offered",
    [
      ["Lukasz workday", { says: "Is it one of these", not: "No trace" }],
      ["1", { user: "Łukasz Wójcik", app: "Workday to Active Directory" }],
      ["soren kjaer servicenow", { says: "Is it one of these" }],
      ["1", { user: "Søren Kjær" }],
      ["taro yamada dropbox", { says: "Is it one of these" }],
      ["1", { user: "山田 太郎" }],
      ["mueller successfactors", { says: "Is it one of these" }],
      ["1", { user: "Zoë Müller" }],
      ["keteut dropbox", { says: "Is it one of these" }],
      ["1", { user: "Ketut Budiono", cause: "requiredAttributeMissing" }],
      ["sean.oneil badges", { says: "Is it one of these" }],
    ],
  ],
  [
    "a note beside a name chooses among namesakes",
    [
      ["Alex Chen (Sales) Slack", { user: "Alex Chen", app: "Slack" }],
      ["Alex Chen from Engineering is not in Slack", { user: "Alex Chen", app: "Slack" }],
      ["Alex Chen (Marketing) Slack", { says: "Several people fit “Alex Chen”" }],
    ],
  ],
  [
    "groups by their names",
    [
      ["group Design Team dropbox", { says: "The group “Design Team” is assigned" }],
      ["Badge News group Fabrikam Badges", { says: "not security enabled" }],
      [
        "Badge News group is assigned to Fabrikam Badges but its members are not there",
        { says: "not security enabled" },
      ],
      [
        "why are members of Project Atlas Contractors missing in Atlassian",
        { says: "it is inside “Project Atlas”" },
      ],
      ["Is the group Design Team synced to Dropbox?", { says: "“Design Team” is assigned" }],
    ],
  ],
  [
    "a word of an application's name before another word is not that application",
    [
      [
        "cross-tenant sync: Sam Rivera is not in the Contoso tenant B",
        { says: "Which one is it?", not: "Cycles do not end" },
      ],
    ],
  ],
];
