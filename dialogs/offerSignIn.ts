import { type SignInHint } from "../bot/graph/port";
import { signsInHere } from "./signsInHere";
import { type Turn } from "./turn";

/** Hours after which somebody who did not sign in is asked once more. */
const againMs = 12 * 3_600_000;

/**
 * Offers to sign in where that could show more: beside an answer, never instead of one. Whoever does
 * not want to is not asked with every question.
 */
export function offerSignIn(turn: Turn, signIn: SignInHint | undefined): void {
  const { conversation, context } = turn;
  if (signIn === undefined || !signsInHere(turn)) return;
  const before = Date.parse(conversation.signInOfferedAt ?? "");
  if (context.now.getTime() - before < againMs) return;
  conversation.signInOfferedAt = context.now.toISOString();
  const text = turn.text(signIn === "again" ? "signInAgain" : "signInOffer");
  turn.reply({ text, signIn: { button: turn.text("signInButton") } });
}
