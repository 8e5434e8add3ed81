import { type Question } from "../bot/diagnosis";
import { type Guided } from "./conversation";
import { type Turn } from "./turn";
import { asksWhere } from "./understanding/asksWhere";
import { isCannotTell } from "./understanding/cannotTell";
import { isJapanese } from "./understanding/spacedJapanese";

/** The choice beside a question's own answers: the person cannot tell. */
export const dontKnow = "dontKnow";

/** Begins a choice that was typed as a code instead of picked. */
export const typedCode = "code:";

const same = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: "base" }) === 0;

/** The choice that a written answer means: a label or its beginning, or a typed code. */
export function writtenChoice(turn: Turn, guided: Guided, text: string): string | undefined {
  const bare = text
    .normalize("NFKC")
    .replace(/^[¿¡ ]+|(?<![.!?。])[.!?。]+$/g, "")
    .replace(/(?:です|でした|だ)$/u, "")
    .replaceAll("’", "'")
    .trim();
  const question = turn.ports.questions.find(({ id }) => id === guided.question);
  return command(turn, bare) ?? label(turn, guided, bare) ?? code(turn, question, bare);
}

function command(turn: Turn, bare: string): string | undefined {
  if (same(bare, turn.text("back"))) return "back";
  if (same(bare, turn.text("howToFind").replace(/^¿|\s*[?？]$/g, "")) || asksWhere(bare))
    return "howToFind";
  return isCannotTell(bare) || same(bare, turn.text("dontKnow")) ? dontKnow : undefined;
}

function label(turn: Turn, guided: Guided, bare: string): string | undefined {
  const labels = Object.entries(turn.audience.language.question(guided.question)?.answers ?? {});
  const exact = labels.find(([id, text]) => same(text, bare) || same(id, bare));
  if (exact !== undefined) return exact[0];
  const begun = labels.filter(([, text]) => text.toLowerCase().startsWith(bare.toLowerCase()));
  if (bare.length >= 2 && begun.length === 1) return begun[0]?.[0];
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

function code(turn: Turn, question: Question | undefined, bare: string): string | undefined {
  if (question?.asks !== "errorCode" && question?.asks !== "skipReason") return undefined;
  const known = turn.ports.paste.read(bare).kind !== "unknown";
  return known ? typedCode + bare.slice(0, 500) : undefined;
}
