import { answerInWords } from "../../../dialogs/understanding/answerWords";

it.each([
  ["entryStatus", "it failed", "failure"],
  ["entryStatus", "falló", "failure"],
  ["entryStatus", "fallo", "failure"],
  ["entryStatus", "fehlgeschlagen", "failure"],
  ["entryStatus", "échoué", "failure"],
  ["entryStatus", "失敗しました", "failure"],
  ["entryStatus", "übersprungen", "skipped"],
  ["entryStatus", "succeeded", "success"],
  ["entryStatus", "nothing there", "noEntry"],
  ["entryStatus", "エントリがありません", "noEntry"],
  ["jobState", "paused", "off"],
  ["jobState", "désactivé", "off"],
  ["jobState", "en cuarentena", "quarantine"],
  ["jobState", "it is not configured", "notSetUp"],
  ["jobState", "läuft", "on"],
  ["accountEnabled", "no", "disabled"],
  ["entryAssigned", "ja", "true"],
])("%s: %s means %s", (question, text, answer) => {
  expect(answerInWords(question, text)).toBe(answer);
});

it.each([
  ["jobState", "no"],
  ["jobState", "non"],
  ["jobState", "yes"],
  ["entryStatus", "it did not fail"],
  ["entryStatus", "no falló"],
  ["entryStatus", "some failed, some skipped"],
  ["jobState", "the page is white"],
  ["fitsFilter", "no"],
  ["skipReason", "failed"],
])("%s: %s means no answer", (question, text) => {
  expect(answerInWords(question, text)).toBeUndefined();
});
