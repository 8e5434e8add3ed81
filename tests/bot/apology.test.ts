import { apology } from "../../bot/apology";

const conversation = { schema: 2, shown: [], waiting: [] };

it.each([
  ["nothing", undefined, undefined, /abc123/],
  ["the device", "de-CH", undefined, /Entschuldigung/],
  ["the device, where nothing was chosen", "de-CH", conversation, /Entschuldigung/],
  ["what was chosen", "en-US", { ...conversation, language: "de" }, /Entschuldigung/],
])("is said in the language of %s", (_, locale, dialog, words) => {
  const { text } = apology("abc123", locale, dialog);
  expect(text).toMatch(words);
  expect(text).toContain("abc123");
});
