import { type Guided } from "./asking";
import { toldCode } from "./toldInstead";
import { type Turn } from "./turn";
import { answerInWords } from "./understanding/answerWords";
import { isAskingMeaning } from "./understanding/asksMeaning";
import { asksWhere } from "./understanding/asksWhere";
import { isCannotTell } from "./understanding/cannotTell";
import { isJapanese } from "./understanding/spacedJapanese";
import { yesOrNo } from "./understanding/yesOrNo";

/** The choice beside a question's own answers: the person cannot tell. */
export const dontKnow = "dontKnow";

const same = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: "base" }) === 0;

/** The choice that a written answer means: a label or its beginning, other words for it, or a code that was told. */
export function writtenChoice(turn: Turn, guided: Guided, text: string): string | undefined {
  const bare = text
    .normalize("NFKC")
    .replace(/^[¿¡ ]+|(?<![.!?。])[.!?。]+$/g, "")
    .replace(/(?:です|でした|だ)$/u, "")
    .replaceAll("’", "'")
    .trim();
  const whole = command(turn, bare) ?? wholeLabel(turn, guided, bare);
  // "What does EntryConflict mean?" holds a label, and does not choose it.
  if (whole !== undefined || isAskingMeaning(bare)) return whole;
  return (
    toldCode(turn, text) ?? partOfLabel(turn, guided, bare) ?? answerInWords(guided.question, bare)
  );
}

function command(turn: Turn, bare: string): string | undefined {
  if (same(bare, turn.text("back"))) return "back";
  if (same(bare, turn.text("howToFind").replace(/^¿|\s*[?？]$/g, "")) || asksWhere(bare))
    return "howToFind";
  return isCannotTell(bare) || same(bare, turn.text("dontKnow")) ? dontKnow : undefined;
}

function labelsOf({ audience }: Turn, { question }: Guided): readonly [string, string][] {
  return Object.entries(audience.language.question(question)?.answers ?? {});
}

function wholeLabel(turn: Turn, guided: Guided, bare: string): string | undefined {
  return labelsOf(turn, guided).find(([id, text]) => same(text, bare) || same(id, bare))?.[0];
}

/** A label that begins so, or is held in the text. "No" begins "Not set up", and does not mean it. */
function partOfLabel(turn: Turn, guided: Guided, bare: string): string | undefined {
  if (bare.length < 2 || yesOrNo(bare.toLowerCase()) !== undefined) return undefined;
  const labels = labelsOf(turn, guided);
  const begun = labels.filter(([, text]) => text.toLowerCase().startsWith(bare.toLowerCase()));
  if (begun.length === 1) return begun[0]?.[0];
  // "It was skipped" holds exactly one of the labels as a word.
  const words = new Set(bare.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const held = labels.filter(
    ([, text]) => words.has(text.toLowerCase()) || isHeldInJapanese(text, bare),
  );
  return held.length === 1 ? held[0]?.[0] : undefined;
}

/** "スキップされました" holds what stands in brackets of "Skipped（スキップ）": no spaces tell its words. */
function isHeldInJapanese(text: string, bare: string): boolean {
  const parts = text.split(/[（）、：]/).filter((part) => part.length >= 2 && isJapanese(part));
  return parts.some((part) => bare.includes(part));
}
