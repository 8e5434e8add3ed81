import { type CardAction } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { pressOnDiagnosis } from "./buttons";
import { type ShownCard } from "./conversation";
import { explainShown, tellWhetherICan } from "./explainShown";
import { fixText } from "./fixes/fixText";
import { takeConfirmationInWords } from "./fixes/preparedFix";
import { mayLeave } from "./mayLeave";
import { takeWishedFix } from "./fixes/wishedFix";
import { type Turn } from "./turn";
import { fixWish } from "./understanding/fixWish";
import { wishedOfCard } from "./understanding/wishedOfCard";
import { wishesDone } from "./understanding/wishesDone";
import { bareText, isLabel } from "./writtenLabel";

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
  if (await takeConfirmationInWords(turn, text)) return true;
  if ((await takeTypedFix(turn, text)) || (await takeWishedFix(turn, text))) return true;
  const shown = turn.conversation.shown.at(-1);
  if (shown !== undefined && wishesFix(turn, shown, text)) {
    tellWhetherICan(turn, shown);
    return true;
  }
  const label = labels.find(([, key]) => isLabel(turn, text, key))?.[0];
  const action = label ?? wishedOfCard(text);
  if (action === undefined || shown === undefined) return false;
  // A wish to be told is more than this button: what the card does not offer may still be followed.
  if (!shown.offers.includes(action)) return action !== "follow" && explainShown(turn, text);
  await pressOnDiagnosis(turn, shown, { action, card: shown.card });
  return true;
}

/**
 * A fix that this card does not offer, or not to whoever writes, or whatever may mend it. A question that waits for a
 * yes takes "do it for me" as its own.
 */
function wishesFix(turn: Turn, { names: { person, app } }: ShownCard, text: string): boolean {
  const names = [person, app].filter((name) => name !== undefined);
  if (fixWish(text, names) !== undefined) return true;
  return wishesDone(text) && mayLeave(turn.conversation.asking);
}

/** A fix that the newest card offers, by the words of its button. */
async function takeTypedFix(turn: Turn, text: string): Promise<boolean> {
  const card = turn.conversation.shown.at(-1);
  if (card?.offers.includes("fix") !== true) return false;
  const fix = turn.ports.fixes.all.find(
    ({ id }) => bareText(fixText(turn, id, "Title")) === bareText(text),
  );
  if (fix === undefined) return false;
  await pressOnDiagnosis(turn, card, { action: "fix", card: card.card, choice: fix.id });
  return true;
}
