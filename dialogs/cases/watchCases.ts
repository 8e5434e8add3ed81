import { type Turn } from "../turn";
import { caseParty } from "./caseParty";

/** So often an engineer's conversation says that it is still in use, in milliseconds. */
const againMs = 86_400_000;

/** Lets an engineer's conversation hear of cases; what is open already is told then, too. */
export function watchCases(turn: Turn): void {
  const { asker, now } = turn.context;
  const { watching } = turn.conversation;
  if (asker.role !== "engineer") return;
  if (watching !== undefined && now.getTime() - Date.parse(watching) < againMs) return;
  turn.conversation.watching = now.toISOString();
  turn.effects.push({ do: "case", command: { act: "watch", by: caseParty(turn) } });
}
