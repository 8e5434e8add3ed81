import { type TextKey } from "../bot/languages";
import { signsInHere } from "./signsInHere";
import { type Turn } from "./turn";

/** What the service that keeps tokens of people says to a sign-out. */
const outcomes = {
  done: "signedOut",
  nothing: "signOutNobody",
  unavailable: "signOutFailed",
} as const;

/**
 * Ends what can be ended: the sign-in that the bot reads with. Who somebody is, the channel says; in
 * the portal that ends on its page.
 */
export function signOut(turn: Turn): void {
  const { kind } = turn.context.traits;
  const { signIn } = turn.ports;
  const ends = kind === "teams" ? signIn.teams : signsInHere(turn);
  if (ends) turn.effects.push({ do: "signOut" });
  else turn.say(nothingHere(turn));
}

function nothingHere({ context, ports }: Turn): TextKey {
  if (context.traits.kind === "teams") return "signOutNothing";
  return ports.signIn.portal === "chosen" ? "signOutChosen" : "signOutPortal";
}

/** Tells what became of it. Whoever signed out is not asked at once to sign in again. */
export function signedOut(turn: Turn, state: unknown): void {
  const { conversation, context } = turn;
  if (state !== "done" && state !== "nothing") {
    turn.say(outcomes.unavailable);
    return;
  }
  conversation.signInOfferedAt = context.now.toISOString();
  const { kind } = context.traits;
  turn.say(state === "nothing" && kind === "webchat" ? nothingHere(turn) : outcomes[state]);
}
