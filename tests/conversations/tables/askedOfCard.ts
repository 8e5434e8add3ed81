import { type Line } from "../talk";

/** What is asked of one card, or of one of two, at the help desk. */
export const askedOfCard: readonly (readonly [string, readonly Line[]])[] = [
  [
    "what is asked of a card in other words than those of its buttons",
    [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["how long", { says: /does not get past it by itself.*What to do next/s }],
      ["show me the evidence", { says: /that is certain.*department EQUALS/s }],
      ["request id?", { says: "Log steps" }],
      ["is that an error?", { says: "In other words" }],
      ["is it fixed now?", { cause: "outOfScopeByFilter" }],
      ["done, I assigned the role", { says: "I read it anew" }],
      ["that did not help", { says: "Thank you for telling me" }],
      ["never mind its working now", { says: "Good to hear" }],
    ],
  ],
  [
    "since when something is off is asked of what the card says",
    [
      ["why is Liam Murphy not in Zoom?", { cause: "provisioningSwitchedOff" }],
      ["since when is it switched off?", { not: "account is switched on" }],
      ["what does EncounteredEscrowProportionThreshold mean?", { not: "Message:" }],
    ],
  ],
  [
    "the first of two cards, and one of them corrected",
    [
      [
        "Why is Jonas Weber not in ServiceNow and Keiko Tanaka not in Slack?",
        { says: /Jonas Weber · ServiceNow[^]*Keiko Tanaka · Slack/ },
      ],
      ["what about the first one, how long", { says: /Jonas Weber · ServiceNow[^]*What to do/ }],
      ["row 2", { user: "Keiko Tanaka", app: "Slack" }],
      ["no, not Jonas, Ravi Menon", { user: "Ravi Menon", app: "ServiceNow" }],
    ],
  ],
  [
    "whether two have the same reason",
    [
      [
        "Audrey Oliver and Felix Braun are missing in Salesforce, why?",
        { says: /Audrey Oliver · [^]*Felix Braun · / },
      ],
      ["is it the same reason", { says: "The cause is the same for both" }],
    ],
  ],
];
