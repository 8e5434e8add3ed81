import { bareTime } from "../../../dialogs/understanding/bareTime";

it.each([
  ["and last week?", "last week"],
  ["and yesterday?", "yesterday"],
  ["what about the last 3 hours?", "the last 3 hours"],
  ["and on the 12th of November?", "on the 12th of november"],
  ["and last quarter?", "last quarter"],
  ["und gestern?", "gestern"],
  ["und letzten Montag?", "letzten montag"],
  ["wie war es letzte Woche?", "letzte woche"],
  ["et hier ?", "hier"],
  ["et lundi dernier ?", "lundi dernier"],
  ["¿y ayer?", "ayer"],
  ["¿y la semana pasada?", "la semana pasada"],
  ["昨日は？", "昨日"],
  ["では先週は？", "先週"],
])("%s says only when: %s", (text, words) => {
  expect(bareTime(text)).toBe(words);
});

it.each([
  "and in Slack?",
  "and Audrey?",
  "why?",
  "did she start last week?",
  "und Audrey gestern in Slack?",
  "et maintenant ?",
  "Audrey",
  "y Audrey",
])("%s says more or something else", (text) => {
  expect(bareTime(text)).toBeUndefined();
});
