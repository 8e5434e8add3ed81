import { type Line } from "../talk";

/** Whole applications, asked about by the help desk. */
export const wholeApplications: readonly (readonly [string, readonly Line[]])[] = [
  [
    "nobody is provisioned: the log is ranked, with clauses, and the person can be named at once",
    [
      [
        "no users are being provisioned to Salesforce",
        {
          says: /(?=[^]*\d\. Already in sync: \d+ \(\d+%\))[^]*\d\. Skipped, by design[^]*"Sales only": country EQUALS 'US', entries kept out: \d[^]*Example: /,
          family: "out_of_scope_filter",
          app: "Salesforce",
          buttons: ["Check again", "Talk to a person", "This solved it", "Copy for a ticket"],
        },
      ],
      ["Audrey Oliver", { cause: "outOfScopeByFilter", user: "Audrey Oliver" }],
    ],
  ],
  [
    "users are skipped",
    [
      [
        "users are skipped in Atlassian Cloud",
        { says: /Not assigned: [2-9] \(\d+%\)[\s\S]*Who is it about/ },
      ],
      ["farid.haddad@contoso.com", { cause: "brokenAssignmentRecord" }],
    ],
  ],
  [
    "the same asked again instead of a name: it is looked at anew",
    [
      ["no users are being provisioned to Salesforce", { says: /Who is missing/ }],
      ["no users are being provisioned to Salesforce", { says: /\d\. Already in sync/ }],
      ["Audrey Oliver in Salesforce", { cause: "outOfScopeByFilter", user: "Audrey Oliver" }],
    ],
  ],
  [
    "the job explains it: then it leads, and nothing is asked",
    [
      [
        "nobody is being provisioned to Workplace",
        { cause: "credentialsRejected", says: /Outcomes in the log/, not: /Who is/ },
      ],
      ["why?", { says: "WorkplaceInvalidCredentials" }],
      ["[Check again]", { cause: "credentialsRejected" }],
    ],
  ],
  [
    "the time that is named bounds what is read, and is told",
    [["no users are being provisioned to Salesforce since 2026-01-01", { says: "Since" }]],
  ],
  [
    "a text for a ticket holds what was found, without a card",
    [
      ["nobody is being provisioned to DocuSign", { family: "quarantine" }],
      [
        "[Copy for a ticket]",
        { says: /DocuSign: Quarantined[\s\S]*What to do next:[\s\S]*Graph request ids: / },
      ],
      ["[This solved it]", { says: "Good to hear" }],
      ["cancel", { says: "There is nothing to stop" }],
    ],
  ],
];
