import { type Line } from "../talk";

/** In everyday words, at the help desk. */
export const deskWords: readonly (readonly [string, readonly Line[]])[] = [
  [
    "“I” is the one who asks, not the one who is missing",
    [
      ["I need to know why Maria Santos isn't in DocuSign", { user: "Maria Santos" }],
      ["i am trying to find out why dmitri volkov is not in box", { user: "Dmitri Volkov" }],
      [
        "Hi, I have Audrey Oliver on the phone, she can't log in to Salesforce. Can you check?",
        { user: "Audrey Oliver", cause: "outOfScopeByFilter" },
      ],
      ["when will jonas weber get servicenow?", { user: "Jonas Weber" }],
      ["why isnt Ben Carter in Workplace", { user: "Ben Carter" }],
    ],
  ],
  [
    "what a code means is said whatever is asked, and sentences are no names of applications",
    [
      ["why is Ben Carter not in Fabrikam Expenses?", { cause: "notAssigned" }],
      ["what does EntryConflict mean", { family: "duplicate_target" }],
      ["Was bedeutet EntryConflict?", { family: "duplicate_target" }],
      ["Xenia Pappas is missing", { says: "Which application" }],
      ["que signifie EntryConflict ?", { family: "duplicate_target" }],
      ["Xenia Pappas is missing", { says: "Which application" }],
      ["and her colleague?", { not: "called “and her" }],
    ],
  ],
  [
    "follow-ups keep the other half",
    [
      ["why is Chiara Russo not in Atlassian Cloud?", { cause: "nestedGroupOnly" }],
      ["and Farid Haddad?", { user: "Farid Haddad", app: "Atlassian Cloud" }],
      ["what about Salesforce?", { user: "Farid Haddad", app: "Salesforce" }],
      ["grace kim", { user: "Grace Kim", app: "Salesforce" }],
    ],
  ],
  [
    "the same for somebody else, and another application than the one that was named",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["same for Jonas", { user: "Jonas Weber", app: "Salesforce" }],
      ["and Ben Carter too", { user: "Ben Carter", app: "Salesforce" }],
      ["same problem with Grace Kim", { user: "Grace Kim", app: "Salesforce" }],
      ["I meant Box, not Salesforce", { user: "Grace Kim", app: "Box", not: "Salesforce" }],
      ["check audrey salesforce", { user: "Audrey Oliver", app: "Salesforce" }],
      [
        "ben carter fabrikam expenses and slack",
        { user: "Ben Carter", says: "Ben Carter · Slack" },
      ],
      ["salesforce stopped", { says: /Who is|Who is it about/, not: /called “/ }],
    ],
  ],
  [
    "since when, for how many and who acts is answered from the card, with everybody counted",
    [
      ["why is Maria Santos not in DocuSign?", { cause: "jobQuarantined" }],
      ["since when?", { says: /^Provisioning to DocuSign has been in quarantine since / }],
      ["who can fix this?", { says: /^An admin of this provisioning/, not: "They will see" }],
      ["how many are affected?", { says: /nobody waits[^]*DocuSign I cannot see/ }],
      ["and who else?", { says: "It concerns everybody who is to get an account in DocuSign" }],
      ["why is Jonas Weber not in ServiceNow?", { cause: "notEvaluatedYet" }],
      ["since when is it like that", { says: /^Since .*the newest change/ }],
      ["any news?", { cause: "notEvaluatedYet" }],
      ["ok ping me when its done", { says: "I keep an eye on Jonas Weber" }],
      ["is docusign down?", { cause: "jobQuarantined", not: "“down”" }],
      ["EntryConflict", { family: "duplicate_target" }],
      ["any update?", { says: "came from what you sent" }],
      ["how many are affected?", { says: "an application that I can look up. Which one" }],
      ["salesforce", { says: /the log has \d+ entries about \d+ people/, app: "Salesforce" }],
    ],
  ],
  [
    "who asks where to find a name is told, and is not looked up instead; commands may be polite",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["how do I find that?", { says: "All users", not: /Harriet/ }],
      ["never mind, start over please", { says: "Let us start again" }],
      ["I want to complain", { says: "They will see", buttons: ["Send"] }],
      ["back", { says: "nothing was sent" }],
    ],
  ],
  [
    "a mail that is passed on is about who signed it",
    [
      [
        "From: Audrey\nTo: helpdesk@contoso.com\nSubject: RE: no access\n\nHello Harriet,\n\nI cannot get into Salesforce. Can you explain in plain English?\n\nKind regards,\nAudrey Oliver\nMarketing | Contoso Ltd\n\n-----Original Message-----\nFrom: Grace Kim\nHave you tried Box?",
        { user: "Audrey Oliver", app: "Salesforce" },
      ],
    ],
  ],
  [
    "a bare name is looked up, and its application asked for",
    [
      ["Xenia Pappas", { says: "Which application is Xenia Pappas missing in?" }],
      ["miro", { user: "Xenia Pappas", cause: "provisioningNotConfigured" }],
    ],
  ],
  [
    "a person given while the application is asked for is taken",
    [
      ["it doesn't work", { says: "Which application is it about?" }],
      ["and xenia.pappas@contoso.com?", { says: "Which application is Xenia Pappas missing in?" }],
      ["fabrikam expenses", { user: "Xenia Pappas", app: "Fabrikam Expenses" }],
    ],
  ],
  [
    "a question about another application is no name",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["provisioning does not start for Zoom", { app: "Zoom", family: "not_started_or_off" }],
    ],
  ],
  [
    "a reply without a name is asked about in other words",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["how long does it take", { says: "I found no name in that" }],
      ["chiara russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "who does not know the name is told where it stands, and is not looked up instead",
    [
      ["somebody is missing in Atlassian Cloud", { says: "Who is it about in Atlassian Cloud?" }],
      ["I don't know", { says: "All users", not: /Harriet/, buttons: ["Talk to a person"] }],
      ["no idea", { says: "Still no name", buttons: ["Talk to a person"] }],
      ["chiara russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "who does not know the application, or which namesake, is helped to it",
    [
      ["it doesn't work", { says: "Which application is it about?" }],
      ["I don't know", { says: "lists all of them", buttons: ["Choose", "Talk to a person"] }],
      ["salesforce", { says: "Who is it about in Salesforce?" }],
      ["alex chen", { says: "Several people fit" }],
      ["I don't know which", { says: "Department and sign-in name", buttons: ["None of these"] }],
      ["the second one", { user: "Alex Chen" }],
    ],
  ],
  [
    "what cannot be read twice in a row leads to a person",
    [
      ['{"a":1}', { says: "cannot read that" }],
      ['{"b":2}', { says: "cannot be read as a log entry either", buttons: ["Talk to a person"] }],
    ],
  ],
  [
    "namesakes are chosen in words too",
    [
      ["why is Alex Chen not in Salesforce?", { says: "Several people fit" }],
      [
        "which one do you mean",
        { says: "I could not tell which of them", buttons: ["None of these"] },
      ],
      ["the second one", { user: "Alex Chen" }],
    ],
  ],
  [
    "a button's label can be written",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["show the log steps", { says: "EntrySynchronizationScoping" }],
      ["can you show me the raw log?", { says: "EntrySynchronizationScoping" }],
      ["which attribute", { says: "department EQUALS" }],
      ["Check again.", { cause: "outOfScopeByFilter" }],
    ],
  ],
];

/** In everyday words, by Audrey Oliver. */
export const employeeWords: readonly (readonly [string, readonly Line[]])[] = [
  [
    "what is said of oneself is no application's name",
    [
      ["why is Ben Carter not in Slack?", { says: "only look up your own account" }],
      ["I have no account", { not: "called “I have" }],
      ["Salesforce", { family: "out_of_scope_filter" }],
    ],
  ],
  [
    "questions about the card are answered from it, and nothing is said twice in a row",
    [
      ["why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      [
        "why?",
        { says: /^In other words: Salesforce gets accounts only for those/, not: "certain people" },
      ],
      ["how long will it take", { says: "What to do next" }],
      ["is there anything i can do?", { says: "What to do next" }],
      ["blah", { says: "I did not understand that", buttons: ["Check again", "Talk to a person"] }],
      ["blah", { says: "I am not sure I understand" }],
    ],
  ],
  [
    "since when, for how many, whose it is to act and whether it changed is answered from the card",
    [
      ["why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      ["since when?", { says: /^What I found was recorded at this time: .*UTC/ }],
      [
        "is it only me?",
        { says: /about your account.*I look only at yours/, not: /\d+ (?:people|entries)/ },
      ],
      ["how many are affected?", { says: "all I know about it", buttons: ["Talk to a person"] }],
      [
        "who can fix this?",
        { says: /^You did nothing wrong\. Those who look after/, not: "They will see" },
      ],
      ["can you fix it for me", { says: "Those who look after Salesforce can act on it" }],
      [
        "this is ridiculous, i've been waiting for two weeks",
        { says: /I am sorry that[^]*Talk to a person/, not: /What to do/ },
      ],
      ["still nothing", { family: "out_of_scope_filter", app: "Salesforce" }],
      ["I want to complain", { says: "They will see", buttons: ["Send"] }],
    ],
  ],
  [
    "what is denied is not meant, and somebody else is somebody else in a follow-up too",
    [
      ["I meant Slack, not Salesforce", { app: "Slack", not: "Salesforce" }],
      ["not Slack, Salesforce", { app: "Salesforce", not: "Slack" }],
      ["same for Jonas", { says: "only look up your own account" }],
      ["i cant get in to sales force!!!", { app: "Salesforce", family: "out_of_scope_filter" }],
      ["and Jonas too", { says: "only look up your own account" }],
      ["please stop telling me", { says: "I follow nothing for you" }],
    ],
  ],
  [
    "a mail is read by what it says, not by what stands around it",
    [
      [
        "Hi team,\n\nI started on Monday in Marketing and still have no account in Salesforce. Could you please check in plain English what is going on?\n\nMany thanks and kind regards\nAudrey Oliver\nMarketing Specialist\nContoso Ltd. | 1 Main Street\nThis e-mail and any attachment is confidential.",
        { app: "Salesforce", family: "out_of_scope_filter" },
      ],
    ],
  ],
  [
    "what is asked of the bot is answered, the trouble that is over is closed, and a denial is heard",
    [
      ["are you a robot or a real person?", { says: "I am a program", not: "They will see" }],
      ["what do you store about me?", { says: /^I keep what is written here.*Delete my data/ }],
      ["not Slack, Salesforce", { family: "out_of_scope_filter", app: "Salesforce" }],
      [
        "my manager said I should have Salesforce by 3rd of December, will I?",
        { app: "Salesforce" },
      ],
      ["ok thanks, it works now", { says: "Good to hear" }],
    ],
  ],
  [
    "what a card means is said in other words, with who acts, and not twice in a row",
    [
      ["why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      [
        "what does that even mean?",
        {
          says: /^In other words: Salesforce gets accounts only for those.*\nYou did nothing wrong\. Those who look after Salesforce/,
          not: "set up for certain people",
          buttons: ["Talk to a person"],
        },
      ],
      ["huh?", { says: "no simpler words", not: "In other words" }],
      ["in plain English please", { says: "In other words" }],
      ["Je ne comprends rien", { says: "no simpler words" }],
      ["oh no, is that my fault?", { says: "nothing you did" }],
    ],
  ],
  [
    "whether it passes by itself is answered, and what names nothing is not looked for",
    [
      ["why am I not in Salesforce?", { family: "out_of_scope_filter" }],
      [
        "will it fix itself?",
        {
          says: /^This does not pass by itself.*\nYou did nothing wrong/,
          not: /admin|department/,
          buttons: ["Talk to a person"],
        },
      ],
      ["自分だけ？", { says: "your account" }],
    ],
  ],
  [
    "a colleague after a refusal is refused again, and the own account is not shown instead",
    [
      ["is my colleague ben@contoso.com in Salesforce yet?", { says: "only look up your own" }],
      ["My colleague needs it", { says: "only look up your own", not: /Your .* account/ }],
      ["it is for my colleague, I promised to ask", { says: "only look up your own" }],
      ["[Check my account]", { says: "Your Salesforce account" }],
    ],
  ],
  [
    "somebody else's trouble is not taken for one's own",
    [["the new hire in my team cannot get into fabrikam expenses", { not: /Your .* account/ }]],
  ],
];
