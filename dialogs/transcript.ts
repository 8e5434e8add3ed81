import { type TranscriptLine } from "../bot/cases/port";
import { type Turn } from "./turn";

const most = { lines: 24, person: 400, bot: 160 };

/**
 * Writes down what was said in this turn, for a case: the person's words masked and shortened, of the
 * bot's the first line. Kept with the conversation, so that every channel has it.
 */
export function writeDown(turn: Turn): void {
  const { conversation, context, effects, ports } = turn;
  const { kind, text } = context.incoming;
  const at = context.now.toISOString();
  const lines: TranscriptLine[] = [];
  const said = ports.mask(text);
  if (kind === "message" && text.trim() !== "") {
    // Masked as a whole before it is cut: half a secret may look like none.
    lines.push({ at, by: "person", text: said.text.slice(0, most.person) });
  }
  for (const effect of effects) {
    if (effect.do !== "reply") continue;
    const [first = ""] = effect.message.text.split("\n", 1);
    const own = said.masked ? withoutQuotes(first, text, said.text) : first;
    lines.push({ at, by: "bot", text: ports.mask(own).text.slice(0, most.bot) });
  }
  if (lines.length > 0)
    conversation.transcript = [...(conversation.transcript ?? []), ...lines].slice(-most.lines);
}

/** What the bot said without the words that it took from what is hidden: "I found nobody called Hunter22". */
function withoutQuotes(line: string, text: string, masked: string): string {
  return line.replace(/[^\s“”„"«»‘’…]{4,}/gu, (word) =>
    text.includes(word) && !masked.includes(word) ? "[hidden]" : word,
  );
}
