import { type TextKey } from "../bot/languages";
import { type UnknownFact } from "../bot/diagnosis";
import { type Turn } from "./turn";

/** Why somebody is asked for what could be read elsewhere: `what` names it, `ownRights` whose rights fell short. */
export function askedInstead(
  turn: Turn,
  what: TextKey,
  { reason, permission }: Pick<UnknownFact, "reason" | "permission">,
  ownRights = false,
): string {
  const named = { what: turn.audience.language.texts[what] };
  if (reason === "notOffered") return turn.text("guidedIntroNotOffered", named);
  if (permission === undefined) return turn.text("guidedIntroUnavailable", named);
  const key = ownRights ? "guidedIntroOwnRights" : "guidedIntroPermission";
  return turn.text(key, { ...named, permission });
}
