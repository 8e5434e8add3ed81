import { type KnownApplications } from "./applications";
import { identify } from "./identify";
import { mayLeave } from "./mayLeave";
import { only } from "./only";
import { readSentence } from "./sentence";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { pastedExpression } from "./understanding/pastedExpression";
import { type PersonMention } from "./understanding/personMention";

/**
 * Takes a mapping expression that help desk or an engineer pasted, and works it out for whom the words
 * beside it name, or else for whom it was about before. False for other texts.
 */
export async function takeExpression(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const { conversation, audience } = turn;
  if (audience.role === "employee" || !mayLeave(conversation.asking)) return false;
  const found = pastedExpression(text);
  if (found === undefined) return false;
  const { expression, rest } = found;
  const person = await namedIn(turn, rest, apps);
  const before = conversation.topic ?? conversation.shown.at(-1)?.topic;
  const topic: Topic = {
    flow: "general",
    expression,
    ...(person === undefined ? only(before, "person") : {}),
  };
  delete conversation.later;
  await identify(turn, topic, { app: { fits: "none" }, ...(person && { person }) }, apps);
  return true;
}

/** Somebody else in the words beside it; "I" is who asks for it. */
async function namedIn(
  turn: Turn,
  rest: string,
  apps: KnownApplications,
): Promise<PersonMention | undefined> {
  const { person, app, appTerm } = await readSentence(turn, rest, apps);
  // "give for Ben": no application is asked about, so what is called like none is somebody.
  if (person === undefined && appTerm !== undefined && app.fits === "none")
    return { who: "other", term: { by: "name", value: appTerm } };
  return person?.who === "other" ? person : undefined;
}
