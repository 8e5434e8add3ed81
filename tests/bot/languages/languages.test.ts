import { fill, languageFor, timeZoneOr } from "../../../bot/languages";

const now = "2026-11-20T10:00:00Z";

describe("languageFor", () => {
  it.each([
    [undefined, "en-GB"],
    ["en", "en-GB"],
    ["en-US", "en-US"],
    ["de", "de"],
    ["de-CH", "de-CH"],
    ["fr", "fr"],
    ["fr-CA", "fr-CA"],
    ["es", "es"],
    ["es-MX", "es-MX"],
    ["ja", "ja"],
    ["ja-JP", "ja-JP"],
    ["tlh-QO", "en-GB"],
    ["not a locale", "en-GB"],
    ["", "en-GB"],
    ["en-u-nu-zzzzzzzzzzzz", "en-GB"],
  ])("%s is written as %s", (locale, expected) => {
    expect(languageFor(locale).locale).toBe(expected);
  });

  it("keeps a bounded number of locales in mind", () => {
    for (let n = 0; n < 1000; n++) expect(languageFor(`xx-${n}`).name).toBe("English");
  });
});

it.each([
  ["de-AT", "Zurück"],
  ["fr-BE", "Retour"],
  ["es-AR", "Atrás"],
  ["ja-JP", "戻る"],
])("speaks the language of a device in %s", (locale, back) => {
  expect(languageFor(locale).texts.back).toBe(back);
});

it("groups the digits of a count, and of no case number", () => {
  const manner = { locale: "en-GB", timeZone: "UTC" };

  expect(fill("{count} entries", { count: 12345 }, now, manner)).toBe("12,345 entries");
  expect(fill("Case {number}", { number: 1001 }, now, manner)).toBe("Case 1001");
});

it.each([
  ["Europe/Berlin", "Europe/Berlin"],
  ["Mars/Olympus", "UTC"],
  ["", "UTC"],
  [undefined, "UTC"],
])("takes the zone %s of a device as %s", (named, zone) => {
  expect(timeZoneOr("UTC", named)).toBe(zone);
});
