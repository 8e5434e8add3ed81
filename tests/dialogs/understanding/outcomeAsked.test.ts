import { type OutcomeAsked, outcomeAsked } from "../../../dialogs/understanding/outcomeAsked";

it.each<[string, OutcomeAsked["outcome"]]>([
  ["only the failed ones", "failure"],
  ["just the failures, please", "failure"],
  ["what about those with errors?", "failure"],
  ["failed", "failure"],
  ["narrow it down to the skipped", "skipped"],
  ["and the skipped ones?", "skipped"],
  ["Nur die fehlgeschlagenen", "failure"],
  ["und die übersprungenen?", "skipped"],
  ["seulement les échecs", "failure"],
  ["et ceux en erreur ?", "failure"],
  ["uniquement les ignorés", "skipped"],
  ["solo los fallidos", "failure"],
  ["¿y los que han fallado?", "failure"],
  ["solo los omitidos", "skipped"],
  ["失敗したものだけ", "failure"],
  ["スキップされたユーザーだけ見せて", "skipped"],
  ["show me all again", "all"],
  ["alle", "all"],
  ["tout le monde", "all"],
  ["y todos", "all"],
  ["全員", "all"],
])("%s narrows a list to %s", (text, outcome) => {
  expect(outcomeAsked(text)?.outcome).toBe(outcome);
});

it.each([
  "only Audrey",
  "only the failed ones of last month in Slack",
  "why failed it?",
  "it failed",
  "the ones",
  "and Zoom?",
  "nur Audrey",
  "und warum?",
  "et Audrey ?",
  "solo Audrey",
  "失敗した理由は？",
  `${"and ".repeat(20)}the failed ones`,
])("%s narrows none", (text) => {
  expect(outcomeAsked(text)).toBeUndefined();
});

it.each([
  ["only the failed ones", true],
  ["the failed", true],
  ["スキップされた人だけ", true],
  ["failed", false],
  ["übersprungene", false],
  ["everybody", false],
  ["show me all", false],
])("%s can mean nothing else: %s", (text, sure) => {
  expect(outcomeAsked(text)?.sure).toBe(sure);
});
