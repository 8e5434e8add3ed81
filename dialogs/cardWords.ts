import { diagnose } from "../bot/diagnosis";
import { primaryTag } from "../bot/languages";
import { type DiagnosisView, diagnosisView } from "../cards/diagnosisView";
import { type ShownCard } from "./conversation";
import { forCircumstances } from "./forCircumstances";
import { evidenceOf } from "./keptEvidence";
import { type Turn } from "./turn";

/** What is remembered of a card in words, and in which language. */
export type CardWords = Pick<ShownCard, "summary" | "next" | "language">;

/** The words of a diagnosis that its card keeps. */
export function cardWords(turn: Turn, view: DiagnosisView): CardWords {
  return {
    summary: [...summaryOf(view), ...view.notRead].slice(0, 14),
    next: view.next.slice(0, 4),
    language: spokenIn(turn),
  };
}

/** Cause line and facts in words: what a case shows of a diagnosis. */
export function summaryOf(view: DiagnosisView): string[] {
  const facts = view.facts.map(({ text, origin }) => `- ${text}${origin}`);
  return [`${view.title}: ${view.state}`, view.line, ...facts].slice(0, 14);
}

/** The tag of the language of this turn. */
export function spokenIn({ audience }: Turn): string {
  return primaryTag(audience.language.locale);
}

/**
 * A card's words in the language of this turn, whatever it was shown in; undefined where what it was
 * made of is not kept.
 */
export function wordsNow(turn: Turn, shown: ShownCard): CardWords | undefined {
  const { language, evidence, ofMany = false } = shown;
  if (language === undefined || language === spokenIn(turn)) return shown;
  if (evidence === undefined || ofMany) return undefined;
  const diagnosis = diagnose(evidenceOf(evidence), turn.ports.causes);
  const view = diagnosisView(diagnosis, turn.audience);
  return cardWords(turn, forCircumstances(turn, shown.topic, diagnosis, view));
}
