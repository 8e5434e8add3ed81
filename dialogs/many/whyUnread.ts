import { type UnknownFact } from "../../bot/diagnosis";
import { type Turn } from "../turn";

/** Why something could not be read, in one line, for those who can do something about it. */
export function whyUnread(
  turn: Turn,
  key: "whatJob" | "whatLog" | "whatApplications",
  { reason, permission }: Pick<UnknownFact, "reason" | "permission">,
): string {
  const what = turn.audience.language.texts[key];
  if (reason === "notOffered") return turn.text("notReadNotOffered", { what });
  return permission === undefined
    ? turn.text("notReadUnavailable", { what })
    : turn.text("notReadPermission", { what, permission });
}
