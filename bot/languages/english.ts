import { questionTexts } from "../causes/questionTexts";
import { reasonTexts } from "../causes/reasons";
import { words } from "../causes/words";
import { type CauseTexts } from "../diagnosis";
import { englishTexts } from "./englishTexts";
import { type Language, type QuestionTexts } from "./language";

const reasons: ReadonlyMap<string, { readonly detail: string; readonly employee: string | null }> =
  new Map(Object.entries(reasonTexts));
const questions: ReadonlyMap<string, QuestionTexts> = new Map(Object.entries(questionTexts));

const wordTexts: ReadonlyMap<string, string> = new Map(Object.entries(words));

/** English: causes, reasons, questions and words bring their own texts; the rest is `englishTexts`. */
export const english: Language = {
  locale: "en-GB",
  name: "English",
  texts: englishTexts,
  cause: (cause): CauseTexts => cause.english,
  reason(id, reader) {
    const text = reasons.get(id);
    return (reader === "employee" ? text?.employee : text?.detail) ?? undefined;
  },
  question: (id) => questions.get(id),
  word: (id) => wordTexts.get(id),
};
