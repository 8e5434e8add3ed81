import { type Line } from "../talk";

/** A list that is worked off one by one at the help desk, by the language of the device. */
export const oneOfList: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    "one of a list after the other, and who is next where there is none",
    "en-US",
    [
      ["next person please", { says: "Who is it about" }],
      ["who has problems in Salesforce?", { says: "something open: 4" }],
      ["next one", { user: "Audrey Oliver", cause: "outOfScopeByFilter" }],
      ["why?", { says: "department EQUALS" }],
      ["next person", { user: "Felix Braun" }],
      ["the previous person", { user: "Audrey Oliver" }],
      ["and who was the second one again?", { user: "Felix Braun" }],
      ["who has problems in Salesforce?", { says: "something open: 4" }],
      ["3", { user: "Camila Rojas" }],
      ["and the next?", { user: "José Álvarez" }],
      ["next person", { says: "last of the 4", buttons: ["Audrey Oliver", "Felix Braun"] }],
      ["[Felix Braun]", { user: "Felix Braun" }],
    ],
  ],
  [
    "one of a list after the other",
    "de-DE",
    [
      ["wer hat in Salesforce Probleme?", { says: "Audrey Oliver" }],
      ["die nächste Person", { user: "Audrey Oliver" }],
      ["und der nächste?", { user: "Felix Braun" }],
      ["und der letzte?", { user: "José Álvarez" }],
    ],
  ],
  [
    "one of a list after the other",
    "ja-JP",
    [
      ["Salesforceで問題があるのは誰ですか", { says: "Audrey Oliver" }],
      ["次の人", { user: "Audrey Oliver" }],
    ],
  ],
];
