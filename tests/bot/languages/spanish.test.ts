import { causes } from "../../../bot/causes";
import { questionTexts } from "../../../bot/causes/questionTexts";
import { reasonTexts } from "../../../bot/causes/reasons";
import { fill } from "../../../bot/languages";
import { spanish } from "../../../bot/languages/spanish";

const questions = Object.keys(questionTexts).flatMap((id) => {
  const { question = "", answers = {}, how = "" } = spanish.question(id) ?? {};
  return [question, ...Object.values(answers), how];
});

const texts: readonly string[] = [
  ...Object.values(spanish.texts),
  ...questions,
  ...Object.keys(reasonTexts).flatMap((id) => [
    spanish.reason(id, "engineer") ?? "",
    spanish.reason(id, "employee") ?? "",
  ]),
  ...causes
    .map((cause) => spanish.cause(cause))
    .flatMap(({ state, line, employeeLine, next }) => [
      state,
      line,
      employeeLine,
      ...Object.values(next).flat(),
    ]),
];

it("puts no article before an application or a person: “la aplicación” brings its own", () => {
  const article = /(?<!\p{L})(?:el|la|los|las|un|una|al|del) \{(?:app|person|target)\}/iu;
  expect(texts.filter((text) => article.test(text))).toEqual([]);
});

it("names a person only where “usted” is right as well: after “para”, in brackets or in a path", () => {
  const elsewhere = /(?<![Pp]ara |\(|> )\{person\}(?! ·)/;
  expect(texts.filter((text) => elsewhere.test(text))).toEqual([]);
});

it.each([
  ["stillLooking", "Sigo buscando para usted en la aplicación."],
  ["askApp", "¿En qué aplicación falta la cuenta para usted?"],
  ["yourAccount", "Su cuenta en la aplicación"],
] as const)("%s reads well of the one who asks and of an application", (key, expected) => {
  const manner = { locale: "es", timeZone: "UTC" };
  const app = spanish.texts.someApp;
  const values = { person: spanish.texts.you, app, target: app };
  expect(fill(spanish.texts[key], values, "2026-11-20T10:00:00Z", manner)).toContain(expected);
});

it("says usted and never tú", () => {
  const familiar = /(?<!\p{L})(?:tú|te|ti|tu|tus|contigo|tienes|puedes|vosotros)(?!\p{L})/iu;
  expect(texts.filter((text) => familiar.test(text))).toEqual([]);
});

it("opens each question and quotation that it closes, without a space inside", () => {
  const count = (text: string, mark: string): number => text.split(mark).length - 1;
  const wrong = texts.filter((text) => {
    const sentence = text.replace(/^[?!]\w+ /, "").replace("?aadOptscim062020", "");
    const pairs = [
      ["¿", "?"],
      ["«", "»"],
    ] as const;
    const even = pairs.every(([open, close]) => count(sentence, open) === count(sentence, close));
    return !even || /[¿«] | [?»;:,]/.test(sentence.replace(" ! # ^ ~", ""));
  });
  expect(wrong).toEqual([]);
});

it("writes dates and digits the Spanish way", () => {
  const manner = { locale: spanish.locale, timeZone: "UTC" };
  const values = { count: 12345, steadyAt: "2026-11-18T10:00:00Z" };
  expect(fill("{count}, {steadyAt}", values, "2026-11-20T10:00:00Z", manner)).toBe(
    "12.345, 18 de noviembre a las 10:00 UTC",
  );
});
