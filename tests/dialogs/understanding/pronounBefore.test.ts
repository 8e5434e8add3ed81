import { pronounBefore } from "../../../dialogs/understanding/pronounBefore";

it.each([
  ["is she in Zoom?", true],
  ["does he have Slack", true],
  ["ist sie in DocuSign?", true],
  ["est-elle dans Zoom ?", true],
  ["¿ella está en Zoom?", true],
  ["彼女はZoomにいますか", true],
  ["Können Sie sehen, ob Slack läuft?", false],
  ["is Zoom down?", false],
  ["a new colleague says she has no Slack", false],
  ["est-il possible que Slack soit en panne ?", false],
])("%j: %s", (text, isBefore) => {
  expect(pronounBefore(text)).toBe(isBefore);
});
