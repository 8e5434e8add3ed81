import { takeDraftWords } from "./cases/draftWords";
import { problemChosen, writtenProblem } from "./chooseProblem";
import { type Asking } from "./asking";
import { forgetPerson, keepData } from "./forget";
import { answerQuestion, askAgain, explainQuestion, repeatQuestion } from "./guided";
import { takeFurther } from "./furtherLooks";
import { sameApplication } from "./sameApplication";
import { type Sentence } from "./sentence";
import { meaningOfCode, toldMessage } from "./toldInstead";
import { takeName } from "./takeName";
import { type Turn } from "./turn";
import { asksOfQuestion } from "./understanding/asksOfQuestion";
import { isAskingMeaning } from "./understanding/asksMeaning";
import { isGoOn } from "./understanding/goesOn";
import { namesSomebody } from "./understanding/understand";
import { yesOrNo } from "./understanding/yesOrNo";
import { explainStep, walkOn, writtenStep } from "./walk";
import { writtenChoice } from "./writtenChoice";
import { bareText, isLabel } from "./writtenLabel";

/** Takes a text as the answer to what was asked; false when it begins something new. */
export async function takeAnswer(turn: Turn, asking: Asking, said: Sentence): Promise<boolean> {
  const { text } = said;
  // What is asked about a case was answered before, if this is an answer to it.
  if ("caseId" in asking || asking.for === "caseSentence") return false;
  switch (asking.for) {
    case "fact":
      return takeFact(turn, asking, said);
    case "step":
      return takeStep(turn, asking, said);
    case "further":
      return takeFurther(turn, asking, text);
    case "problem": {
      const choice = writtenProblem(turn, asking, text);
      if (choice !== undefined) await problemChosen(turn, asking, choice);
      return choice !== undefined;
    }
    case "caseConfirmation":
      return takeDraftWords(turn, asking, said);
    case "dataDeletion":
      return await takeForget(turn, text);
    default:
      return await takeName(turn, asking, said);
  }
}

/**
 * An answer, or what is asked back. Another application, or "and Maria?", begins something new; a message
 * that a cause knows is told instead of an answer.
 */
function takeFact(
  turn: Turn,
  { topic, guided }: Extract<Asking, { for: "fact" }>,
  said: Sentence,
): boolean {
  const { text, app } = said;
  const isElsewhere = app.fits === "one" && !sameApplication(app.app, topic.app);
  if (isElsewhere || (isGoOn(text) && namesSomebody(said))) return false;
  const choice = writtenChoice(turn, guided, text) ?? toldMessage(turn, text);
  if (choice !== undefined) answerQuestion(turn, topic, guided, choice);
  else if (app.fits === "one") return false;
  else explainFact(turn, { topic, guided }, text);
  return true;
}

/** What a text asks about the open question; else that it was no answer to it. */
function explainFact(
  turn: Turn,
  asking: Pick<Extract<Asking, { for: "fact" }>, "topic" | "guided">,
  text: string,
): void {
  const { topic, guided } = asking;
  const asked = asksOfQuestion(text);
  const meaning = meaningOfCode(turn, text);
  if (meaning !== undefined) askAgain(turn, asking, meaning);
  else if (asked !== undefined)
    askAgain(turn, asking, turn.text(asked === "who" ? "questionWho" : "questionHowLong"));
  else if (isAskingMeaning(text)) explainQuestion(turn, topic, guided);
  else repeatQuestion(turn, topic, guided);
}

/** A step on or back in words; anything else may name somebody, whom the walk waits for as well. */
async function takeStep(
  turn: Turn,
  asking: Extract<Asking, { for: "step" }>,
  said: Sentence,
): Promise<boolean> {
  const choice = writtenStep(turn, said.text);
  if (choice !== undefined) walkOn(turn, asking, choice);
  else if (isAskingMeaning(said.text)) explainStep(turn, asking);
  else return takeName(turn, { for: "person", topic: asking.topic }, said);
  return true;
}

/** Yes or no in words, or the label of a button. */
async function takeForget(turn: Turn, text: string): Promise<boolean> {
  const bare = bareText(text);
  const answer = yesOrNo(bare);
  if (isLabel(turn, text, "dataDelete") || answer === "yes" || deletes.test(bare))
    await forgetPerson(turn);
  else if (isLabel(turn, text, "dataKeep") || answer === "no") keepData(turn);
  else return false;
  return true;
}

const deletes = /^(?:yes,? )?delete(?: it| my data)?$/;
