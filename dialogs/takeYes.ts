import { type Button, type CardAction } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { pressAction } from "./buttons";
import { type ShownCard } from "./conversation";
import { preparedFix } from "./fixes/preparedFix";
import { remindOfConfirmation } from "./fixes/remindOfConfirmation";
import { listedButtons } from "./many/listedButtons";
import { isAcknowledging } from "./smallTalk";
import { offer, type Turn } from "./turn";
import { isGoAhead } from "./understanding/goAhead";

/** What a yes may set off: looks and previews. What changes or sends something has a confirmation of its own. */
const harmless: ReadonlySet<CardAction["action"]> = new Set([
  ...(["checkAgain", "follow", "answerQuestions", "logSteps", "human"] as const),
  ...(["open", "fix", "incidentFollow"] as const),
]);

/**
 * "Yes please" below what was offered: the one thing that was, or the question which of several it is to be. An open
 * question is answered by its own yes. False for other texts, and where nothing was offered.
 */
export async function takeYes(turn: Turn, text: string): Promise<boolean> {
  if (!isGoAhead(text)) return false;
  const { offered = [] } = turn.conversation;
  const prepared = preparedFix(turn);
  if (prepared !== undefined && offered.some(({ data }) => data.action === "fixNow")) {
    remindOfConfirmation(turn, prepared);
    return true;
  }
  const [only, ...others] = waysOf(turn);
  // "Ok" below much that could be done was read, and asks for none of it.
  if (only === undefined || (others.length > 0 && isAcknowledging(text))) return false;
  if (others.length === 0) await pressAction(turn, only.data);
  else offer(turn, [turn.text("yesWhich")], [only, ...others]);
  return true;
}

function waysOf(turn: Turn): readonly Button[] {
  const { asking, offered, shown } = turn.conversation;
  const isMine = ({ data }: Button): boolean => data.action === "choose" && data.choice === "mine";
  // "Is there something with yours?"
  if (asking?.for === "app") return (offered ?? []).filter(isMine);
  if (asking !== undefined) return [];
  if (offered !== undefined) return offered.filter(({ data }) => harmless.has(data.action));
  const card = shown.at(-1);
  if (card === undefined) return [];
  const listed = listedButtons(turn, card);
  return listed.length > 0 ? listed : ofCard(turn, card);
}

const usual: readonly (readonly [
  "checkAgain" | "follow" | "answerQuestions" | "human",
  TextKey,
])[] = [
  ["checkAgain", "checkAgain"],
  ["follow", "tellMe"],
  ["answerQuestions", "answerQuestions"],
  ["human", "talkToPerson"],
];

function ofCard(turn: Turn, { card, offers }: ShownCard): readonly Button[] {
  return usual
    .filter(([action]) => offers.includes(action))
    .map(([action, title]) => ({ title: turn.text(title), data: { action, card } }));
}
