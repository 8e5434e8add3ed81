import { asksFurtherRun, asksRun } from "../../../dialogs/understanding/asksRun";

it.each([
  "when did  last run?",
  "when did it last run",
  "when did the job run last",
  "when was the last cycle of ",
  "when is the next cycle of ",
  "when does it run next",
  "when will the next cycle start",
  "when did the provisioning to  last sync",
  "wann lief  zuletzt?",
  "wann war der letzte Zyklus von ",
  "wann läuft der Job wieder",
  "quand a eu lieu le dernier cycle de ",
  "quand est le prochain cycle ?",
  "¿cuándo fue el último ciclo de ?",
  "¿cuándo se ejecuta la próxima vez?",
  "の最後の同期はいつですか",
  "次のサイクルはいつですか",
])("%j asks when the job runs", (text) => {
  expect(asksRun(text)).toBe(true);
});

it.each([
  "when did she last sign in",
  "when was her title last changed",
  "when will she have it",
  "last week",
  "when did it start",
  "what next",
  "wann bekommt sie das Konto",
  "いつ使えますか",
])("%j does not", (text) => {
  expect(asksRun(text)).toBe(false);
});

it.each([
  ["and the next one", true],
  ["und der nächste?", true],
  ["et la prochaine ?", true],
  ["¿y el próximo?", true],
  ["次はいつですか", true],
  ["and next week", false],
  ["what next", false],
  ["next", false],
])("%j asks for the run after it: %j", (text, expected) => {
  expect(asksFurtherRun(text)).toBe(expected);
});
