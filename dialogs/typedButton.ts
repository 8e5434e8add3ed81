import { type CardAction } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { pressOnDiagnosis } from "./buttons";
import { type Turn } from "./turn";

type Typed = Extract<CardAction["action"], "checkAgain" | "logSteps" | "answerQuestions">;

const labels: readonly (readonly [Typed, TextKey])[] = [
  ["checkAgain", "checkAgain"],
  ["logSteps", "showSteps"],
  ["answerQuestions", "answerQuestions"],
];

/** The label of a button of the newest card, written instead of pressed. */
export async function takeTypedButton(turn: Turn, text: string): Promise<boolean> {
  const bare = text.replace(/[.!]+$/, "").toLowerCase();
  const action = labels.find(([, key]) => turn.text(key).toLowerCase() === bare)?.[0];
  const shown = turn.conversation.shown.at(-1);
  if (action === undefined || shown?.offers.includes(action) !== true) return false;
  await pressOnDiagnosis(turn, shown, { action, card: shown.card });
  return true;
}
