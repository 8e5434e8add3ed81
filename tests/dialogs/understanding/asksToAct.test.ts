import { isAskingToAct } from "../../../dialogs/understanding/asksToAct";

it.each([
  ["can you do it?", true],
  ["Could you please fix this", true],
  ["Können Sie das beheben?", true],
  ["pouvez-vous le corriger ?", true],
  ["¿puedes arreglarlo?", true],
  ["直してもらえますか", true],
  ["who can fix it?", false],
  ["wer kann das beheben", false],
  ["担当者は誰ですか", false],
])("%j: %j", (text, expected) => {
  expect(isAskingToAct(text)).toBe(expected);
});
