import {
  beginsWithNo,
  isStillNotSolved,
  solvedAnswer,
} from "../../../dialogs/understanding/solvedAnswer";

it.each([
  ["no, it is not there", "no"],
  ["not yet", "no"],
  ["Still the same!", "no"],
  ["it still doesn't work", "no"],
  ["the account is still missing", "no"],
  ["No, I get an error 403 when I sign in", "no"],
  ["same problem", "no"],
  ["unfortunately I can't log in", "no"],
  ["nothing changed", "no"],
  ["not really", "no"],
  ["nein, ist noch nicht da", "no"],
  ["immer noch nicht", "no"],
  ["Es geht leider immer noch nicht", "no"],
  ["ich habe immer noch keinen Zugriff", "no"],
  ["toujours pas", "no"],
  ["non, ce n'est pas là", "no"],
  ["ça ne marche toujours pas", "no"],
  ["Je n'ai toujours pas accès", "no"],
  ["todavía no", "no"],
  ["sigue igual", "no"],
  ["no, aún no funciona", "no"],
  ["sigo sin acceso", "no"],
  ["まだです", "no"],
  ["いいえ、まだ入れません", "no"],
  ["変わりません", "no"],
  ["解決していません", "no"],
  ["yes, it works", "yes"],
  ["yes thank you", "yes"],
  ["it works now", "yes"],
  ["ja, danke", "yes"],
  ["oui ça marche", "yes"],
  ["sí, ya funciona", "yes"],
  ["はい、使えるようになりました", "yes"],
  ["yes but I am still missing a role", undefined],
  ["ja, aber noch nicht ganz", undefined],
  ["no idea", undefined],
  ["no problem", undefined],
  ["no more questions", undefined],
  ["I have not checked yet", undefined],
  ["noch nicht geprüft", undefined],
  ["pas de problème", undefined],
  ["pas mal", undefined],
  ["no lo he probado", undefined],
  ["まだ確認していません", undefined],
  ["it still works", undefined],
  ["why am I not in Slack?", undefined],
  ["what is SCIM", undefined],
  [`no ${"and ".repeat(60)}`, undefined],
])("asked whether it is solved: %s, %s", (text, expected) => {
  expect(solvedAnswer(text)).toBe(expected);
});

it.each([
  ["still the same", true],
  ["not solved", true],
  ["noch nicht gelöst", true],
  ["toujours pareil", true],
  ["sigue sin funcionar", true],
  ["まだ使えません", true],
  ["no", false],
  ["I cannot log in", false],
  ["no, thanks", false],
])("that it is not solved, unasked: %s, %s", (text, expected) => {
  expect(isStillNotSolved(text)).toBe(expected);
});

it.each([
  ["no, and Slack is missing, too", true],
  ["nein", true],
  ["no idea", false],
  ["nothing", false],
])("a no at the head: %s, %s", (text, expected) => {
  expect(beginsWithNo(text)).toBe(expected);
});
