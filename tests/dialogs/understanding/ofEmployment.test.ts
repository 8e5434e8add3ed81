import { sinceIn } from "../../../dialogs/understanding/entities";
import { isOfEmployment } from "../../../dialogs/understanding/ofEmployment";

it.each([
  ["on Friday", "Aaron Hill left ", ""],
  ["gestern", "Aaron Hill wurde ", " entlassen"],
])("%s is of employment between %j and %j", (words, before, behind) => {
  expect(isOfEmployment(words, before, behind)).toBe(true);
  expect(isOfEmployment(words, "it failed ", "")).toBe(false);
});

it.each([
  "new hire Lena Fischer starts 1 December, SuccessFactors, no AD account yet",
  "Lena Fischer will start on 5 January, will Salesforce be there",
  "Lena Fischer starts with us in Sales on 5 January",
  "Olivia Brown is leaving on December 15th",
  "her last day is 15 December",
  "Aaron Hill left on Friday",
  "Aaron Hill was terminated last week, is his access gone?",
  "Aaron Hill wurde letzte Woche entlassen",
  "Aaron Hill a été licencié la semaine dernière",
  "Aaron Hill fue despedido ayer",
  "Aaron Hillさんは12月1日に入社します",
  "Aaron Hillさんは先週退職しました",
])("%j names no time to look since", (text) => {
  expect(sinceIn(text)).toBeUndefined();
});

it.each([
  ["why is Ben not in Slack since Monday", "since Monday"],
  ["on 12 November it failed", "on 12 November"],
  ["the job started on Monday", "on Monday"],
  ["Slack started failing on Monday", "on Monday"],
  ["Slack started to fail on Monday", "on Monday"],
  ["Aaron left on Friday and since Monday Slack fails", "since Monday"],
  ["seit gestern ist Slack weg", "gestern"],
  ["Ben n'a plus Slack depuis lundi", "depuis lundi"],
  ["desde ayer no entra", "ayer"],
  ["月曜日からSlackに入れません", "月曜"],
])("%j says since %s", (text, words) => {
  expect(sinceIn(text)).toBe(words);
});
