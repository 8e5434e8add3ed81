import { look } from "./look";
import { showTroubles } from "./troubles";
import { type Turn } from "./turn";

/** Somebody signed in just now: what was asked about is looked at once more, with their rights. */
export async function signedIn(turn: Turn): Promise<void> {
  const { conversation } = turn;
  const { topic } = conversation;
  delete conversation.signInOfferedAt;
  if (topic?.person === undefined && topic?.app === undefined) {
    turn.say("signedIn");
    return;
  }
  delete conversation.asking;
  if (topic.app === undefined) await showTroubles(turn, topic);
  else await look(turn, topic, true);
}
