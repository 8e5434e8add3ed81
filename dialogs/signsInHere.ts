import { type Turn } from "./turn";

/**
 * Whether a card for signing in leads anywhere: where one is alone with the bot, in a channel whose
 * sign-ins the token service knows.
 */
export function signsInHere({ ports: { signIn }, context: { traits } }: Turn): boolean {
  if (traits.isGroup || traits.hub !== undefined) return false;
  return traits.kind === "teams" ? signIn.teams : signIn.webChat;
}
