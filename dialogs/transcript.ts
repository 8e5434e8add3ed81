import { type TranscriptLine } from "../bot/cases/port";
import { type Turn } from "./turn";

const most = { lines: 24, read: 2000, person: 400, bot: 160 };

/**
 * Writes down what was said in this turn, for a case: the person's words masked and shortened, of the
 * bot's the first line. Kept with the conversation, so that every channel has it.
 */
export function writeDown(turn: Turn): void {
  const { conversation, context, effects, ports } = turn;
  const { kind, text } = context.incoming;
  const at = context.now.toISOString();
  const lines: TranscriptLine[] = [];
  if (kind === "message" && text.trim() !== "") {
    // Masked before it is cut, so that a cut never frees half a secret.
    const masked = ports.mask(text.slice(0, most.read)).text;
    lines.push({ at, by: "person", text: masked.slice(0, most.person) });
  }
  for (const effect of effects) {
    if (effect.do !== "reply") continue;
    const [first = ""] = effect.message.text.split("\n", 1);
    lines.push({ at, by: "bot", text: ports.mask(first).text.slice(0, most.bot) });
  }
  if (lines.length > 0)
    conversation.transcript = [...(conversation.transcript ?? []), ...lines].slice(-most.lines);
}
