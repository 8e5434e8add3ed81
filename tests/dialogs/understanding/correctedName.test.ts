import { correctedName } from "../../../dialogs/understanding/correctedName";

it.each([
  ["no, Farid", "Farid"],
  ["no wait, i meant box", "box"],
  ["sorry i meant ben carter", "ben carter"],
  ["falsche person, ich meinte ben", "ben"],
  ["I meant Hanna", "Hanna"],
  ["sorry, I meant Ben Carter", "Ben Carter"],
  ["no, not Audrey, Ben", "Ben"],
  ["wrong person: Ketut Budiono", "Ketut Budiono"],
  ["not her, ben@contoso.com", "ben@contoso.com"],
  ["nein, Farid", "Farid"],
  ["ich meinte Hanna", "Hanna"],
  ["nicht Audrey, sondern Ben", "Ben"],
  ["non, Farid", "Farid"],
  ["je voulais dire Hanna", "Hanna"],
  ["quería decir Hanna", "Hanna"],
  ["no, me refiero a Ben Carter", "Ben Carter"],
  ["いいえ、Faridです", "Farid"],
  ["Hannaのことです", "Hanna"],
  ["Audreyではなく、Ben Carterです", "Ben Carter"],
])("%s means %s", (text, name) => {
  expect(correctedName(text)).toBe(name);
});

it.each([
  "no",
  "i meant it",
  "i said why",
  "no, maybe later",
  "no, thanks",
  "no it isn't",
  "no, she is in that group",
  "that's wrong",
  "wait, what?",
  "nein danke",
  "Farid",
  "why is Farid missing?",
  "Notre Dame",
  "いいえ",
  "いいえ、違います",
])("%s means nobody", (text) => {
  expect(correctedName(text)).toBeUndefined();
});
