import { beginsQuestion } from "../../../dialogs/understanding/beginsQuestion";

it.each([
  ["Why is Audrey not in Slack?", true],
  ["wer kann das beheben", true],
  ["¿cuándo llega?", true],
  ["なぜですか", true],
  ["can I take it?", false],
  ["whoever can restart it", false],
  ["restart it", false],
])("%j begins as a question does: %j", (text, is) => {
  expect(beginsQuestion(text)).toBe(is);
});
