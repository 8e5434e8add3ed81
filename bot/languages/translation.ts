import { type CauseId } from "../causes";
import { type QuestionId, type questionTexts } from "../causes/questionTexts";
import { type ReasonId, type ReasonText } from "../causes/reasons";
import { type WordId } from "../causes/words";
import { type CauseTexts } from "../diagnosis";
import { type Texts } from "./englishTexts";
import { type Language, type QuestionTexts } from "./language";

/** The causes of one folder of `bot/causes`: each area has a file of its own, with its ids alone. */
export type CauseTranslations = Readonly<Partial<Record<CauseId, CauseTexts>>>;

/** A guided question with exactly the answers that the English one has. */
type TranslatedQuestion<Id extends QuestionId> = QuestionTexts & {
  readonly answers: Readonly<Record<keyof (typeof questionTexts)[Id]["answers"], string>>;
};

/**
 * All that the bot can say in a language other than English, by the ids that English has: a text
 * that is missing or left over does not compile. Placeholders `{name}` and the conditions `?name ` and
 * `!name ` of steps are those of the English text, under the same names (tested). What stands in
 * logs and in the admin center (labels, attribute and code names) stays as it is written there.
 * `{person}` may be `texts.somebody` or `texts.you`, and `{app}` `texts.someApp`: sentences must read
 * well with a name and with these words, which take a capital at the beginning of a sentence.
 */
export interface Translation {
  /** BCP 47 language, without a region. */
  readonly locale: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly texts: Texts;
  readonly causes: Readonly<Record<CauseId, CauseTexts>>;
  readonly reasons: Readonly<Record<ReasonId, ReasonText>>;
  readonly words: Readonly<Record<WordId, string>>;
  readonly questions: { readonly [Id in QuestionId]: TranslatedQuestion<Id> };
}

/** Makes the language of a translation. */
export function translated(translation: Translation): Language {
  const { locale, name, texts, causes, reasons, questions, words } = translation;
  const causeTexts: ReadonlyMap<string, CauseTexts> = new Map(Object.entries(causes));
  const reasonTexts: ReadonlyMap<string, ReasonText> = new Map(Object.entries(reasons));
  const wordTexts: ReadonlyMap<string, string> = new Map(Object.entries(words));
  const questionWords: ReadonlyMap<string, QuestionTexts> = new Map(Object.entries(questions));
  return {
    locale,
    name,
    texts,
    cause: (cause) => causeTexts.get(cause.id) ?? cause.english,
    reason(id, reader) {
      const text = reasonTexts.get(id);
      return (reader === "employee" ? text?.employee : text?.detail) ?? undefined;
    },
    question: (id) => questionWords.get(id),
    word: (id) => wordTexts.get(id),
  };
}
