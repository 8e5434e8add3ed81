import { type Turn } from "./turn";

/** What the service that keeps tokens of people says to a sign-out. */
const outcomes = {
  done: "signedOut",
  nothing: "signOutNobody",
  unavailable: "signOutFailed",
} as const;

/**
 * Ends what can be ended: in Teams the sign-in that the bot reads with. Who somebody is, the channel
 * says; in the portal that ends on its page.
 */
export function signOut(turn: Turn): void {
  const { kind } = turn.context.traits;
  const { signIn } = turn.ports;
  if (kind === "webchat") turn.say(signIn.portal === "chosen" ? "signOutChosen" : "signOutPortal");
  else if (signIn.teams) turn.effects.push({ do: "signOut" });
  else turn.say("signOutNothing");
}

/** Tells what became of it. Whoever signed out is not asked at once to sign in again. */
export function signedOut(turn: Turn, state: unknown): void {
  const { conversation, context } = turn;
  if (state !== "done" && state !== "nothing") {
    turn.say(outcomes.unavailable);
    return;
  }
  conversation.signInOfferedAt = context.now.toISOString();
  turn.say(outcomes[state]);
}
