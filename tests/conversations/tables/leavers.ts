import { type Line } from "../talk";

const takeAway = /1\. To take the access away: block the sign-in[\s\S]*2\. The next cycle/;

const letIn = /Add user\/group|Nothing has to be done/;
const leaver = { says: /take the access away|switch(?:es)? (?:it|the account) off/, not: letIn };

/** What is said where the account is there and assigned: how it is taken away, and who can at once. */
const wanted = { says: /block the sign-in[\s\S]*If it cannot wait, have the owner/, not: letIn };

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
  [
    "somebody who leaves: what the service does then, and when",
    [
      [
        "Dmitri Volkov leaves on Friday, will Box be removed automatically",
        {
          user: "Dmitri Volkov",
          says: /knows no last day[\s\S]*does not provision Dmitri Volkov[\s\S]*block the sign-in[\s\S]*30 days later/,
          not: /Edit assignment/,
        },
      ],
      [
        "Olivia Brown leaves on Friday, what happens in Salesforce",
        { says: /1\. To take the access away/, not: "Nothing has to be done" },
      ],
    ],
  ],
  [
    "somebody on leave: the account is switched off and not deleted",
    [
      [
        "Elena Popescu is on leave until January, will her Fabrikam Expenses account be deleted",
        { says: /switched off, not deleted[\s\S]*Once Elena Popescu is back/ },
      ],
    ],
  ],
  [
    "an account that was deleted by hand does not come back by itself",
    [
      [
        "Vera Novak was deleted in Dropbox by hand, does she come back",
        { says: "does not come back by itself", not: "Nothing has to be done" },
      ],
      ["how do I force it", { says: "Provision on demand, for Vera Novak" }],
      ["Deutsch", { says: "Deutsch" }],
      ["was nun?", { says: "So wird es neu angelegt" }],
    ],
  ],
  [
    "a deleted user is found among the deleted ones, by name and by address",
    [
      [
        "Tobias Lund expenses",
        {
          user: "Tobias Lund",
          cause: "inactiveInSource",
          says: /deleted users of Entra ID \(since[\s\S]*restored until[\s\S]*a user administrator restores/,
        },
      ],
      ["why does Tobias Lund still have Fabrikam Expenses", { user: "Tobias Lund" }],
      ["tobias.lund@contoso.com expenses", { user: "Tobias Lund", says: "can be restored until" }],
      ["Tobias Lunt expenses", { says: "found nobody called “Tobias Lunt”" }],
    ],
  ],
  [
    "however they left, nobody is told how to let them in",
    [
      [
        "terminated worker still has an active account in Salesforce. Aaron Hill left on Friday",
        leaver,
      ],
      ["Aaron Hill was terminated last week, is his Salesforce access gone?", leaver],
      ["Aaron Hill was dismissed, does he still have Salesforce", leaver],
      ["Aaron Hill was laid off, is he still in Salesforce", leaver],
      ["Aaron Hill retired, does he still have Salesforce", leaver],
      ["Aaron Hill was suspended, is his Salesforce off", leaver],
      ["Ivan Petrov left, does he still have Fabrikam Badges", leaver],
    ],
  ],
  [
    "without a trace of an account none is said to be switched off",
    [
      [
        "Aaron Hill left the company, does he still have Salesforce",
        {
          says: /I see no trace that Salesforce ever got an account for Aaron Hill\.[\s\S]*If an account is there all the same[\s\S]*have the owner of Salesforce switch it off/,
          not: /any more|next cycle|does not get past it/,
        },
      ],
      ["what does that mean", { says: "I see no trace that Salesforce ever got an account" }],
      ["Aaron Hill still has an account in Salesforce", { says: "I see no trace", not: "cycle" }],
    ],
  ],
  [
    "nobody who left is waited for in a first run, or provisioned on demand",
    [
      [
        "Ben Carter was fired, does he still have Slack",
        { says: "I see no trace that Slack ever got", not: /Provision on demand|cannot wait/ },
      ],
    ],
  ],
  [
    "who was passed over may have had an account, and none is promised to go",
    [
      [
        "Audrey Oliver was fired, does she still have Salesforce",
        { says: /take the access away[\s\S]*stays on, the service does not manage/, not: "cycle" },
      ],
    ],
  ],
  [
    "whoever left something else is nobody who left",
    [
      [
        "Ben Carter left Slack off the list",
        { user: "Ben Carter", not: /take the access away|switch(?:es)? the account off/ },
      ],
    ],
  ],
  [
    "an account that is to be gone is not said to be in order",
    [
      ["Olivia Brown was suspended for theft, block her Salesforce now", wanted],
      ["Olivia Brown should NOT have Salesforce anymore", wanted],
      ["please remove Olivia Brown from Salesforce", wanted],
    ],
  ],
  [
    "a first or last day is no time to look since",
    [
      [
        "new hire Lena Fischer starts 1 December, SuccessFactors, no AD account yet - normal?",
        { user: "Lena Fischer", not: "entries since" },
      ],
      [
        "Lena Fischer will start on 5 January, will Salesforce be there",
        { user: "Lena Fischer", not: "entries since" },
      ],
      [
        "Olivia Brown is leaving Salesforce on December 15th",
        { user: "Olivia Brown", not: "entries since" },
      ],
      [
        "why is Lena Fischer not in Salesforce since Monday",
        { user: "Lena Fischer", says: "entries since" },
      ],
    ],
  ],
];
