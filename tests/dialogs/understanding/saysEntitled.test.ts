import { saysEntitled } from "../../../dialogs/understanding/saysEntitled";

it.each([
  ["my boss says i should have it", true],
  ["he approved it yesterday!!", true],
  ["my request was already approved", true],
  ["mein Chef hat es gestern genehmigt", true],
  ["mon accès a été approuvé", true],
  ["mi jefe lo aprobó ayer", true],
  ["上司に承認されています", true],
  ["das hab ich doch schon beantragt", true],
  ["habe ich beantragt", true],
  ["je l'ai demandé y a 3 jours", true],
  ["ya lo pedi hace 3 dias", true],
  ["ya lo he solicitado", true],
  ["3日前に申請した", true],
  ["wie beantrage ich das", false],
  ["ich habe Ben gefragt", false],
  ["j'ai demandé à mon chef", false],
  ["申請したか分からない", false],
  ["what should I do?", false],
  ["why is she not in Slack?", false],
  ["how do I change it?", false],
])("%j: %s", (text, isEntitled) => {
  expect(saysEntitled(text)).toBe(isEntitled);
});
