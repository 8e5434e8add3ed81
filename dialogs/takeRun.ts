import { readApplications } from "./applications";
import { wordsNow } from "./cardWords";
import { tellOfCard } from "./explainShown";
import { identify } from "./identify";
import { mayLeave } from "./mayLeave";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { asksFurtherRun, asksRun } from "./understanding/asksRun";
import { understand, withoutApp } from "./understanding/understand";

/**
 * "When did Salesforce last run", "and the next one": answered from the job. Without a name it is the application of a
 * card that is about nobody. False for other texts, where nothing is known to be meant, and for employees.
 */
export async function takeRun(turn: Turn, text: string): Promise<boolean> {
  if (turn.audience.role === "employee" || !mayLeave(turn.conversation.asking)) return false;
  const before = jobInHand(turn);
  const topic: Topic = { flow: "howLong" };
  if (tellFurther(turn, before, text)) return true;
  const apps = await readApplications(turn.ports);
  const { app } = understand(text, apps.index);
  const isNamed = app.fits === "one";
  if (!asksRun(isNamed ? withoutApp(text, app) : text)) return false;
  if (!isNamed && before === undefined) return false;
  const known = isNamed || before?.app === undefined ? topic : { ...topic, app: before.app };
  delete turn.conversation.later;
  await identify(turn, known, { app: isNamed ? app : { fits: "none" } }, apps);
  return true;
}

/** The run after the one that was just told of stands in the lines behind that. */
function tellFurther(turn: Turn, before: Topic | undefined, text: string): boolean {
  const shown = turn.conversation.shown.at(-1);
  if (before?.flow !== "howLong" || shown === undefined || !asksFurtherRun(text)) return false;
  const [, ...next] = (wordsNow(turn, shown) ?? shown).summary;
  if (next.length > 0) tellOfCard(turn, shown, next);
  return next.length > 0;
}

/** What the newest card tells of, where that is an application and nobody in it. */
function jobInHand({ conversation }: Turn): Topic | undefined {
  const topic = conversation.shown.at(-1)?.topic;
  const isOfOne = (topic?.person ?? topic?.worker ?? topic?.group) !== undefined;
  return topic?.app === undefined || isOfOne ? undefined : topic;
}
