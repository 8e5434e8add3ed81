import { yesOrNo } from "../../../dialogs/understanding/yesOrNo";

it.each([
  ["yes", "yes"],
  ["yes, withdraw it", "yes"],
  ["go ahead", "yes"],
  ["ja", "yes"],
  ["ja, bitte", "yes"],
  ["oui, c'est résolu", "yes"],
  ["sí", "yes"],
  ["si", "yes"],
  ["はい、解決しました", "yes"],
  ["いいえ", "no"],
  ["don't", "no"],
  ["not solved", "no"],
  ["nein danke", "no"],
  ["noch nicht", "no"],
  ["non, pas résolu", "no"],
  ["todavía no", "no"],
  ["yes but now Slack is missing", undefined],
  ["nobody answers", undefined],
  ["janine", undefined],
  ["non mais je ne suis pas dans salesforce", undefined],
  ["", undefined],
] as const)("%j is %j", (text, answer) => {
  expect(yesOrNo(text)).toBe(answer);
});
