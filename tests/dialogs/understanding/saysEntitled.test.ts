import { saysEntitled } from "../../../dialogs/understanding/saysEntitled";

it.each([
  ["my boss says i should have it", true],
  ["he approved it yesterday!!", true],
  ["my request was already approved", true],
  ["mein Chef hat es gestern genehmigt", true],
  ["mon accès a été approuvé", true],
  ["mi jefe lo aprobó ayer", true],
  ["上司に承認されています", true],
  ["what should I do?", false],
  ["why is she not in Slack?", false],
  ["how do I change it?", false],
])("%j: %s", (text, isEntitled) => {
  expect(saysEntitled(text)).toBe(isEntitled);
});
