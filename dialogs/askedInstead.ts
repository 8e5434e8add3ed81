import { type TextKey } from "../bot/languages";
import { type UnknownFact } from "../bot/diagnosis";
import { type Turn } from "./turn";

/** Why somebody is asked for what could be read elsewhere: `what` names it. */
export function askedInstead(
  turn: Turn,
  what: TextKey,
  { reason, permission }: Pick<UnknownFact, "reason" | "permission">,
): string {
  const named = { what: turn.audience.language.texts[what] };
  if (reason === "notOffered") return turn.text("guidedIntroNotOffered", named);
  return permission === undefined
    ? turn.text("guidedIntroUnavailable", named)
    : turn.text("guidedIntroPermission", { ...named, permission });
}
