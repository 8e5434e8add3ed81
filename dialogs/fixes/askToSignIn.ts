import { type TextKey } from "../../bot/languages";
import { signsInHere } from "../signsInHere";
import { type Turn } from "../turn";

/**
 * A fix with the presser's own rights, of which there are none: where one can sign in here, the button
 * for it comes along. What was pressed is pressed again afterwards.
 */
export function askToSignIn(turn: Turn, way: string): void {
  const text = turn.text(noTokenText(turn), { way });
  turn.reply({
    text,
    ...(signsInHere(turn) && { signIn: { button: turn.text("signInButton") } }),
  });
}

/** Why there is no token, and where one comes from. */
export function noTokenText(turn: Turn): TextKey {
  if (!turn.ports.signIn.teams) return "fixNoToken";
  return signsInHere(turn) ? "fixSignInFirst" : "fixSignInInTeams";
}
