import { type Line } from "../talk";

/** Who is meant where a text names several, or speaks of somebody who is not named; asked by the help desk. */
export const pairs: readonly (readonly [string, readonly Line[]])[] = [
  [
    "pairs in a table, and two people in their order",
    [
      [
        "name,app\nAudrey Oliver,Salesforce\nHanna Nowak,Dropbox Business",
        { says: /Audrey Oliver · Salesforce[^]*Hanna Nowak · Dropbox Business/ },
      ],
      [
        "Id,Name,App,Status\n1,Audrey Oliver,Salesforce,Skipped\n2,Ben Carter,Slack,Failed",
        { says: /Audrey Oliver · Salesforce[^]*Ben Carter · Slack/ },
      ],
      [
        "Audrey Oliver and Ben Carter: Salesforce for the first, Fabrikam Expenses for the second",
        { says: /Audrey Oliver · Salesforce[^]*Ben Carter · Fabrikam Expenses/ },
      ],
      ["audrey oliver has salesforce but not slack", { user: "Audrey Oliver", app: "Slack" }],
      [
        "why is Noah Jensen not in Workplace, and is it just him?",
        { says: /Noah Jensen · Workplace[^]*\nWorkplace:/ },
      ],
    ],
  ],
  [
    "the writer of a mail and somebody beside",
    [
      [
        "From: Maria Santos\nHi team,\nI can't access DocuSign since Monday.\nMy colleague Noah also has a problem with Workplace.\nThanks\nMaria",
        { says: /Maria Santos · DocuSign[^]*Noah Jensen · Workplace/ },
      ],
    ],
  ],
  [
    "who is on the phone",
    [
      ["I've got Jonas on the phone, he can't see ServiceNow", { user: "Jonas Weber" }],
      ["I have Audrey here, why is she not in Salesforce", { user: "Audrey Oliver" }],
      ["I can't get into ServiceNow", { user: "Harriet Lindqvist" }],
    ],
  ],
  [
    "what is no name while one is asked for",
    [
      ["somebody is not in Salesforce", { says: "Who is it about" }],
      ["status", { says: "no case that is open" }],
      ["thanks anyway", { says: "You are welcome" }],
      ["nobody is provisioned", { says: /^Salesforce:/ }],
      ["is the ServiceNow job healthy", { says: /^ServiceNow:/ }],
    ],
  ],
];
