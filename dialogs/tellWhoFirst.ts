import { type Asking } from "./asking";
import { type Sentence } from "./sentence";
import { humanButton, offer, type Turn } from "./turn";
import { isAskingOfAgent, isAskingWho, isAskingWhoAssigns } from "./understanding/asksWho";

/** Questions that a question back about who acts leaves as they are. */
const open: ReadonlySet<Asking["for"]> = new Set(["app", "problem", "caseConfirmation"]);

/**
 * Answers who acts where no card says it, who assigns people to an application, and where the state of the provisioning agent is seen: both sound
 * like a wish for a person and are none; the way to one stands beside. False for other texts.
 */
export function tellWhoFirst(turn: Turn, { text, app }: Sentence): boolean {
  const { asking } = turn.conversation;
  const plain = turn.audience.role === "employee";
  if (app.fits === "one" && isAskingWhoAssigns(text)) {
    const key = plain ? "whoAssignsOwn" : "whoAssigns";
    offer(turn, [turn.text(key, { app: app.app.displayName })], [humanButton(turn)]);
    return true;
  }
  if (app.fits !== "none" || (asking !== undefined && !open.has(asking.for))) return false;
  const ofAgent = isAskingOfAgent(text);
  if (!ofAgent && !isAskingWho(text)) return false;
  const first = plain ? "whoActsFirstOwn" : "whoActsFirst";
  const agent = plain ? "agentStateOwn" : "agentState";
  offer(turn, [turn.text(ofAgent ? agent : first)], [humanButton(turn)]);
  return true;
}
