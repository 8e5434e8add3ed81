import { type Line } from "../talk";

/** Several people and applications, and follow-ups; asked by the help desk. */
export const several: readonly (readonly [string, readonly Line[]])[] = [
  [
    "two people, of whom one has a namesake",
    [
      ["why are Alex Chen and Audrey Oliver not in Salesforce?", { says: "Several people fit" }],
      ["help", { says: "Name a person and an application" }],
      ["[Alex Chen]", { user: "Alex Chen", says: "Audrey Oliver · Salesforce" }],
      ["why?", { says: "department" }],
    ],
  ],
  [
    "each with an application of its own, in small letters",
    [
      [
        "hanna cant get into dropbox and audrey isnt in salesforce",
        { says: /Hanna Nowak · Dropbox[^]*Audrey Oliver · Salesforce/ },
      ],
      [
        "hanna kommt nicht in dropbox rein und audrey nicht in salesforce",
        { says: "Audrey Oliver · Salesforce" },
      ],
      [
        "audrey no tiene salesforce y ketut no tiene dropbox",
        { says: /Audrey Oliver · Salesforce[^]*Ketut Budiono · Dropbox/ },
      ],
    ],
  ],
  [
    "somebody with the same trouble",
    [
      [
        "hi, hanna cant get into dropbox and ketut neither, whats up?",
        { says: /Hanna Nowak · Dropbox[^]*Ketut Budiono · Dropbox/ },
      ],
      [
        "Audrey fehlt in Salesforce und Felix auch",
        { says: /Audrey Oliver · Salesforce[^]*Felix Braun · Salesforce/ },
      ],
    ],
  ],
  [
    "an application alone is about whom the card shows",
    [
      ["why is Audrey Oliver not in Salesforce?", { user: "Audrey Oliver" }],
      ["slack", { user: "Audrey Oliver", app: "Slack" }],
      ["no wait, i meant box", { user: "Audrey Oliver", app: "Box" }],
    ],
  ],
  [
    "one person, two applications, then a third",
    [
      ["why is Audrey Oliver not in Salesforce and Slack?", { says: "Audrey Oliver · Slack" }],
      ["what about Box?", { user: "Audrey Oliver", app: "Box" }],
      ["and Grace Kim?", { user: "Grace Kim", app: "Box" }],
    ],
  ],
  [
    "a list in a mail: the first four at once, the others when they are wanted",
    [
      [
        "Hi team,\nthe following people are still not in Salesforce:\n- Audrey Oliver\n- Grace Kim (Sales)\n- Amelia Ward\n- Brandon Lee\n- Camila Rojas\n- Daniel Fox\nCould you check please?\nThanks, Peter",
        {
          says: /Audrey Oliver · [\s\S]*Brandon Lee · [\s\S]*from your list: Camila Rojas, Daniel Fox/,
        },
      ],
      ["why?", { not: "Camila Rojas" }],
      ["yes please", { says: /Camila Rojas · [\s\S]*Daniel Fox · /, not: "from your list" }],
    ],
  ],
  [
    "the rest of a list, by its button or not at all",
    [
      [
        "Audrey Oliver, Grace Kim, Amelia Ward, Brandon Lee and Daniel Fox are missing in Salesforce",
        { says: "from your list: Daniel Fox", buttons: ["Go on with the next"] },
      ],
      ["[Go on with the next]", { user: "Daniel Fox" }],
      [
        "Audrey Oliver, Grace Kim, Amelia Ward, Brandon Lee and Daniel Fox are missing in Salesforce",
        { says: "from your list: Daniel Fox" },
      ],
      ["no thanks", { says: "You are welcome" }],
      ["next", { not: "Daniel Fox" }],
    ],
  ],
  [
    "names that are nearly somebody's",
    [
      ["why is Audry Oliver not in Salesforce?", { says: "“Audry Oliver”. Is it one of these" }],
      ["[Audrey Oliver]", { user: "Audrey Oliver", cause: "outOfScopeByFilter" }],
      ["is Sean ONeil in Fabrikam Badges?", { says: "Is it one of these" }],
      ["[None of these]", { not: "undefined" }],
      ["why is Zzyx Qwert not in Salesforce?", { says: "nobody called", not: "one of these" }],
    ],
  ],
  [
    "pairs and two people in small letters",
    [
      [
        "audrey in salesforce, ketut in dropbox and jonas in servicenow please",
        {
          says: /Audrey Oliver · Salesforce[^]*Ketut Budiono · Dropbox[^]*Jonas Weber · ServiceNow/,
        },
      ],
      [
        "please check Audrey for Salesforce, Ketut for Dropbox and Jonas for ServiceNow",
        {
          says: /Audrey Oliver · Salesforce[^]*Ketut Budiono · Dropbox[^]*Jonas Weber · ServiceNow/,
        },
      ],
      [
        "noah jensen and maria santos can't log in to docusign",
        { says: /Noah Jensen · DocuSign[^]*Maria Santos · DocuSign/ },
      ],
      ["i cant see maria santos in docusign", { user: "Maria Santos", app: "DocuSign" }],
      ["is ben in salesforce", { user: "Ben Carter", app: "Salesforce" }],
    ],
  ],
  [
    "an address that nobody has, and the sender of a mail",
    [
      [
        "From: Lena Fischer <lena.fischer@contoso.com>\nSubject: access\n\nHello, Grace Kim is not in Salesforce. Can you help?\nKind regards\nLena",
        { user: "Grace Kim", app: "Salesforce" },
      ],
      ["is grace.kim@old.example in Salesforce?", { says: "Is it one of these" }],
      ["[Grace Kim]", { user: "Grace Kim", app: "Salesforce" }],
    ],
  ],
  [
    "somebody alone, who is known to the log by the HR system's id",
    [
      [
        "what's wrong with Ivan Petrov?",
        { user: "Ivan Petrov", app: "Workday to Active Directory" },
      ],
      ["Olivia Brown", { says: "stands still writes nothing there" }],
    ],
  ],
  [
    "the help desk says I of the asking, and of somebody who was spoken of before",
    [
      ["Workplace is in quarantine, what do I have to do", { app: "Workplace", not: "Harriet" }],
      ["Chiara Russo atlassian", { user: "Chiara Russo", cause: "nestedGroupOnly" }],
      [
        "can I just add her to the outer group",
        { says: "directly to the assigned group", not: "Which" },
      ],
      ["how long does it take", { says: "next cycle" }],
      ["Keiko Tanaka Slack", { user: "Keiko Tanaka" }],
      ["how far is it", { not: "Farid" }],
      ["Ketut Budiono Dropbox", { user: "Ketut Budiono" }],
      ["and for Hanna?", { user: "Hanna Nowak", app: "Dropbox Business" }],
      ["her name is audrey, salesforce is what she needs", { user: "Audrey Oliver" }],
      ["is it in quarantine or how often does Salesforce sync?", { not: "called “" }],
    ],
  ],
  [
    "what stands at the job is not all: a missing assignment is said beside it",
    [
      [
        "Rosa Conti Slack",
        { cause: "initialCycleRunning", says: "Rosa Conti is not assigned to Slack" },
      ],
      ["Rosa Conti DocuSign", { cause: "jobQuarantined", says: "Rosa Conti is not assigned" }],
      ["Keiko Tanaka Slack", { user: "Keiko Tanaka", not: "not assigned" }],
    ],
  ],
  [
    "first names in a row, and somebody whom something happens to",
    [
      [
        "Why are Hanna, Ben and Ketut not in Dropbox?",
        { says: /Hanna Nowak · [^]*Ben Carter · [^]*Ketut Budiono · / },
      ],
      [
        "what happens to Audrey in Salesforce when she leaves on Friday?",
        { user: "Audrey Oliver", app: "Salesforce" },
      ],
    ],
  ],
  [
    "back to what was shown before",
    [
      ["Ketut Budiono Dropbox", { user: "Ketut Budiono" }],
      ["Audrey Oliver Salesforce", { user: "Audrey Oliver" }],
      ["back to Ketut", { user: "Ketut Budiono", app: "Dropbox Business" }],
      ["and the second?", { user: "Audrey Oliver", app: "Salesforce" }],
      ["the previous one", { user: "Ketut Budiono" }],
      ["back to Nobody", { not: "undefined" }],
    ],
  ],
  [
    "two questions in one text, each with its own application",
    [
      [
        "Is Audrey Oliver in Salesforce and is Chiara Russo in Atlassian Cloud?",
        { says: /Audrey Oliver · Salesforce[\s\S]*Chiara Russo · Atlassian Cloud/ },
      ],
    ],
  ],
  [
    "somebody for whom it works, and somebody for whom it does not",
    [
      [
        "Salesforce works for Olivia Brown but not for Audrey Oliver",
        { user: "Audrey Oliver", cause: "outOfScopeByFilter" },
      ],
    ],
  ],
  [
    "somebody who is not named, in the application of before",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["and her colleague?", { says: "Who is it about in Salesforce?" }],
      ["I don't know", { says: "All users", buttons: ["Talk to a person"] }],
      ["Grace Kim", { user: "Grace Kim", app: "Salesforce" }],
    ],
  ],
  [
    "typing errors, emoji, writing from right to left, quotes and markup do no harm",
    [
      ["why is Audrey Olivr not in Salesfroce 😭😭", { says: "“Audrey Olivr”" }],
      ["audrey@contoso.com 🙏", { cause: "outOfScopeByFilter" }],
      ["لماذا لا أستطيع الدخول؟", { not: /undefined|\[object/ }],
      ["\u202Ewhy is Grace Kim not in Salesforce\u202C", { not: /\u202E/ }],
      ['why is "Robert\'); DROP TABLE users;--" not in Salesforce?', { says: "nobody called" }],
      [
        "why is <b>Grace</b> [Kim](https://evil.example) not in Salesforce?",
        { not: /<b>|\]\(http/ },
      ],
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
    ],
  ],
  [
    "a text of ten thousand characters is declined, and what was open stays open",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["x".repeat(10_001), { says: "too long" }],
      ["y ".repeat(5_000), { not: /Something went wrong/ }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "feedback, a ticket and a person after the answer",
    [
      ["why is Chiara Russo not in Atlassian Cloud?", { cause: "nestedGroupOnly" }],
      ["copy for a ticket", { says: "What to do next:" }],
      ["this did not help", { says: "without your name", buttons: ["Talk to a person"] }],
      ["[Talk to a person]", { says: "Chiara Russo · Atlassian Cloud" }],
      ["[Add a sentence]", { says: "What should they know?" }],
      ["She starts on Monday", { says: "She starts on Monday" }],
      ["[Send]", { says: /^Case \d+ is with the engineers/ }],
      ["status", { says: /Case \d+ is open since/ }],
    ],
  ],
  [
    "to be told later, the list of it, and its end",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["[Tell me when it is done]", { says: "I keep an eye on Audrey Oliver in Salesforce" }],
      ["my follows", { says: "Stop: Audrey Oliver, Salesforce" }],
      ["stop following", { says: "I no longer follow Audrey Oliver" }],
      ["my follows", { says: "I follow nothing for you" }],
    ],
  ],
  [
    "what is kept is deleted, and nothing of before is known",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["delete my data", { says: "Shall I?" }],
      ["help", { says: "Name a person" }],
      ["[Yes, delete it]", { says: "Your data is deleted" }],
      ["[Check again]", { says: "I changed nothing" }],
    ],
  ],
];
