import { mayAskPlace, placeAsked } from "../../../dialogs/understanding/placeAsked";

it.each([
  ["show me the mapping of ", "mapping"],
  ["scoping filter of", "filter"],
  ["what are the attribute mappings for", "mapping"],
  ["zeig mir die Zuordnungen von", "mapping"],
  ["où est le filtre de", "filter"],
  ["muéstrame los registros de", "logs"],
  ["のマッピングを見せてください", "mapping"],
  ["who has access to", "assign"],
  ["wer hat Zugriff auf", "assign"],
  ["qui a accès à", "assign"],
  ["quiénes tienen acceso a", "assign"],
  ["what does the filter want", undefined],
  ["why is she not in", undefined],
  ["", undefined],
])("%j asks to see %j", (text, doing) => {
  expect(placeAsked(text)).toBe(doing);
  // Where its words are missing, it is not even asked.
  expect(mayAskPlace(text) || doing === undefined).toBe(true);
});
