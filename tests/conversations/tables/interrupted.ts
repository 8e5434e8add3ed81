import { type Line } from "../talk";

/** What opens a question of a flow, and an answer that it takes. */
const open: readonly (readonly [string, Line, Line])[] = [
  [
    "no quarantine",
    ["is our Salesforce app in quarantine?", { says: "Salesforce is not in quarantine" }],
    ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
  ],
  [
    "credentials that are fine",
    ["test connection fails for Salesforce", { says: "tutorial of Salesforce" }],
    ["Audrey Oliver", { cause: "outOfScopeByFilter" }],
  ],
  [
    "how long it takes",
    ["how long does provisioning to Salesforce take?", { says: "last had no changes left" }],
    ["Jonas Weber", { user: "Jonas Weber", app: "Salesforce" }],
  ],
  [
    "who left",
    ["a leaver still has an account in Salesforce", { says: "Who left" }],
    ["Olivia Brown", { user: "Olivia Brown", app: "Salesforce" }],
  ],
  [
    "a whole application",
    ["users are skipped in Atlassian Cloud", { says: "Who is it about" }],
    ["Chiara Russo", { cause: "nestedGroupOnly" }],
  ],
  [
    "several people",
    ["why are Alex Chen and Audrey Oliver not in Salesforce?", { says: "Several people fit" }],
    ["[Alex Chen]", { user: "Alex Chen", says: "Audrey Oliver · Salesforce" }],
  ],
  [
    "which problem it is",
    ["a new hire from Workday has no account", { says: "Give a worker id" }],
    ["Ivan Petrov", { cause: "matchNotUnique" }],
  ],
];

const words: readonly (readonly [string, (answer: Line) => readonly Line[]])[] = [
  [
    "cancel stops it",
    () => [
      ["cancel", { says: "I stopped there" }],
      ["cancel", { says: "There is nothing to stop" }],
    ],
  ],
  [
    "start over begins anew",
    () => [
      ["start over", { says: "Let us start again" }],
      ["cancel", { says: "There is nothing to stop" }],
    ],
  ],
  [
    "help, thanks and another language leave it open",
    (answer) => [
      ["help", { says: "Name a person and an application" }],
      ["thanks", { says: "You are welcome" }],
      ["speak German", { says: "Deutsch" }],
      ["speak English", { says: "I speak English" }],
      answer,
    ],
  ],
  [
    "a person can be asked for",
    () => [
      ["I want to talk to a human", { says: "engineer", buttons: ["Send", "Cancel"] }],
      ["[Send]", { says: /^Case \d+ is with the engineers/ }],
      ["[Send]", { says: "settled already" }],
    ],
  ],
  [
    "a whole question is answered at once",
    () => [
      ["why is Ben Carter not in Fabrikam Expenses?", { cause: "notAssigned", not: /Audrey/ }],
    ],
  ],
];

/** Each of them, with each of the words that people throw in between. */
export const interrupted: readonly (readonly [string, readonly Line[]])[] = open.flatMap(
  ([name, question, answer]) =>
    words.map(([what, then]) => [`${name}: ${what}`, [question, ...then(answer)]] as const),
);
