import { additionIn, isPlainSentence } from "../../../dialogs/understanding/addition";

it.each([
  ["add: he starts on Monday", "he starts on Monday"],
  ["Please add this: two lines\nof it", "two lines\nof it"],
  ["add that he starts on Monday", "he starts on Monday"],
  ["tell them that it is urgent", "it is urgent"],
  ["tell them it is urgent", "it is urgent"],
  ["füge hinzu: sie beginnt am Montag", "sie beginnt am Montag"],
  ["Bitte fügen Sie noch hinzu: es eilt", "es eilt"],
  ["ergänze, dass es eilt", "es eilt"],
  ["ajoutez : elle commence lundi", "elle commence lundi"],
  ["ajoute que c'est urgent", "c'est urgent"],
  ["añade: empieza el lunes", "empieza el lunes"],
  ["agregue que es urgente", "es urgente"],
  ["追加：月曜日に入社します", "月曜日に入社します"],
  ["月曜日に入社すると伝えてください", "月曜日に入社する"],
  ["it's urgent, add that I travel tomorrow", "it's urgent, I travel tomorrow"],
  ["es eilt, ergänze: ich reise morgen", "es eilt, ich reise morgen"],
  ["c'est urgent, ajoutez que je pars demain", "c'est urgent, je pars demain"],
  ["es urgente, añade que viajo mañana", "es urgente, viajo mañana"],
  ["why is it so? add that", undefined],
  ["hello, add Ben to Salesforce", undefined],
  ["add Ben to Salesforce", undefined],
  ["add:", undefined],
  ["I only have one name", undefined],
  ["send", undefined],
])("to add: %s", (text, expected) => {
  expect(additionIn(text)).toBe(expected);
});

it.each([
  ["I only have one name", true],
  ["he starts on Monday", true],
  ["ich habe nur einen Namen", true],
  ["elle commence lundi", true],
  ["empieza el lunes", true],
  ["月曜日に入社します", true],
  ["who gets it", false],
  ["why is it so?", false],
  ["hmm", false],
  ["not sure", false],
  ["誰が見ますか", false],
])("a sentence: %s, %s", (text, expected) => {
  expect(isPlainSentence(text)).toBe(expected);
});
