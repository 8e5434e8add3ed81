import { type CardAction } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { pressOnDiagnosis } from "./buttons";
import { explainShown } from "./explainShown";
import { type Turn } from "./turn";

type Typed = Extract<
  CardAction["action"],
  "checkAgain" | "follow" | "logSteps" | "answerQuestions" | "solved" | "didNotHelp" | "copy"
>;

const labels: readonly (readonly [Typed, TextKey])[] = [
  ["checkAgain", "checkAgain"],
  ["follow", "tellMe"],
  ["logSteps", "showSteps"],
  ["answerQuestions", "answerQuestions"],
  ["solved", "solvedIt"],
  ["copy", "copyForTicket"],
  ["didNotHelp", "didNotHelp"],
];

/** The label of a button of the newest card, written instead of pressed. */
export async function takeTypedButton(turn: Turn, text: string): Promise<boolean> {
  const bare = text.replace(/[.!]+$/, "").toLowerCase();
  const action = labels.find(([, key]) => turn.text(key).toLowerCase() === bare)?.[0];
  const shown = turn.conversation.shown.at(-1);
  if (action === undefined || shown === undefined) return false;
  if (!shown.offers.includes(action)) return explainShown(turn, text);
  await pressOnDiagnosis(turn, shown, { action, card: shown.card });
  return true;
}
