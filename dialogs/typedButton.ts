import { type CardAction } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { pressOnDiagnosis } from "./buttons";
import { explainShown } from "./explainShown";
import { type Turn } from "./turn";
import { isWishForNews } from "./understanding/wishForNews";
import { isLabel } from "./writtenLabel";

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

/** The label of a button of the newest card, or the wish it stands for, written instead of pressed. */
export async function takeTypedButton(turn: Turn, text: string): Promise<boolean> {
  const label = labels.find(([, key]) => isLabel(turn, text, key))?.[0];
  const action = label ?? (isWishForNews(text) ? "follow" : undefined);
  const shown = turn.conversation.shown.at(-1);
  if (action === undefined || shown === undefined) return false;
  if (!shown.offers.includes(action)) return explainShown(turn, text);
  await pressOnDiagnosis(turn, shown, { action, card: shown.card });
  return true;
}
