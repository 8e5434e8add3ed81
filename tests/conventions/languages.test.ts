import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../bot/causes";
import { questionTexts } from "../../bot/causes/questionTexts";
import { reasonTexts } from "../../bot/causes/reasons";
import { words } from "../../bot/causes/words";
import { english, type Language, languages, primaryTag } from "../../bot/languages";
import { causeFiles } from "./causeFiles";
import { root } from "./generated";

/** Everything a language says, by where it stands: `causes.notAssigned.next.helpdesk.0`. */
function textsOf(language: Language): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const add = (at: string, value: unknown): void => {
    if (typeof value === "string") all.set(at, value);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) add(`${at}.${key}`, inner);
  };
  add("texts", language.texts);
  for (const cause of causes) add(`causes.${cause.id}`, language.cause(cause));
  for (const id of Object.keys(words)) add(`words.${id}`, language.word(id));
  for (const id of Object.keys(questionTexts)) add(`questions.${id}`, language.question(id));
  for (const id of Object.keys(reasonTexts)) {
    add(`reasons.${id}.detail`, language.reason(id, "engineer"));
    add(`reasons.${id}.employee`, language.reason(id, "employee"));
  }
  return all;
}

/** Texts that are right as they stand in English, in every language, and why. */
const sameEverywhere: readonly (readonly [RegExp, string])[] = [
  [
    /^texts\.(?:fixAbout(?:App)?|incidentCause|compareValue|wholeApp|stepsAbout|overviewShare|case(?:PreviewAbout|TriedAt|Says(?:Of)?|TranscriptLine|History(?:Line|Move|Fixed)))$/,
    "names, times and numbers only",
  ],
  [/^texts\.fix(?:ProvisionOnDemand|StartJob)ByHand$/, "labels only"],
  [/^texts\.sourceGraph(?:At)?$/, "the name of a product"],
  [/^reasons\.flagWas\.detail$/, "a line of the log"],
  [/^questions\.(?:skipReason|errorCode)\.answers\./, "codes as they stand in the log"],
  [/^questions\.(?:falseFlag|entry\w+)\.answers\./, "lines as they stand in the log"],
  [/^questions\.(?:jobState|steadyState|accountEnabled|fitsFilter)\.how$/, "labels only"],
];

/** Words that are the same in English and in one other language, by its tag. */
const sameWord: Readonly<Record<string, readonly string[]>> = {
  // "Application", "possible" and "incident" are French words too.
  fr: ["texts.appList", "texts.certaintyPossible", "texts.incidentTitle"],
  // A Spanish bot is "bot" too, and "no" is "no".
  es: ["texts.caseTranscriptBot", "texts.compareNo"],
};

const placeholders = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ""))].sort();

const condition = (text: string): string => /^[?!]\w+ /.exec(text)?.[0] ?? "";

/** Names of codes, attributes, permissions and settings: `SkipOutOfScopeDeletions`, `AADSTS50034`. */
const codeNames = (text: string): string[] =>
  text.match(/\b\w*[a-z][A-Z]\w*\b|\b[A-Z]{3,}\d{3,}\b|https?:\S+[a-zA-Z]/g) ?? [];

/** The labels of a click path that lead to its last one: `Entra ID > Enterprise apps > {app}`. */
const clickPaths = (text: string): string[] =>
  Array.from(text.matchAll(/(Entra ID(?: > (?:[A-Z{][^>.,:;()]*?))*) > /g), ([, labels]) =>
    (labels ?? "").trim(),
  );

/** Terms that no employee has to know, as the languages spell them. */
const termsOfTheField =
  /attribut|atribut|属性|scop(?:e|ing)|bereichsfilter|escrow|s[ch]h?[eé]ma|esquema|スキーマ|SCIM|GUID|obje(?:kt|ct|t)[- ]?id|quarant|cuarentena|検疫|隔離/iu;

const expected = textsOf(english);

it("names only texts that there are as the same everywhere", () => {
  const unknown = sameEverywhere.filter(
    ([where]) => ![...expected.keys()].some((at) => where.test(at)),
  );
  expect(unknown).toEqual([]);
});

const translations = languages.filter((language) => language !== english);

describe.each(translations.map((language) => [language.name, language] as const))(
  "%s",
  (_, language) => {
    const texts = textsOf(language);
    const pairs = [...expected].map(
      ([at, source]) => ({ at, source, text: texts.get(at) ?? "" }) as const,
    );
    /** What a rule says of the texts that it does not find as it wants them. */
    const failing = (
      right: (pair: (typeof pairs)[number]) => boolean,
    ): readonly { readonly at: string; readonly text: string }[] =>
      pairs.filter((pair) => !right(pair)).map(({ at, text }) => ({ at, text }));

    it("says all that English says, to the same readers, in as many steps", () => {
      expect([...texts.keys()].sort()).toEqual([...expected.keys()].sort());
    });

    it("fills in the same values", () => {
      const same = (a: string, b: string): boolean =>
        placeholders(a).join() === placeholders(b).join();
      expect(failing(({ source, text }) => same(source, text))).toEqual([]);
    });

    it("gives each step under the same condition", () => {
      expect(failing(({ source, text }) => condition(source) === condition(text))).toEqual([]);
    });

    it("is translated", () => {
      const tag = primaryTag(language.locale);
      const maybeSame = (at: string): boolean =>
        sameEverywhere.some(([where]) => where.test(at)) || sameWord[tag]?.includes(at) === true;
      expect(failing(({ at, source, text }) => source !== text || maybeSame(at))).toEqual([]);
    });

    it("leaves codes and click paths as they stand in logs and in the admin center", () => {
      const kept = (source: string, text: string): boolean =>
        [...codeNames(source), ...clickPaths(source)].every((name) => text.includes(name));
      expect(failing(({ source, text }) => kept(source, text))).toEqual([]);
    });

    it("tells employees nothing in the words of the field", () => {
      const toEmployees = /\.(?:employee|employeeLine)(?:\.|$)/;
      expect(
        failing(({ at, text }) => !toEmployees.test(at) || !termsOfTheField.test(text)),
      ).toEqual([]);
    });

    it("is written cleanly", () => {
      expect(failing(({ text }) => text === text.trim() && !/\s\s|TODO|FIXME/.test(text))).toEqual(
        [],
      );
    });
  },
);

const folders = readdirSync(path.join(root, "bot/languages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it("has a folder for every language beside English", () => {
  expect(folders).toHaveLength(translations.length);
});

it.each(folders)("%s keeps each cause in the file of its area", (folder) => {
  const misplaced = causes.filter(({ id }) => {
    const area = causeFiles().get(id)?.split("/").at(-2) ?? "";
    const file = path.join(root, `bot/languages/${folder}/causes/${area}.ts`);
    return !readFileSync(file, "utf8").includes(`\n  ${id}: {\n`);
  });
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});
