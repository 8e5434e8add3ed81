import { caseWord } from "../../../dialogs/cases/caseWord";

it.each<[string, object | string]>([
  ["cases", { word: "cases", always: true }],
  ["Show open cases", { word: "cases", always: true }],
  ["my cases.", { word: "mine", always: true }],
  ["case 1001", { word: "case", always: true, number: 1001 }],
  ["show case #1001", { word: "case", always: true, number: 1001 }],
  [
    "note: asked the owner\nof the filter",
    { word: "note", text: "asked the owner\nof the filter" },
  ],
  ["note 1002: later", { word: "note", number: 1002, text: "later" }],
  ["transfer to Frank Meyer.", { word: "transfer", name: "Frank Meyer" }],
  ["transfer case 1003 to Frank", { word: "transfer", number: 1003, name: "Frank" }],
  ["take 1001", { word: "take", always: false, number: 1001 }],
  ["Hand back", { word: "handBack", always: false }],
  ["resolve case #7", { word: "resolve", number: 7 }],
  ["take care", "words"],
  ["in case 5 people ask", "words"],
  ["I took note: it works", "words"],
  ["the cases are closed", "words"],
  ["please transfer to the new app", "words"],
  ["", "words"],
])("%j", (text, expected) => {
  const word = caseWord(text);
  expect(word === undefined ? "words" : { ...word }).toEqual(wanted(expected));
});

/** Of a command only what is named here counts. */
function wanted(expected: object | string): unknown {
  return typeof expected === "string" ? expected : expect.objectContaining(expected);
}
