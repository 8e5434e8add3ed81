import { saysOnlyWhen } from "../../../dialogs/understanding/saysOnlyWhen";

it.each([
  ...["since this morning", "for two weeks", "2 days ago", "since 9 am", "yesterday morning"],
  ...["seit heute morgen", "seit gestern Abend", "seit letzter Woche", "vor drei Tagen"],
  ...["depuis ce matin", "depuis trois jours", "il y a deux semaines"],
  ...["desde esta mañana", "hace dos días", "desde hace una semana"],
  ...["今朝から", "3日前から", "先週の月曜日からです"],
])("%s says only when", (text) => {
  expect(saysOnlyWhen(text)).toBe(true);
});

it.each([
  "Monday.com",
  "Ben",
  "365",
  "12",
  "since",
  "Slack since Monday",
  "Weekend Planner",
  "Now",
])("%s says something else", (text) => {
  expect(saysOnlyWhen(text)).toBe(false);
});
