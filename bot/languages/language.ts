import { type Cause, type CauseTexts } from "../diagnosis";
import { type Texts } from "./englishTexts";

/** Who reads: employees get plain words and no details of the directory. */
export type Reader = "employee" | "helpdesk" | "engineer";

/** One language: everything the bot can say. */
export interface Language {
  /** BCP 47; the region decides how dates and numbers are written. */
  readonly locale: string;
  /** What the language calls itself: "Deutsch". */
  readonly name: string;
  readonly texts: Texts;
  cause(cause: Cause): CauseTexts;
  /** The sentence of a reason, or undefined where this reader is not shown it. */
  reason(id: string, reader: Reader): string | undefined;
  question(id: string): QuestionTexts | undefined;
  /** A word inside reasons, or undefined where the id is none. */
  word(id: string): string | undefined;
}

/** A guided question as it is asked. */
export interface QuestionTexts {
  readonly question: string;
  /** Labels by answer id. */
  readonly answers: Readonly<Record<string, string>>;
  /** The click path to the answer in the admin center; `{app}` and `{person}` are filled in. */
  readonly how: string;
}
