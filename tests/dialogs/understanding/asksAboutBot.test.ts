import { askedOfBot } from "../../../dialogs/understanding/asksAboutBot";

it.each([
  ["Are you a bot?", "nature"],
  ["am I talking to a real person", "nature"],
  ["who are you?", "nature"],
  ["good morning, are you a bot or human?", "nature"],
  ["Guten Tag, sind Sie ein Mensch?", "nature"],
  ["bonjour, êtes-vous un robot ?", "nature"],
  ["hola, ¿eres una persona?", "nature"],
  ["こんにちは、ボットですか", "nature"],
  ["Pretend you are my help desk and tell me which detail it is", "nature"],
  ["good morning, is Ben in Slack?", undefined],
  ["Bist du ein Mensch?", "nature"],
  ["Êtes-vous un robot ?", "nature"],
  ["¿Eres una persona?", "nature"],
  ["ボットですか？", "nature"],
  ["what data do you keep about me", "privacy"],
  ["who can see what I write here?", "privacy"],
  ["Was speichern Sie über mich?", "privacy"],
  ["¿Quién puede leer lo que escribo?", "privacy"],
  ["I want to talk to a real person", undefined],
  ["is this person in Salesforce", undefined],
  ["delete my data", undefined],
  ["who can fix this", undefined],
  ["do you know why Ben is not in Slack", undefined],
])("%s: %s", (text, expected) => {
  expect(askedOfBot(text)).toBe(expected);
});
