import { explainShown, openQuestion } from "./explainShown";
import { isSurely, type Sentence, surelyFlow } from "./sentence";
import { type Turn } from "./turn";
import { intentByRule } from "./understanding/intentRules";
import { isShort, refersBack } from "./understanding/refersBack";
import { isAboutEverybody, isAboutSeveral } from "./understanding/wording";

/**
 * Takes a text that names nothing as one about the card that was shown last: "can I just add her to it?", "is he to
 * blame?" What is not understood is said so, with the ways on, and the card stays in hand. False for other texts.
 */
export async function goOnWithCard(turn: Turn, said: Sentence): Promise<boolean> {
  if (turn.conversation.shown.length === 0 || openQuestion(turn) !== undefined) return false;
  return !namesAnything(said) && isAboutCard(said) && explainShown(turn, said.text);
}

function namesAnything({ text, app, person, aboutOther = false }: Sentence): boolean {
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
