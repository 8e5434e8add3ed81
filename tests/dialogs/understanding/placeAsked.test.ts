import { placeAsked } from "../../../dialogs/understanding/placeAsked";

it.each([
  ["show me the mapping of ", "mapping"],
  ["scoping filter of", "filter"],
  ["what are the attribute mappings for", "mapping"],
  ["zeig mir die Zuordnungen von", "mapping"],
  ["où est le filtre de", "filter"],
  ["muéstrame los registros de", "logs"],
  ["のマッピングを見せてください", "mapping"],
  ["what does the filter want", undefined],
  ["why is she not in", undefined],
  ["", undefined],
])("%j asks to see %j", (text, doing) => {
  expect(placeAsked(text)).toBe(doing);
});
