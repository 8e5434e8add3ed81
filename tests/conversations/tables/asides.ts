import { type Line } from "../talk";

/** What is said beside a question or a card, and leads on; by the help desk. */
export const asides: readonly (readonly [string, readonly Line[]])[] = [
  [
    "a name of a list that nobody has, and one that is left out",
    [
      [
        "Zelda Quark, Audrey Oliver and Grace Kim are not in Salesforce",
        {
          says: /nobody called “Zelda Quark”, so I go on[^]*Audrey Oliver · [^]*Grace Kim · /,
        },
      ],
      [
        "Alex Chen, Audrey Oliver and Grace Kim are not in Salesforce",
        { says: "Several people fit" },
      ],
      ["skip", { says: /Audrey Oliver · [^]*Grace Kim · / }],
    ],
  ],
  [
    "words for whom it is about",
    [
      ["Ketut Budiono dropbox", { user: "Ketut Budiono" }],
      [
        "what do I tell him?",
        { says: /pass this on:[^]*missing from your record/, not: /surname|Entra ID/ },
      ],
      ["can you write the mail for me?", { says: "pass this on" }],
      ["could you check again", { user: "Ketut Budiono", cause: "requiredAttributeMissing" }],
      ["when did you look", { says: "Read " }],
    ],
  ],
  [
    "words where nobody is known yet, and of a card about many",
    [
      ["write the mail", { says: "whom it is for" }],
      ["who is affected in Dropbox Business?", { says: "- Ketut Budiono" }],
      ["what do I tell them?", { says: "whom it is for" }],
      ["but he is in that group", { not: "Dropbox Business: Who is affected" }],
    ],
  ],
  [
    "what becomes of the account of whom the card is about",
    [
      ["Why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["will her account be deleted?", { says: "knows no last day", user: "Audrey Oliver" }],
      ["was she deleted?", { says: "switched on" }],
      ["and her job title", { says: "Audrey Oliver" }],
    ],
  ],
  [
    "who gives access, asked of an application and amid a question",
    [
      [
        "who may assign people to Salesforce",
        { says: "Application Administrator", not: "Who is it about" },
      ],
      ["somebody is missing in Salesforce", { says: "Who is it" }],
      ["who can add people to Salesforce?", { says: "Application Administrator" }],
      ["Audrey Oliver", { user: "Audrey Oliver", app: "Salesforce" }],
    ],
  ],
  [
    "“I” of the help desk at “who is it?”",
    [
      ["somebody is missing in Salesforce", { says: "Who is it" }],
      ["I take care of it", { not: /You[^]*Salesforce/ }],
      ["no user", { not: "undefined" }],
      ["Audrey Oliver", { user: "Audrey Oliver" }],
    ],
  ],
  [
    "one of two follows is ended by its place or its name",
    [
      [
        "tell me when Audrey Oliver is in Salesforce and when Jonas Weber is in ServiceNow",
        { says: /I keep an eye on Audrey Oliver[^]*I keep an eye on Jonas Weber/ },
      ],
      ["stop the last one", { says: "I no longer follow Jonas Weber" }],
      ["stop following Zoe", { says: "Stop: Audrey Oliver", not: "I no longer follow" }],
      ["stop following Audrey", { says: "I no longer follow Audrey Oliver" }],
      ["stop the first", { not: "I no longer follow" }],
    ],
  ],
  [
    "whether what a card says passes by itself, what to do and for how many it is",
    [
      ["Why is Hanna Nowak not in Dropbox Business?", { cause: "matchNotUnique" }],
      ["will it fix itself?", { says: /does not pass by itself[^]*tries again by itself/ }],
      ["so is it stuck?", { says: "An admin of Dropbox Business can change it" }],
      ["same reason?", { says: "DuplicateTargetEntries" }],
      ["what time is the next run", { says: "cycles begin every 40 minutes" }],
      ["how do i restart it", { says: "Ask an admin of Dropbox Business" }],
      ["is it retried", { says: "tries again by itself" }],
      ["löst sich das von selbst", { says: "does not pass by itself" }],
      ["und wie behebe ich das", { says: "Ask an admin of Dropbox Business" }],
      ["c'est bloqué ?", { says: "does not pass by itself" }],
      ["je dois faire quoi", { says: "Ask an admin of Dropbox Business" }],
      ["¿se arregla solo?", { says: "does not pass by itself" }],
      ["¿cómo lo arreglo?", { says: "Ask an admin of Dropbox Business" }],
      ["自然に直りますか", { says: "does not pass by itself" }],
      ["どう直しますか", { says: "Ask an admin of Dropbox Business" }],
      ["¿solo me pasa a mí?", { app: "Dropbox Business", says: "Hanna Nowak" }],
    ],
  ],
  [
    "a sentence, a number or a curse is looked for as no application",
    [
      ["somebody has no account", { says: "Which application" }],
      ["ok do it", { not: "“ok do it”", says: "application" }],
      ["thats not helpful", { not: "“thats not helpful”" }],
      ["fuck this bot", { not: "“fuck this bot”" }],
      ["5", { not: "“5”" }],
      ["has someone been told", { not: "“has someone been told”" }],
      ["pídelo tú", { not: "“pídelo tú”" }],
    ],
  ],
  [
    "an address in the quotation marks of a message, and a table of which one row failed",
    [
      [
        "Failed to create User 'hanna.nowak@contoso.com' in Dropbox Business; Error: duplicate",
        { user: "Hanna Nowak", app: "Dropbox Business" },
      ],
      [
        "id,user,app,status,errorCode\n1,audrey.oliver@contoso.com,Salesforce,Skipped,\n2,hanna.nowak@contoso.com,Dropbox Business,Failure,DuplicateTargetEntries",
        { cause: "matchNotUnique", says: "Also found" },
      ],
    ],
  ],
  [
    "somebody else is to be asked, and words that answer nothing",
    [
      ["somebody has no account", { says: "Which application" }],
      ["ok yes please", { not: "called “ok yes please”" }],
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["please mail her", { not: "I pass this on" }],
      ["can you ask them for me?", { says: "I pass this on" }],
      ["cancel", { not: "undefined" }],
    ],
  ],
  [
    "whoever was meant instead, in the same application",
    [
      ["Chiara Russo Atlassian", { user: "Chiara Russo" }],
      ["sorry wrong one, I meant Farid", { user: "Farid Haddad", app: "Atlassian Cloud" }],
      ["sorry, I meant Slack", { user: "Farid Haddad", app: "Slack" }],
    ],
  ],
  [
    "how a step of the card is done",
    [
      ["Why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      [
        "how do I change the filter?",
        { says: /^(?!.*department EQUALS)[^\n]*Mappings > Source object scope/ },
      ],
      [
        "how do I do that?",
        { says: /^That is done here: Entra ID > [^\n]*Source object scope\.\n[^]*Have department/ },
      ],
      [
        "how do I provision her on demand?",
        { says: /^That is done here: [^\n]*Salesforce > Provisioning > Provision on demand\.\n/ },
      ],
      ["whose fault is this?", { says: "An admin of this provisioning can change it." }],
      ["why is nobody in Workplace?", { app: "Workplace" }],
      [
        "how do I restart it?",
        { says: /^That is done here: [^\n]*Restart provisioning\.\nIf the job/ },
      ],
      ["where do I test the credentials?", { says: /^Enter it at .*Admin credentials/ }],
    ],
  ],
  [
    "what is promised of somebody who left",
    [
      [
        "Grace Kim left, is she still in Salesforce?",
        { user: "Grace Kim", buttons: ["Tell me when it is done"] },
      ],
      [
        "tell me when it is done",
        {
          says: /^I keep an eye on Grace Kim[^]*once the log shows that the account was switched off/,
        },
      ],
      ["Aaron Hill left, does he still have Salesforce?", { user: "Aaron Hill" }],
      ["tell me when it is done", { says: "no account in Salesforce for Aaron Hill" }],
    ],
  ],
  [
    "somebody else was meant",
    [
      ["Why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      ["no, Farid", { user: "Farid Haddad", app: "Salesforce" }],
      ["I meant Hanna", { user: "Hanna Nowak", app: "Salesforce" }],
      ["no, not Audrey, Ben", { user: "Ben Carter", app: "Salesforce" }],
      ["nicht Ben, sondern Audrey", { user: "Audrey Oliver", app: "Salesforce" }],
      ["non, Farid", { user: "Farid Haddad", app: "Salesforce" }],
      ["quería decir Hanna", { user: "Hanna Nowak", app: "Salesforce" }],
      ["いいえ、Faridです", { user: "Farid Haddad", app: "Salesforce" }],
      ["no, Slack", { user: "Farid Haddad", app: "Slack" }],
      ["no, Nonsense", { not: "nobody called" }],
    ],
  ],
  [
    "two people without an application, asked and as a reply",
    [
      ["Audrey and Farid have no account", { says: /Audrey Oliver · [^]*Farid Haddad · / }],
      ["start over", {}],
      ["account missing", { buttons: ["Choose"] }],
      ["Audrey and Farid", { says: /Audrey Oliver · [^]*Farid Haddad · / }],
    ],
  ],
  [
    "a word of the log below a card of something else",
    [
      ["Why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      ["what does EntryExportUpdate mean", { says: /^EntryExportUpdate is a step of the log/ }],
      [
        "was bedeutet EntrySynchronizationScoping",
        { says: /^EntrySynchronizationScoping is a step/ },
      ],
      ["what does EntitlementGrant mean", { says: /^I do not know “EntitlementGrant”/ }],
      ["what does InvalidAnc mean", { cause: "linkedObjectGone", source: "paste" }],
      ["EntrySynchron", { says: /begins several words of the log: .*EntrySynchronizationSkipped/ }],
      ["EntrySynchronizationSki", { cause: "outOfScopeByFilter", source: "paste" }],
      ["EntrySynchronizationSc", { says: /^EntrySynchronizationScoping is a step/ }],
      ["what does that mean", { says: "In other words" }],
    ],
  ],
  [
    "what is said against a card, without a reason and later",
    [
      ["Why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      ["what next", { says: "What to do next" }],
      ["no it isn't", { says: /^I read it anew at .* It still says/ }],
      ["I don't believe it", { says: /^Nothing has changed since[^]*Write what you see/ }],
      ["how many failed in Salesforce?", { says: "Salesforce: In figures" }],
      ["that's wrong", { says: /^I read all of it anew[^]*Salesforce: In figures/ }],
      ["EntryConflict", { source: "paste" }],
      ["that's wrong", { says: "came from what you sent", buttons: ["Talk to a person"] }],
    ],
  ],
];
