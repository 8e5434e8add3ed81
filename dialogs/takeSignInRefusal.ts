import { type KnownApplications } from "./applications";
import { identify } from "./identify";
import { mayLeave } from "./mayLeave";
import { readSentence } from "./sentence";
import { tellNotSeen } from "./tellNotSeen";
import { type Turn } from "./turn";
import { signInRefusal } from "./understanding/signInRefusal";
import { namesSomebody } from "./understanding/understand";
import { isOfService } from "./understanding/wordsOfService";

/**
 * Takes what an application answers to an employee who signs in, "wrong password", as that, and never as a message of
 * the provisioning service, which would concern everybody. False for other texts and for those of the service.
 */
export async function takeSignInRefusal(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const { asking } = turn.conversation;
  if (turn.audience.role !== "employee" || !mayLeave(asking) || isOfService(text)) return false;
  const plain = signInRefusal(text);
  if (plain === undefined) return false;
  const said = await readSentence(turn, plain, apps);
  // Of others an employee hears nothing, whatever they are shown.
  if (namesSomebody(said) || said.aboutOther === true)
    await identify(turn, { flow: "general" }, said, apps);
  else await tellNotSeen(turn, said, apps);
  return true;
}
