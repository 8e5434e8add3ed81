import { ownCaseWord } from "../../../dialogs/understanding/ownCaseWord";

it.each([
  ["status", "status"],
  ["stand meines falls", "status"],
  ["où en est mon dossier", "status"],
  ["estado", "status"],
  ["cancel", "cancel"],
  ["fall zurückziehen", "cancel"],
  ["annuler", "cancel"],
  ["retirar el caso", "cancel"],
  ["reopen", "reopen"],
  ["wieder öffnen", "reopen"],
  ["rouvrir", "reopen"],
  ["reabrir", "reopen"],
  ["状況", "status"],
  ["キャンセル", "cancel"],
  ["再開", "reopen"],
  ["what is the status of the job", undefined],
  ["cancel the account of ben", undefined],
  ["ich verstand", undefined],
  ["état du compte", undefined],
  ["estado de la cuenta de ben", undefined],
] as const)("%j is %j", (text, word) => {
  expect(ownCaseWord(text)).toBe(word);
});
