import { again } from "./again";
import { type ShownCard } from "./conversation";
import { explainShown, openQuestion } from "./explainShown";
import { isOfCard } from "./namesOfCard";
import { isSurely, type Sentence, surelyFlow } from "./sentence";
import { sameApplication } from "./sameApplication";
import { takeBareName } from "./takeBareName";
import { type Turn } from "./turn";
import { asksForWords } from "./understanding/asksForWords";
import { cannotGetIn } from "./understanding/cannotGetIn";
import { askedOfCard } from "./understanding/asksOfCard";
import { intentByRule } from "./understanding/intentRules";
import { outlookIn } from "./understanding/outlook";
import { plainPhrase } from "./understanding/plainPhrase";
import { isShort, refersBack } from "./understanding/refersBack";
import { isAboutEverybody, isAboutSeveral } from "./understanding/wording";

/**
 * Takes a text that names nothing as one about the card that was shown last: "can I just add her to it?", "is he to
 * blame?" What is not understood is said so, with the ways on, and the card stays in hand. False for other texts.
 */
export async function goOnWithCard(turn: Turn, said: Sentence): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown === undefined) return asksForWords(said.text) && askForWhom(turn);
  if (openQuestion(turn) !== undefined) return false;
  if (await looksAnew(turn, said, shown)) return true;
  if (asksOfItsPerson(said, shown)) return explainShown(turn, said.text);
  if (askedOfCard(said.text) === undefined && (await takeBareName(turn, said, shown))) return true;
  // What an employee misses is what the card tells of.
  if (turn.audience.role === "employee" && cannotGetIn(said.text)) return false;
  return !namesAnything(said) && isAboutCard(said) && explainShown(turn, said.text);
}

function askForWhom(turn: Turn): boolean {
  turn.say("wordsForWhom");
  return true;
}

async function looksAnew(turn: Turn, said: Sentence, shown: ShownCard): Promise<boolean> {
  return (await wondersAhead(turn, said, shown)) || namesItsApplication(turn, said, shown);
}

/** "Will her account be deleted?", of whoever the card is about. */
async function wondersAhead(turn: Turn, said: Sentence, { topic }: ShownCard): Promise<boolean> {
  const outlook = outlookIn(said.text);
  const isAnswered = outlook !== undefined && topic.person !== undefined && topic.app !== undefined;
  if (!isAnswered || namesAnything(said) || turn.audience.role === "employee") return false;
  await again(turn, { ...topic, outlook });
  return true;
}

const mereApplication =
  /^(?:(?:yes|i mean|for|in|on|to|bei|in der|für|dans|pour|sur|en|para|に|で|の) ?){1,3}$/u;

/** "In Slack" below the card of somebody in Slack; of a card of many it is the application itself. */
async function namesItsApplication(
  turn: Turn,
  said: Sentence,
  { topic, ofMany = false }: ShownCard,
): Promise<boolean> {
  const { text, app, person } = said;
  const isOfOne = !ofMany && topic.person !== undefined && person === undefined;
  if (!isOfOne || app.fits !== "one") return false;
  const beside = plainPhrase(`${text.slice(0, app.from)} ${text.slice(app.to)}`);
  if (!sameApplication(app.app, topic.app) || !mereApplication.test(beside)) return false;
  await again(turn, topic);
  return true;
}

/** "Is Tomas the only one", of the card of Tomas Berg. */
function asksOfItsPerson({ text, app, appTerm, person }: Sentence, shown: ShownCard): boolean {
  if (app.fits !== "none" || appTerm !== undefined || !isOfCard(person, shown)) return false;
  const asked = askedOfCard(text);
  return asked !== undefined && asked !== "why" && asked !== "next";
}

/** Whether a text names anybody or anything that a card might not be about. */
export function namesAnything({ text, app, person, aboutOther = false }: Sentence): boolean {
  const isNamed = app.fits !== "none" || person?.who === "other" || aboutOther;
  return isNamed || isAboutEverybody(text) || isAboutSeveral(text);
}

/** Whether a text speaks of somebody as of one who was named before, or says little by itself. */
function isAboutCard(said: Sentence): boolean {
  const { text, appTerm } = said;
  if (intentByRule(text) === "out_of_scope") return false;
  if (refersBack(text)) return true;
  const isAnything = surelyFlow(said) !== undefined || isSurely(said, "smalltalk");
  return isShort(text) && appTerm === undefined && !isAnything;
}
