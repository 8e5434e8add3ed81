import { type Asking } from "../asking";
import { addSentence, askSentence, dropCase, keepDraft, offerSentence, sendCase } from "../handoff";
import { type Sentence, surelyFlow } from "../sentence";
import { type Turn } from "../turn";
import { additionIn, isPlainSentence } from "../understanding/addition";
import { isDropIt, isGoAhead, isSendIt } from "../understanding/goAhead";
import { ownCaseWord } from "../understanding/ownCaseWord";
import { namesSomebody } from "../understanding/understand";
import { yesOrNo } from "../understanding/yesOrNo";
import { bareText, isLabel } from "../writtenLabel";

type Draft = Extract<Asking, { for: "caseConfirmation" }>;

/** "Add: he starts on Monday", while a case is shown that is not sent yet. False for other texts. */
export function takeAddition(turn: Turn, text: string): boolean {
  const { asking } = turn.conversation;
  const addition = asking?.for === "caseConfirmation" ? additionIn(text) : undefined;
  if (asking?.for !== "caseConfirmation" || addition === undefined) return false;
  addSentence(turn, asking.draft, addition);
  return true;
}

/**
 * An answer to what would be shared: send it, drop it, or something to add. What is unclear leaves the draft
 * as it is: whoever believes that it was sent would wait for nothing.
 */
export function takeDraftWords(turn: Turn, asking: Draft, said: Sentence): boolean {
  const { text } = said;
  const { card, draft } = asking;
  if (asking.offered !== undefined && answeredOffer(turn, asking, asking.offered, text))
    return true;
  if (isSendIt(text) || yesOrNo(bareText(text)) === "yes" || isLabel(turn, text, "send"))
    sendCase(turn, draft);
  else if (isDrop(turn, text)) dropCase(turn);
  else if (isLabel(turn, text, "addSentence")) askSentence(turn, draft);
  else if (asksSomething(asking, said)) return false;
  else if (isPlainSentence(text)) offerSentence(turn, asking, text);
  else keepDraft(turn, card);
  return true;
}

/** Whether to add the sentence is what was asked last: a mere yes or no is about that. */
function answeredOffer(turn: Turn, asking: Draft, offered: string, text: string): boolean {
  const answer = yesOrNo(bareText(text));
  if (isLabel(turn, text, "caseAdd") || answer === "yes" || isGoAhead(text))
    addSentence(turn, asking.draft, offered);
  else if (answer === "no") {
    const { card, draft } = asking;
    turn.conversation.asking = { for: "caseConfirmation", card, draft };
    keepDraft(turn, card);
  } else return false;
  return true;
}

function isDrop(turn: Turn, text: string): boolean {
  const isWithdrawn = ownCaseWord(bareText(text))?.word === "withdraw";
  return isDropIt(text) || isLabel(turn, text, "back") || isWithdrawn;
}

/** Whether a text names something else to look up, or asks about a known problem. */
function asksSomething({ draft }: Draft, said: Sentence): boolean {
  const { app } = said;
  const isOther = app.fits !== "none" && !(app.fits === "one" && app.app.id === draft.app?.id);
  return isOther || namesSomebody(said) || surelyFlow(said) !== undefined;
}
