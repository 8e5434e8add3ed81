import { causes } from "../../../bot/causes";
import { questionTexts } from "../../../bot/causes/questionTexts";
import { reasonTexts } from "../../../bot/causes/reasons";
import { fill } from "../../../bot/languages";
import { french } from "../../../bot/languages/french";

const questions = Object.keys(questionTexts).flatMap((id) => {
  const { question = "", answers = {}, how = "" } = french.question(id) ?? {};
  return [question, ...Object.values(answers), how];
});

const texts: readonly string[] = [
  ...Object.values(french.texts),
  ...questions,
  ...Object.keys(reasonTexts).flatMap((id) => [
    french.reason(id, "engineer") ?? "",
    french.reason(id, "employee") ?? "",
  ]),
  ...causes
    .map((cause) => french.cause(cause))
    .flatMap(({ state, line, employeeLine, next }) => [
      state,
      line,
      employeeLine,
      ...Object.values(next).flat(),
    ]),
];

/** Words that are joined to, or elided before, what follows: "de" and "que" before a vowel. */
const joined = /\b(?:de|du|des|le|la|les|au|aux|que|jusque|lorsque|puisque) \{(?!cycle\})/;

it("puts no value where the word before it would have to change", () => {
  expect(texts.filter((text) => joined.test(text))).toEqual([]);
});

it("names a person only where “vous” is right as well: after “pour”, in brackets or in a path", () => {
  const elsewhere = /(?<![Pp]our |\(|> )\{person\}(?! ·)/;
  expect(texts.filter((text) => elsewhere.test(text))).toEqual([]);
});

it.each([
  ["stillLooking", "Je cherche encore pour vous dans l'application."],
  ["askApp", "Dans quelle application manque-t-il un compte pour vous\u00a0?"],
  ["yourAccount", "Votre compte dans l'application"],
] as const)("%s reads well of the one who asks and of an application", (key, expected) => {
  const manner = { locale: "fr", timeZone: "UTC" };
  const app = french.texts.someApp;
  const values = { person: french.texts.you, app, target: app };
  expect(fill(french.texts[key], values, "2026-11-20T10:00:00Z", manner)).toContain(expected);
});

it("says vous and never tu", () => {
  const familiar = /(?<!\p{L})(?:tu|toi|te|ton|ta|tes|t')(?!\p{L})/iu;
  expect(texts.filter((text) => familiar.test(text))).toEqual([]);
});

it("keeps the space before high punctuation and inside guillemets from breaking", () => {
  // Conditions, paths, the characters of sign-in names and lines of the log are no French sentences.
  const breaking = /(?:^|[^\u00a0A-Z0-9/{"'._-])[!?;»](?![\w#])|«(?!\u00a0)| [?;»](?!\w)| :(?!\/)/u;
  const wordBefore = /[\p{L})}]:(?= )/u;
  const wrong = texts.filter((text) => {
    const sentence = text.replace(/^[?!]\w+ /, "").replace(" ! # ^ ~", "");
    return breaking.test(sentence) || wordBefore.test(sentence.replace("{flag}:", ""));
  });
  expect(wrong).toEqual([]);
});

it("writes dates and digits the French way", () => {
  const manner = { locale: french.locale, timeZone: "UTC" };
  const values = { count: 12345, steadyAt: "2026-11-18T10:00:00Z" };
  expect(fill("{count}, {steadyAt}", values, "2026-11-20T10:00:00Z", manner)).toBe(
    "12\u202f345, 18 novembre à 10:00 UTC",
  );
});
