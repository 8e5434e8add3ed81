import { namesTime } from "../../../dialogs/understanding/namesTime";

it.each([
  "how many failed in the third quarter?",
  "what failed last year",
  "errors of the previous sprint",
  "failures since January",
  "wie viele Fehler im letzten Quartal?",
  "Fehler im Dezember",
  "combien d'échecs au dernier trimestre ? en mars dernier, en janvier",
  "¿cuántos fallos en el último trimestre? en enero",
  "前期の失敗は何件",
  "昨年の失敗は何件",
])("%s names a time", (text) => {
  expect(namesTime(text)).toBe(true);
});

it.each([
  "how many failed in Slack?",
  "what is the error rate in Salesforce",
  "wie viele Fehler in Slack?",
  "combien d'échecs dans Slack ?",
  "¿cuántos fallos en Slack?",
  "Slackで何件失敗しましたか",
])("%s names none", (text) => {
  expect(namesTime(text)).toBe(false);
});
