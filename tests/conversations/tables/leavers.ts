import { type Line } from "../talk";

const takeAway = /1\. To take the access away: block the sign-in[\s\S]*2\. The next cycle/;

/** What the help desk asks about people who left. */
export const leavers: readonly (readonly [string, readonly Line[]])[] = [
  [
    "provisioned, enabled and assigned: how the access is taken away",
    [
      [
        "Olivia Brown left the company last week and still has Salesforce",
        {
          cause: "provisionedSuccessfully",
          says: /As long as Olivia Brown is enabled[\s\S]*1\. To take the access away/,
          not: /Nothing has to be done/,
        },
      ],
    ],
  ],
  [
    "what comes next is the same in another language",
    [
      ["Olivia Brown left the company and still has Salesforce", { says: "take the access away" }],
      ["Deutsch", { says: "Deutsch" }],
      ["was nun?", { says: "nehmen Sie den Zugang weg" }],
      ["das verstehe ich nicht", { says: "Solange Olivia Brown", not: "nichts mehr zu tun" }],
    ],
  ],
  [
    "in sync: nothing is said to be in order",
    [
      [
        "Vera Novak quit on Friday and is still active in Dropbox Business",
        { cause: "alreadyInSync", says: takeAway },
      ],
    ],
  ],
  [
    "inactive and skipped: no advice to let the person in again",
    [
      [
        "Elena Popescu has left the company but still has access to Fabrikam Expenses",
        {
          cause: "inactiveInSource",
          says: /no longer active in Entra ID[\s\S]*stays on, the service does not manage it/,
          not: /enable or restore|switches the account off\./,
        },
      ],
    ],
  ],
  [
    "a name that is nearly somebody's is asked about, and may be who is gone from the directory",
    [
      ["Sean ONeil left the company, still has Fabrikam Badges", { says: "Is it one of these" }],
      ["[None of these]", { says: /Sean ONeil · Fabrikam Badges/, cause: "noTraceInLog" }],
      ["Olivia Browne left the company, still has Salesforce", { says: "Is it one of these" }],
      ["1", { user: "Olivia Brown", says: "take the access away" }],
    ],
  ],
  [
    "a failure still has to be mended",
    [
      [
        "Sean O'Neil left the company, please remove him from Fabrikam Badges",
        { cause: "invalidAttributeValue", says: /As long as Sean O'Neil[\s\S]*have the value/ },
      ],
    ],
  ],
  [
    "whoever is only missing gets the usual advice",
    [
      [
        "why is Elena Popescu not in Fabrikam Expenses?",
        { cause: "inactiveInSource", not: "switches accounts off" },
      ],
    ],
  ],
];
