import { languageOf } from "../../dialogs/languageOf";

it.each([
  [undefined, "de-CH", "de-CH"],
  ["de", "de-CH", "de-CH"],
  ["fr", "de-CH", "fr"],
  ["ja", undefined, "ja"],
  [undefined, undefined, "en-GB"],
])("chosen %s, on a device in %s: %s", (language, locale, expected) => {
  expect(languageOf({ language } as Parameters<typeof languageOf>[0], locale).locale).toBe(
    expected,
  );
});
