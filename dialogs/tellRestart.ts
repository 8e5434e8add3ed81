import { mayLeave } from "./mayLeave";
import { type Turn } from "./turn";
import { asksRestart } from "./understanding/asksRestart";

/**
 * "What happens if I restart it", "is a restart safe": what it resets, costs and leaves alone. An open question stays
 * open. False for other texts, and for employees, who restart nothing.
 */
export function tellRestart(turn: Turn, text: string): boolean {
  const isPlain = turn.audience.role === "employee";
  if (isPlain || !asksRestart(text) || !mayLeave(turn.conversation.asking)) return false;
  turn.reply({
    text: [
      ...(["restartResets", "fixRestartJobCostsFull"] as const),
      ...(["restartKeeps", "restartHelps"] as const),
    ]
      .map((key) => turn.text(key))
      .join("\n\n"),
  });
  return true;
}
