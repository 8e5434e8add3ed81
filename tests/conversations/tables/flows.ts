import { type Line } from "../talk";

/** What is asked about the flows, by the help desk. */
export const flows: readonly (readonly [string, readonly Line[]])[] = [
  [
    "credentials: the job names it",
    [["test connection says unauthorized for Workplace", { cause: "credentialsRejected" }]],
  ],
  [
    "credentials: the job runs, so the four steps are walked through, and a person can be named",
    [
      [
        "we cannot authorize access, test connection fails for Salesforce",
        {
          says: /not what stops it[\s\S]*1\. .*tutorial of Salesforce/,
          not: /2\. /,
          buttons: ["Next step", "Check again", "Talk to a person", "This solved it"],
        },
      ],
      ["[Next step]", { says: /^2\. .*Test connection/, buttons: ["Next step", "Back"] }],
      ["[Next step]", { says: /^3\. .*same request/, buttons: ["Next step", "Back"] }],
      [
        "[Next step]",
        { says: /^4\. .*maker of Salesforce/, buttons: ["Back", "Copy for a ticket"] },
      ],
      ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "credentials: one step back, by button and in words, and no further than the ends",
    [
      ["test connection fails for Salesforce", { says: "tutorial of Salesforce" }],
      ["back", { says: /^That was the first step\.\n1\. / }],
      ["[Next step]", { says: /^2\. / }],
      ["next", { says: /^3\. / }],
      ["[Back]", { says: /^2\. / }],
      ["Back.", { says: /^1\. / }],
      ["next step", { says: /^2\. / }],
      ["next", { says: /^3\. / }],
      ["next", { says: /^4\. / }],
      ["next", { says: /^That was the last step\.\n4\. / }],
      ["[This solved it]", { says: "Good to hear" }],
    ],
  ],
  [
    "credentials: what was gone through goes along to a person",
    [
      ["test connection fails for Salesforce", { says: "tutorial of Salesforce" }],
      ["[Next step]", { says: /^2\. / }],
      ["[Talk to a person]", { says: "Salesforce", buttons: ["Send"] }],
    ],
  ],
  [
    "quarantine: the job is in it",
    [["our DocuSign app is in quarantine, please help", { family: "quarantine", app: "DocuSign" }]],
  ],
  [
    "quarantine: the job is not in it",
    [["is our Salesforce app in quarantine?", { says: "Salesforce is not in quarantine" }]],
  ],
  [
    "how long: the times of the job, as a range with its reason",
    [
      [
        "how long does provisioning to Salesforce take?",
        { says: /last had no changes left \([\s\S]*between .+ and .+;/ },
      ],
      ["Jonas Weber", { user: "Jonas Weber", app: "Salesforce" }],
    ],
  ],
  [
    "how long: the first cycle still runs",
    [["how long does provisioning to Slack take?", { cause: "initialCycleRunning" }]],
  ],
  [
    "groups: somebody who is only in a group inside the group",
    [
      ["a group is not provisioned to Atlassian Cloud", { says: "Which group" }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "leavers: asks who it is",
    [
      ["a leaver still has an account in Salesforce", { says: "Who left, or lost the account" }],
      ["Olivia Brown", { user: "Olivia Brown", app: "Salesforce" }],
    ],
  ],
  [
    "every flow ends with the same ways on",
    [
      [
        "why is Audrey Oliver not in Salesforce?",
        { buttons: ["Check again", "Talk to a person", "This solved it", "Copy for a ticket"] },
      ],
      ["copy for a ticket", { says: /^Audrey Oliver · Salesforce[\s\S]*What to do next:/ }],
      ["this solved it", { says: "Good to hear" }],
    ],
  ],
  [
    "who was not helped is thanked for saying so, and led on",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["[This did not help]", { says: "A person can look", buttons: ["Check again"] }],
      ["[Talk to a person]", { says: "Audrey Oliver · Salesforce" }],
    ],
  ],
];
