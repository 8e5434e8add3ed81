import { isOfRelated, whoseFact } from "../../../dialogs/understanding/whoseFact";
import { plainPhrase } from "../../../dialogs/understanding/plainPhrase";

it.each([
  ["whats audreys phone number", "audreys"],
  ["What's Audrey's phone number?", "audrey"],
  ["what is the phone number of audrey", "audrey"],
  ["audreys phone number?", "audreys"],
  ["ben carters title?", "ben carters"],
  ["who is felix manager", "felix"],
  ["which groups is mona in", "mona"],
  ["is lukas account enabled", "lukas"],
  ["when was ben carter created", "ben carter"],
  ["wie ist audreys telefonnummer", "audreys"],
  ["quel est le numéro de téléphone d'audrey", "audrey"],
  ["cuál es el teléfono de mona", "mona"],
  ["what is my phone number", undefined],
  ["the assigned group is not security enabled", undefined],
  ["what is the phone number", undefined],
  ["which department is it in now", undefined],
  ["what is the number of the third blue printer", undefined],
])("%j is about %j", (text, name) => {
  const plain = plainPhrase(text).replace(/(?<!\p{L})my(?!\p{L})/u, "");
  expect(whoseFact(plain)).toBe(name);
});

it.each([
  ["whats my bosses phone number", true],
  ["what is my manager's e-mail", true],
  ["was ist meines chefs telefonnummer", true],
  ["what is my phone number", false],
  ["who is my manager", false],
])("%j is about somebody related: %s", (text, isSo) => {
  expect(isOfRelated(plainPhrase(text))).toBe(isSo);
});
