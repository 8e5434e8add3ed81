import { type KnownApplications } from "./applications";
import { identify } from "./identify";
import { mayLeave } from "./mayLeave";
import { readSentence, type Sentence } from "./sentence";
import { type Turn } from "./turn";
import { signInError } from "./understanding/signInError";

/**
 * Takes what an application says at sign-in, "account not found", as what it means to who reads it: the account
 * may be missing there. Whom it concerns and where is looked up. False for other texts, and where nobody says
 * that it was said to a person: then it is the text of a log.
 */
export async function takeSignInError(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const { asking } = turn.conversation;
  const plain = signInError(text);
  if (plain === undefined || !mayLeave(asking)) return false;
  const said = await readSentence(turn, plain, apps);
  if (!isToSomebody(turn, said)) return false;
  delete turn.conversation.later;
  await identify(turn, { flow: "general" }, said, apps);
  return true;
}

/** An employee names the application, or says "I"; others name the person. */
function isToSomebody({ audience }: Turn, { app, person, aboutOther }: Sentence): boolean {
  if (audience.role !== "employee") return app.fits === "one" && person !== undefined;
  return app.fits !== "none" || person?.who === "self" || aboutOther === true;
}
