import { type Logger } from "../../telemetry";
import { type Arrival } from "../../turns/port";
import { type PersonalChats } from "./personalChats";

/** The bot's own chat with a person in Teams, for what must be said there later. */
export async function notePersonalChat(
  { personalChats, log }: { readonly personalChats: PersonalChats; readonly log: Logger },
  { traits, asker, incoming, reference }: Arrival,
): Promise<void> {
  if (traits.kind !== "teams" || traits.isGroup || asker.userId === undefined) return;
  try {
    if (incoming.kind === "left") await personalChats.forgetPerson(asker.userId);
    else await personalChats.keep(asker.userId, reference);
  } catch (error) {
    // The turn is worth more than the note; the next activity writes it.
    log.warn("personalChatNotKept", { error });
  }
}
